import { CAPITAL, HAS_DIGIT } from '../../document/tokens.ts';
import { systemForms, systemOfCode } from '../../knowledge/weapons/system-forms.ts';
import type { Source } from '../source.ts';
import { completed } from './designation.ts';
import type { Designation, WeaponPhrase } from './phrase.ts';
import { shipEnd } from './ships.ts';

const CODE = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ/]{0,3}-?\d{1,4}[A-Za-zÀ-ɏ]{0,2}$/u;
/** A code that nothing else is called by. Other names need a word of war or crime in the article. */
const STRONG = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ/]{0,3}-\d{2,3}[A-Za-zÀ-ɏ]{0,2}|USS|KRI)$/u;

/** True for a code that needs no company; helicopters and transports are flown by rescuers and airlines as well. */
const isUnmistakable = (word: string, category: string): boolean => STRONG.test(word) && category !== 'helicopter' && category !== 'aircraft.support';

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

/** A designation that stands alone at token `i`: a listed system, a navy's ship, a code; null when none does. */
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
  if (!match || !system) return codeAt(source, i);
  return isTaken(i, match.past) ? null : phraseOf(source, { first: i, past: match.past, system }, system.category, 'weapon/system');
}
