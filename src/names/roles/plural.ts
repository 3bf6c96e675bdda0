import { tokenText } from '../../document/tokens.ts';
import { fold } from '../../text/fold.ts';
import type { Source } from '../draft.ts';
import { hashes } from './words.ts';

/** Words that make an office one of many, or of a country: "para menteri ASEAN", "negara anggota NATO". Own list. */
const MANY = hashes(
  'antar antara banyak beberapa berbagai bersama-sama dua empat kalangan kedua negara para pertemuan sejumlah seluruh semua sesama setiap tiga tiap',
);

/** Whether token `i` says that the office behind it is more than one person's: "para", "sejumlah", "negara-negara". */
export function isPlural({ text, tokens }: Source, i: number): boolean {
  if (i < 0) return false;
  if (MANY.has(tokens.hashes[i] ?? 0)) return true;
  const word = fold(tokenText(text, tokens, i));
  const half = (word.length - 1) / 2;
  return word[half] === '-' && word.slice(0, half) === word.slice(half + 1);
}
