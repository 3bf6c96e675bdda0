import { CAPITAL, HAS_DIGIT } from '../../document/tokens.ts';
import type { PhraseMatch } from '../../knowledge/phrases.ts';
import { type SystemForm, systemForms, systemOfCode } from '../../knowledge/weapons/system-forms.ts';
import { shipEnd } from '../ships/ships.ts';
import type { Source } from '../source.ts';
import { completed } from './designation.ts';
import type { Designation, WeaponPhrase } from './phrase.ts';
import { isOwnedCode, isUsed } from './use.ts';

const CODE = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ/]{0,3}-?\d{1,4}[A-Za-zÀ-ɏ]{0,2}$/u;
/** A code that nothing else is called by. Other names need a word of war or crime in the article. */
const STRONG = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ/]{0,3}-\d{2,3}[A-Za-zÀ-ɏ]{0,2}|USS|KRI)$/u;

/** Code units of the shortest code that words of war vouch for: "K9" and "M4" are dogs and roads there as well. */
const SHORTEST_DOUBTFUL_CODE = 3;

/** Helicopters and transports are flown by rescuers and airlines as well. */
const CIVIL: ReadonlySet<string> = new Set(['aircraft.support', 'helicopter']);

/** True for a code that needs no company. */
const isUnmistakable = (word: string, category: string): boolean => STRONG.test(word) && !CIVIL.has(category);

function phraseOf(source: Source, found: Designation, category: string, by: string): WeaponPhrase {
  const designation = completed(source, found);
  const { first, past } = designation;
  const use = isUnmistakable(source.reader.word(first), category) ? 'alone' : 'named';
  return { first, past, clitic: 0, category, use, designation, by };
}

/** A code that is written another way than the table has it: "F-16V". */
function codeAt(source: Source, i: number): WeaponPhrase | null {
  const { reader } = source;
  if (!reader.has(i, HAS_DIGIT) || !reader.isCapital(i)) return null;
  const word = reader.word(i);
  const form = CODE.test(word) && word.includes('-') ? systemOfCode(word) : null;
  return form?.alone ? phraseOf(source, { first: i, past: i + 1, system: form.system }, form.system.category, 'weapon/code') : null;
}

/** A listed code that is other things as well ("J-10C", "M777"), which the article has to vouch for; null for other forms. */
function doubtfulCode(source: Source, i: number, { past, values }: PhraseMatch<SystemForm>): WeaponPhrase | null {
  const { reader, isTaken } = source;
  const [form] = values;
  if (!form || past !== i + 1 || !CODE.test(reader.word(i)) || reader.length(i) < SHORTEST_DOUBTFUL_CODE || isTaken(i, past)) return null;
  return { ...phraseOf(source, { first: i, past, system: form.system }, form.system.category, 'weapon/used'), use: 'code' };
}

/** A listed form that the words around it use as a weapon, though it is too common a word alone; null when they do not. */
function usedAt(source: Source, i: number, match: PhraseMatch<SystemForm>): WeaponPhrase | null {
  const { reader, isTaken } = source;
  const [form] = match.values;
  if (!form || !isUsed(reader, i, match.past) || isTaken(i, match.past)) return null;
  const { category } = form.system;
  return {
    ...phraseOf(source, { first: i, past: match.past, system: form.system }, category, 'weapon/used'),
    use: isOwnedCode(reader, i, match.past) ? 'alone' : 'used',
  };
}

/** A designation that is alone at token `i`: a listed system, a navy's ship, a code; null if there is none. */
export function standaloneAt(source: Source, i: number): WeaponPhrase | null {
  const { reader, isTaken } = source;
  if (!reader.has(i, CAPITAL | HAS_DIGIT)) return null;
  const match = systemForms().matchAt(reader.text, reader.tokens, i);
  const system = match?.values.find(({ alone }) => alone)?.system ?? null;
  const ship = shipEnd(reader, i, false);
  if (ship > 0) {
    const found: Designation = { first: i, past: Math.max(ship, match?.past ?? 0), system, ship: true };
    return phraseOf(source, found, system?.category ?? 'naval', system ? 'weapon/system' : 'weapon/ship');
  }
  if (!match) return codeAt(source, i);
  if (!system) return codeAt(source, i) ?? usedAt(source, i, match) ?? doubtfulCode(source, i, match);
  if (isTaken(i, match.past)) return null;
  const phrase = phraseOf(source, { first: i, past: match.past, system }, system.category, 'weapon/system');
  return !CIVIL.has(system.category) && isUsed(reader, i, match.past) ? { ...phrase, use: 'alone' } : phrase;
}
