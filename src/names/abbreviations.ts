import { CAPITAL, hasFlag } from '../document/tokens.ts';
import { fold } from '../text/fold.ts';
import { type Draft, isApart, keyOf, ofKind, PLACE, type Source, surface, withOthers, wordsOf } from './draft.ts';
import { isMark } from './roles/words.ts';

const LONGEST = 12;
/** A mention this sure keeps its kind whatever its string abbreviates. */
const FIRM = 0.98;

/** Whether the letters of `short` stand in `long` in the same order, the first of both the same: "TNI", "Polri", "Kemhan". */
export function abbreviates(short: string, long: readonly string[]): boolean {
  if (short.length < 2 || short.length > LONGEST || long.length < 2) return false;
  const letters = long.join('');
  if (letters[0] !== short[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** What tying gives: the mentions with abbreviations added, and for the words of each abbreviation those of its name. */
export interface Tied {
  readonly drafts: readonly Draft[];
  readonly fullOf: ReadonlyMap<string, string>;
}

/** The abbreviation in the brackets that open right behind a name, as a mention of the same kind: when its letters fit, or the tagger sees that kind too. */
function bracketed(source: Source, draft: Draft, drafts: readonly Draft[]): Draft | null {
  const { text, tokens } = source;
  const at = draft.past + 1;
  if (!isMark(text, tokens, at + 1, ')') || !hasFlag(tokens, at, CAPITAL)) return null;
  const short: Draft = { first: at, past: at + 1, kind: draft.kind, confidence: draft.confidence, by: 'alias' };
  if (drafts.some((one) => one.first === at && one.past === at + 1 && one.kind === draft.kind)) return short;
  return abbreviates(fold(surface(source, short)).replace(/[^A-Za-zÀ-ɏ\d]/gu, ''), wordsOf(source, draft)) ? short : null;
}

/** Whether `next` stands in the brackets that open right behind the abbreviation and spells it out: "KMP (Koalisi Merah Putih)". */
function isSpelledOut(source: Source, { first, past, kind }: Draft, next: Draft): boolean {
  const { text, tokens } = source;
  if (past - first !== 1 || next.first !== past + 1 || next.kind !== kind || !hasFlag(tokens, first, CAPITAL)) return false;
  if (!isMark(text, tokens, next.past, ')')) return false;
  return abbreviates(fold(text.slice(tokens.starts[first], tokens.ends[first])), wordsOf(source, next));
}

/** Finds abbreviations given in brackets behind people and organisations: "Susilo Bambang Yudhoyono (SBY)". */
export function tieAbbreviations(source: Source, drafts: readonly Draft[]): Tied {
  const fullOf = new Map<string, string>();
  const added: Draft[] = [];
  for (let k = 0; k < drafts.length; k++) {
    const draft = drafts[k];
    if (!draft || !isMark(source.text, source.tokens, draft.past, '(')) continue;
    const next = drafts[k + 1];
    if (next && isSpelledOut(source, draft, next)) fullOf.set(keyOf(source, draft), keyOf(source, next));
    const short = draft.kind === PLACE ? null : bracketed(source, draft, drafts);
    if (!short) continue;
    fullOf.set(keyOf(source, short), keyOf(source, draft));
    added.push(short);
  }
  if (added.length === 0) return { drafts, fullOf };
  const kindOf = new Map(added.map((short) => [keyOf(source, short), short.kind]));
  const kept = drafts
    .filter((draft) => isApart(draft, added))
    .map((draft): Draft => {
      const kind = draft.past - draft.first === 1 && draft.confidence < FIRM ? kindOf.get(keyOf(source, draft)) : undefined;
      return kind === undefined || kind === draft.kind ? draft : ofKind(draft, kind, draft.confidence, 'alias');
    });
  return { drafts: withOthers(kept, added), fullOf };
}
