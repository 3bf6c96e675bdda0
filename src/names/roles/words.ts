import { hasFlag, type Tokens } from '../../document/tokens.ts';
import { foldHash } from '../../text/fold.ts';

/** Words as their hashes: a list of them parted by single spaces. */
export const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map((word) => foldHash(word)));

/** Words that make an office a past one: "mantan Presiden", "eks Menhan". Own list. */
const FORMER = hashes('mantan eks ex bekas almarhum mendiang');
/** Lower-case words inside the name of an office: "Menteri Hukum dan HAM", "Utusan Khusus AS untuk Suriah". Own list. */
const INSIDE = hashes('dan untuk urusan bidang of and the for di de facto luar negeri pada sementara terpilih interim');
/** Words between a name and the office after it: "Wang Wenbin, selaku juru bicara". Own list. */
const LEADING = hashes('yang juga selaku sebagai menjabat yakni yaitu seorang merupakan adalah kini');

/** True for "mantan", "eks" and the like. */
export const isFormer = (tokens: Tokens, i: number): boolean => i >= 0 && FORMER.has(tokens.hashes[i] ?? 0);

const AND = hashes('dan serta');

/** True for "dan" and "serta". */
export const isAnd = (tokens: Tokens, i: number): boolean => AND.has(tokens.hashes[i] ?? 0);

/** True for a small word that may stand inside an office. */
export const isInside = (tokens: Tokens, i: number): boolean => INSIDE.has(tokens.hashes[i] ?? 0);

/** True for a word that leads from a name to an office behind it. */
export const isLeading = (tokens: Tokens, i: number): boolean => LEADING.has(tokens.hashes[i] ?? 0);

/** True when the token is exactly this character. */
export function isMark(text: string, tokens: Tokens, i: number, mark: string): boolean {
  return i >= 0 && i < tokens.count && (tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) === 1 && text[tokens.starts[i] ?? 0] === mark;
}

/** True when token `i` has one of the flags; false before the text. */
export const flagged = (tokens: Tokens, i: number, flag: number): boolean => i >= 0 && hasFlag(tokens, i, flag);
