import type { Reader as Source } from '../../document/reader.ts';
import { tokenText } from '../../document/tokens.ts';
import { fold, foldHashes } from '../../text/fold.ts';

/** Words that make an office one of many. Own list. */
const MANY = foldHashes('antar banyak beberapa berbagai dua empat kalangan para sejumlah seluruh semua sesama setiap tiap tiga');
/** "negara anggota NATO, …". */
const STATE = foldHashes('negara');

/** True for a word said twice: "negara-negara". */
function isTwofold(word: string): boolean {
  const half = (word.length - 1) / 2;
  return half > 1 && word[half] === '-' && word.slice(0, half) === word.slice(half + 1);
}

/**
 * Whether token `i` says that the office behind it is more than one person's: "para", "sejumlah"; with a comma between office and name
 * also "negara-negara anggota ILO, Yassierli …". Without one "Cita-cita Presiden Xi Jinping" is his office.
 */
export function isPlural({ text, tokens }: Source, i: number, comma: boolean): boolean {
  const hash = tokens.hashes[i] ?? 0;
  return MANY.has(hash) || (comma && (STATE.has(hash) || isTwofold(fold(tokenText(text, tokens, i)))));
}
