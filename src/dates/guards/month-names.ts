import { monthsAlone } from '../../knowledge/dates/months.ts';
import { neighbourSource } from '../../knowledge/dates/neighbours.ts';
import { lazy } from '../../knowledge/table.ts';
import { isCapital, type View } from '../view/view.ts';

const signal = lazy(() => new RegExp(`(?<![a-z0-9])(?:${neighbourSource('month-signal')}|dan|saat|-|/) ?$`, 'u'));
/** What shows after a name that it is the month: "Juni lalu". */
const TELLING = /^ (?:(?:yang )?(?:lalu|silam|mendatang|depan|ini|nanti|akan datang)|tahun (?:lalu|depan|ini))(?![a-z])/u;
/** Months that are given names too. */
const GIVEN_NAMES: ReadonlySet<string> = new Set(['mei', 'april', 'juni', 'juli']);
/** Words before a given name that make it a person's: "kata Juli", "dr. Mei", "bernama April". */
const personal = lazy(() => new RegExp(`(?<![a-z0-9])${neighbourSource('person-sign')} $`, 'u'));
/** Words after it that do: "Juni mengatakan". */
const speaks = lazy(() => new RegExp(`^(?: \\([0-9]{1,2}\\))? ${neighbourSource('person-verb')}(?![a-z])`, 'u'));

/** True if a month's name, standing alone at `view.text[start, end)`, is the month: "pada Mei" is, "Mei Ling" and "si Juni" are not. */
export function isMonth(view: View, start: number, end: number): boolean {
  const name = view.text.slice(start, end);
  if (!isCapital(view, start) || !monthsAlone(view.language).has(name)) return false;
  const before = view.text.slice(Math.max(0, start - 16), start);
  if (/sepuluh $/u.test(before) && isCapital(view, start - 8)) return false;
  if (/sebelas $/u.test(before) && isCapital(view, start - 8)) return false;
  if (TELLING.test(view.text.slice(end, end + 24))) return true;
  if (!GIVEN_NAMES.has(name)) return true;
  if (personal().test(before) || speaks().test(view.text.slice(end, end + 24))) return false;
  return signal().test(before) ? !(nextIsName(view, end) && /(?: dan|^dan) $/u.test(before)) : !(nextIsName(view, end) || previousIsName(view, start));
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
