import type { CountriesLayer } from '../document/layers.ts';
import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { entitiesOf } from './entities.ts';
import { rejectedOf } from './explain.ts';
import { phraseAt, type Source } from './grammar.ts';
import { isWeapon } from './judge.ts';
import type { WeaponPhrase } from './phrase.ts';
import { type Register, registerOf } from './register.ts';
import { repeatsOf } from './repeats.ts';
import { standaloneAt } from './standalone.ts';
import { takenBy } from './taken.ts';

const byFirst = (a: WeaponPhrase, b: WeaponPhrase): number => a.first - b.first;

/** Words that no head within them is looked for in, weapon or not. */
const isSpent = ({ use }: WeaponPhrase): boolean => use === 'none' || use === 'named';

/**
 * Phrases that are weapons, in text order. A name that needs company ("NASAMS") has it where the article tells of war or
 * crime, or of another weapon. `refused` takes what is none, when somebody wants to know.
 */
function phrasesOf(source: Source, refused: WeaponPhrase[] | null): WeaponPhrase[] {
  const { tokens } = source;
  const found: WeaponPhrase[] = [];
  const lonely: WeaponPhrase[] = [];
  let register: Register | undefined;
  let i = 0;
  while (i < tokens.count) {
    const phrase = phraseAt(source, i) ?? standaloneAt(source, i);
    if (!phrase) {
      i++;
      continue;
    }
    if (phrase.use !== 'none') register ??= registerOf(tokens);
    const weapon = register !== undefined && isWeapon(phrase, register);
    if (weapon) found.push(phrase);
    else if (phrase.use === 'named') lonely.push(phrase);
    else refused?.push(phrase);
    i = weapon || isSpent(phrase) ? phrase.past : i + 1;
  }
  if (found.length > 0) return [...found, ...lonely].sort(byFirst);
  refused?.push(...lonely);
  return found;
}

function run({ text, layers }: Document<'tokens' | 'names' | 'countries'>, { explain = false }: StageOptions): Outcome<'weapons'> {
  const { tokens, names, countries } = layers;
  const source: Source = { text, tokens, taken: takenBy(tokens, names, countries) };
  const refused: WeaponPhrase[] | null = explain ? [] : null;
  const phrases = phrasesOf(source, refused);
  const all = phrases.length === 0 ? phrases : [...phrases, ...repeatsOf(source, phrases)].sort(byFirst);
  const layer = phrases.length === 0 ? [] : entitiesOf(text, tokens, all, countryLookup(countries));
  return refused ? { layer, rejected: rejectedOf(source, layers, all, refused) } : { layer };
}

function countryLookup({ countries }: CountriesLayer): (offset: number) => string | undefined {
  const at = new Map(countries.flatMap(({ code, mentions }) => mentions.map(({ start }): [number, string] => [start, code])));
  return (offset) => at.get(offset);
}

/** The stage that finds weapon systems, platforms and munitions. */
export const findWeapons: Stage<'tokens' | 'names' | 'countries', 'weapons'> = { adds: 'weapons', needs: ['tokens', 'names', 'countries'], run };
