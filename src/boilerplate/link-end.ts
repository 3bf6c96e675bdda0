import { isSmallWord, shapeOf } from './headline.ts';

/**
 * Words that open a sentence of an article and hardly ever stand inside a headline with a capital after other words.
 * Own list.
 */
const OPENERS: ReadonlySet<string> = new Set(
  'Adapun Akibatnya Apalagi Bahkan Berdasarkan Dalam Demikian Dia Diketahui Ia Ini Itu Kemudian Ketika Lalu Mereka Menurut Menurutnya Meski Namun Pada Padahal Sebab Sebagai Sebelumnya Sedangkan Sehingga Sejak Sejauh Sejumlah Sekadar Selain Selama Selanjutnya Sementara Seperti Setelah Sontak Tak Terkait Tidak Untuk Walau'.split(
    ' ',
  ),
);

const WORD = /\S{1,60}/gu;
/** A headline glued to the next sentence: "… PemilihJelang pergantian …", "… 2025"Kami …". */
const GLUE = /^(?<left>[^\s"]{0,40}[\p{Ll}\d?!)])(?<right>["']?\p{Lu}\p{Ll}{1,30}["',]?)$/u;
const MOST = 200;

interface Piece {
  readonly text: string;
  readonly start: number;
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const found of text.slice(0, MOST + 60).matchAll(WORD)) {
    const glued = GLUE.exec(found[0])?.groups;
    const left = glued?.['left'];
    const right = glued?.['right'];
    if (left && right) pieces.push({ text: left, start: found.index }, { text: right, start: found.index + left.length });
    else pieces.push({ text: found[0], start: found.index });
  }
  return pieces;
}

const isLower = (word: string): boolean => /^["'(]?\p{Ll}/u.test(word) && !isSmallWord(word);

/** How much speaks for a new sentence starting at piece `k`. */
function weigh(pieces: readonly Piece[], k: number): number {
  const here = pieces[k]?.text ?? '';
  const before = pieces[k - 1];
  if (!before || !/^["']?\p{Lu}|^["']/u.test(here)) return Number.NEGATIVE_INFINITY;
  let score = 0;
  if (OPENERS.has(here.replace(/[,"']/gu, ''))) score += 2;
  if (/^["']/u.test(here) && !/["']$/u.test(here)) score += 1.5;
  if (/[?!]$/u.test(before.text)) score += 3;
  if (/[,:]$/u.test(before.text) || isSmallWord(before.text)) score -= 4;
  const gap = (pieces[k]?.start ?? 0) - before.start - before.text.length;
  if (gap !== 1) score += 4;
  const ahead = pieces.slice(k + 1, k + 7);
  score += ahead.filter((piece) => isLower(piece.text)).length * 0.7;
  const passed = pieces.slice(1, k).filter((piece) => isLower(piece.text)).length;
  return score - passed * 1.2;
}

/**
 * Where the headline of a link ends that the article's next sentence follows on the same line: an offset into `text`,
 * which starts with the headline. The whole of `text` when all of it is the headline; -1 when no end can be told.
 */
export function headlineEnd(text: string): number {
  if (text.length <= MOST && shapeOf(text).titleShare >= 0.8) return text.length;
  const pieces = piecesOf(text);
  let best = -1;
  let most = 2;
  for (let k = 2; k < pieces.length; k++) {
    const score = weigh(pieces, k);
    if (score <= most) continue;
    most = score;
    best = k;
  }
  const start = pieces[best]?.start;
  if (start === undefined) return -1;
  return text.slice(0, start).trimEnd().length;
}
