import type { CountriesLayer } from '../document/layers.ts';
import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { CAPITAL, HAS_DIGIT, hasFlag } from '../document/tokens.ts';
import { type Sorted, settle } from './consistency.ts';
import { entitiesOf } from './entities.ts';
import { rejectedOf } from './explain.ts';
import { phraseAt, type Source } from './grammar.ts';
import { mayBeHead } from './head.ts';
import { isWeapon } from './judge.ts';
import type { WeaponPhrase } from './phrase.ts';
import { type Register, registerOf } from './register.ts';
import { repeatsOf } from './repeats.ts';
import { standaloneAt } from './standalone.ts';
import { takenBy } from './taken.ts';

/** What a weapon's words are told apart by: those that are mentions, those that need company, the rest. */
interface Pile {
  readonly found: WeaponPhrase[];
  readonly lonely: WeaponPhrase[];
  readonly refused: WeaponPhrase[];
}

const byFirst = (a: WeaponPhrase, b: WeaponPhrase): number => a.first - b.first;

/** Words that no head within them is looked for in, weapon or not. */
const isSpent = ({ use }: WeaponPhrase): boolean => use === 'none' || use === 'named';

/** The phrase or name at token `i`, or null; most tokens are told apart by their first look. */
function candidateAt(source: Source, i: number): WeaponPhrase | null {
  const { text, tokens } = source;
  const phrase = mayBeHead(text, tokens, i) ? phraseAt(source, i) : null;
  return phrase ?? (hasFlag(tokens, i, CAPITAL | HAS_DIGIT) ? standaloneAt(source, i) : null);
}

/** Every phrase of the text by what its own words and the article's register make of it. */
function pileOf(source: Source): Pile {
  const { tokens } = source;
  const pile: Pile = { found: [], lonely: [], refused: [] };
  let register: Register | undefined;
  let i = 0;
  while (i < tokens.count) {
    const phrase = candidateAt(source, i);
    if (!phrase) {
      i++;
      continue;
    }
    if (phrase.use !== 'none') register ??= registerOf(tokens);
    const weapon = register !== undefined && isWeapon(phrase, register);
    if (weapon) pile.found.push(phrase);
    else if (phrase.use === 'named') pile.lonely.push(phrase);
    else pile.refused.push(phrase);
    i = weapon || isSpent(phrase) ? phrase.past : i + 1;
  }
  return pile;
}

/**
 * Phrases that are weapons, in text order, and the others. A name that needs company ("NASAMS") has it where the article
 * tells of war or crime, or of another weapon.
 */
function sortedPhrases(source: Source): Sorted {
  const { found, lonely, refused } = pileOf(source);
  const sorted = found.length > 0 || refused.length > 0 ? settle(source, { found, refused }) : { found, refused };
  if (lonely.length === 0) return { found: [...sorted.found].sort(byFirst), refused: sorted.refused };
  if (sorted.found.length === 0) return { found: [], refused: [...sorted.refused, ...lonely] };
  return { found: [...sorted.found, ...lonely].sort(byFirst), refused: sorted.refused };
}

function run({ text, layers }: Document<'tokens' | 'names' | 'countries'>, { explain = false }: StageOptions): Outcome<'weapons'> {
  const { tokens, names, countries } = layers;
  const source: Source = { text, tokens, taken: takenBy(tokens, names, countries) };
  const { found: phrases, refused } = sortedPhrases(source);
  const all = phrases.length === 0 ? phrases : [...phrases, ...repeatsOf(source, phrases)].sort(byFirst);
  const layer = phrases.length === 0 ? [] : entitiesOf(text, tokens, all, countryLookup(countries));
  return explain ? { layer, rejected: rejectedOf(source, layers, all, refused) } : { layer };
}

function countryLookup({ countries }: CountriesLayer): (offset: number) => string | undefined {
  const at = new Map(countries.flatMap(({ code, mentions }) => mentions.map(({ start }): [number, string] => [start, code])));
  return (offset) => at.get(offset);
}

/** The stage that finds weapon systems, platforms and munitions. */
export const findWeapons: Stage<'tokens' | 'names' | 'countries', 'weapons'> = { adds: 'weapons', needs: ['tokens', 'names', 'countries'], run };
