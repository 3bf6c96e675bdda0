import { isCapital, type View } from '../view.ts';

const SIGNAL =
  /(?<![a-z0-9])(?:pada|bulan|sejak|hingga|sampai|per|di|awal|akhir|pertengahan|antara|dan|dari|selama|mulai|jelang|menjelang|sebelum|setelah|tiap|setiap|-|\/) ?$/u;
/** Months that are given names too. */
const GIVEN_NAME = /^(?:mei|may|april|juni|juli|june|july|august|jan|jun|agus|des|mar|sep|march|agu|dec|nov|feb)/u;

/** Whether a month's name, standing alone at `view.text[start, end)`, is the month: "pada Mei" is, "Mei Ling" and "si Juni" are not. */
export function isMonth(view: View, start: number, end: number): boolean {
  if (!isCapital(view, start) || end - start < 3) return false;
  const name = view.text.slice(start, end);
  const before = view.text.slice(Math.max(0, start - 16), start);
  if (/sepuluh $/u.test(before) && isCapital(view, start - 8)) return false;
  if (SIGNAL.test(before) && !(nextIsName(view, end) && / dan $|(?:^| )per $/u.test(before)))
    return !(end - start === 3 && name !== 'mei' && !/[0-9]/u.test(name));
  if (end - start === 3 && name !== 'mei') return false;
  return !(GIVEN_NAME.test(name) && (nextIsName(view, end) || previousIsName(view, start)));
}

function nextIsName(view: View, end: number): boolean {
  return view.text[end] === ' ' && isCapital(view, end + 1);
}

function previousIsName(view: View, start: number): boolean {
  if (view.text[start - 1] !== ' ') return false;
  let place = start - 2;
  while (place > 0 && /[a-z]/u.test(view.text[place - 1] ?? '')) place--;
  return isCapital(view, place) && /[a-z]/u.test(view.text[start - 2] ?? '');
}
