import type { CountriesLayer } from '../document/layers.ts';
import type { Document, Outcome, Stage } from '../document/stage.ts';
import { entitiesOf } from './entities.ts';
import { phraseAt, type Source } from './grammar.ts';
import { isWeapon } from './judge.ts';
import type { WeaponPhrase } from './phrase.ts';
import { type Register, registerOf } from './register.ts';
import { repeatsOf } from './repeats.ts';
import { standaloneAt } from './standalone.ts';
import { takenBy } from './taken.ts';

const byFirst = (a: WeaponPhrase, b: WeaponPhrase): number => a.first - b.first;

/**
 * Phrases that are weapons, in text order. A name that needs company ("NASAMS") has it where the article tells of war or
 * crime, or of another weapon.
 */
function phrasesOf(source: Source): WeaponPhrase[] {
  const { tokens } = source;
  const found: WeaponPhrase[] = [];
  const lonely: WeaponPhrase[] = [];
  let register: Register | undefined;
  let i = 0;
  while (i < tokens.count) {
    const phrase = phraseAt(source, i) ?? standaloneAt(source, i);
    if (phrase && phrase.use !== 'none') register ??= registerOf(tokens);
    const weapon = phrase && register && isWeapon(phrase, register);
    if (weapon) found.push(phrase);
    else if (phrase?.use === 'named') lonely.push(phrase);
    i = phrase && (weapon || phrase.use === 'none' || phrase.use === 'named') ? phrase.past : i + 1;
  }
  return found.length === 0 ? found : [...found, ...lonely].sort(byFirst);
}

function run({ text, layers }: Document<'tokens' | 'names' | 'countries'>): Outcome<'weapons'> {
  const { tokens, names, countries } = layers;
  const source: Source = { text, tokens, taken: takenBy(tokens, names, countries) };
  const phrases = phrasesOf(source);
  if (phrases.length === 0) return { layer: [] };
  const all = [...phrases, ...repeatsOf(source, phrases)].sort(byFirst);
  return { layer: entitiesOf(text, tokens, all, countryLookup(countries)) };
}

function countryLookup({ countries }: CountriesLayer): (offset: number) => string | undefined {
  const at = new Map(countries.flatMap(({ code, mentions }) => mentions.map(({ start }): [number, string] => [start, code])));
  return (offset) => at.get(offset);
}

/** The stage that finds weapon systems, platforms and munitions. */
export const findWeapons: Stage<'tokens' | 'names' | 'countries', 'weapons'> = { adds: 'weapons', needs: ['tokens', 'names', 'countries'], run };
