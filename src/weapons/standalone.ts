import { CAPITAL, HAS_DIGIT, hasFlag, tokenText } from '../document/tokens.ts';
import { systemForms, systemOfCode } from '../knowledge/weapons/system-forms.ts';
import { completed } from './designation.ts';
import type { Source } from './grammar.ts';
import type { Designation, WeaponPhrase } from './phrase.ts';
import { shipEnd } from './ships.ts';

const CODE = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ/]{0,3}-?\d{1,4}[A-Za-zÀ-ɏ]{0,2}$/;

/** A code that nothing else is called by. Other names need a word of war or crime in the article. */
const STRONG = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ/]{0,3}-\d{2,3}[A-Za-zÀ-ɏ]{0,2}|USS|KRI)$/;

/** Helicopters and transports are flown by rescuers and airlines as well. */
const isUnmistakable = (word: string, category: string): boolean => STRONG.test(word) && category !== 'helicopter' && category !== 'aircraft.support';

function phraseOf(where: Source, found: Designation, category: string, by: string): WeaponPhrase {
  const designation = completed(where, found);
  const { first, past } = designation;
  return {
    first,
    past,
    clitic: 0,
    category,
    use: isUnmistakable(tokenText(where.text, where.tokens, first), category) ? 'alone' : 'named',
    designation,
    by,
  };
}

function codeAt(source: Source, i: number): WeaponPhrase | null {
  const { text, tokens } = source;
  if (!hasFlag(tokens, i, HAS_DIGIT) || !hasFlag(tokens, i, CAPITAL)) return null;
  const word = tokenText(text, tokens, i);
  const form = CODE.test(word) && word.includes('-') ? systemOfCode(word) : null;
  return form?.alone ? phraseOf(source, { first: i, past: i + 1, system: form.system }, form.system.category, 'weapon/code') : null;
}

/** A designation that stands alone at token `i`, which has a capital or a digit: a listed system, a navy's ship, a code; null when none does. */
export function standaloneAt(source: Source, i: number): WeaponPhrase | null {
  const { text, tokens, taken } = source;
  const match = systemForms().matchAt(text, tokens, i);
  const form = match?.values.find(({ alone }) => alone);
  const ship = shipEnd(text, tokens, i, false);
  if (ship > 0) {
    const system = form?.system ?? null;
    return phraseOf(
      source,
      { first: i, past: Math.max(ship, match?.past ?? 0), system, ship: true },
      system?.category ?? 'naval',
      system ? 'weapon/system' : 'weapon/ship',
    );
  }
  if (match && form)
    return taken(i, match.past) ? null : phraseOf(source, { first: i, past: match.past, system: form.system }, form.system.category, 'weapon/system');
  return codeAt(source, i);
}
