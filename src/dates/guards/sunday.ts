import { isCapital, type View } from '../view/view.ts';

const PART = /^ (?:dini|subuh|pagi|siang|sore|petang|malam)(?![a-z])/u;

/**
 * Whether a weekday's name at a place of the view is the day: every other name with a capital is; "Minggu" is a week in small
 * letters and where only a sentence's start gives it the capital and "ini", "lalu" or "depan" follows.
 */
export function isSunday(view: View, start: number, end: number, name: string): boolean {
  if (name !== 'minggu' && name !== 'ahad') return isCapital(view, start) || name.length > 4;
  const after = view.text.slice(end, end + 12);
  if (PART.test(after)) return true;
  if (!isCapital(view, start)) return false;
  const before = view.text.slice(Math.max(0, start - 3), start);
  const opens = start === 0 || /[.!?"] ?$/u.test(before);
  return !(opens && /^ (?:ini|lalu|depan|kedua|pertama|ketiga)(?![a-z])/u.test(after));
}
