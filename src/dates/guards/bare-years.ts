import { neighbourSource, neighbours } from '../../knowledge/dates/neighbours.ts';
import { lazy } from '../../knowledge/table.ts';
import { wordBefore } from '../view/before.ts';
import { isCapital, type View } from '../view/view.ts';

/** Words before four digits that make them a year. */
const SIGNALS = neighbours('year-signal');
/** The surer of them: after these a noun that could be counted does not matter ("pada 2023 warga mulai"). */
const STRONG = neighbours('year-strong');
/** Words before a number that make it a count, a price or a label; "dari" only after "lebih" and "kurang". */
const COUNTING = neighbours('counting');
/** Words after a number that make it a count. */
const COUNTED = neighbours('counted');
const MARKS = '-+=$€£×/.';
/** A street, a ship's hull or an aircraft whose number the digits are: "Jalan Merdeka 1945", "KRI Bima 1945", "Mirage 2000". */
const inName = lazy(
  () => new RegExp(`(?<![a-z0-9])(?:(?:jalan|jl\\.?|jln\\.?|gang|gg\\.?|kri|kd|uss|hms|lambung)(?: [a-z.-]{2,16}){0,3}|${neighbourSource('model')}) $`, 'u'),
);
const NAME_CHARACTERS = 60;

/** The small letters and figures that begin at a place: the next word of a view. */
function wordAt(text: string, place: number): string {
  let end = place;
  while (/[a-z0-9]/u.test(text[end] ?? '')) end++;
  return text.slice(place, end);
}

/** True if a noun that is counted follows ("2000 warga"), and nothing says that the digits are a year all the same. */
function counts(text: string, end: number, word: string): boolean {
  if (!COUNTED().has(wordAt(text, text[end] === ' ' ? end + 1 : end))) return false;
  return text.endsWith('00', end) || !STRONG().has(word);
}

/** True if what is before the digits makes them a count, a price, a label or part of a number plate ("B 2023 ABC"). */
function isLabelled(text: string, start: number, word: string): boolean {
  if (inName().test(text.slice(Math.max(0, start - NAME_CHARACTERS), start))) return true;
  if (word === 'dasar') return text.endsWith('undang-undang dasar ', start);
  if (word === 'ke') return !/(?:hingga|sampai) ke $/u.test(text.slice(Math.max(0, start - 10), start));
  if (COUNTING().has(word) || MARKS.includes(text[start - 1] ?? ' ') || /^[a-z]$/u.test(word)) return true;
  return word === 'dari' && /(?:lebih|kurang) dari $/u.test(text.slice(Math.max(0, start - 12), start));
}

/** True if the four digits `view.text[start, end)`, standing alone, are a year. */
export function isYear(view: View, start: number, end: number): boolean {
  const { text } = view;
  const last = text[start - 1] ?? ' ';
  const word = last === ' ' ? wordBefore(text, start) : '';
  if ('/.,-'.includes(last) || counts(text, end, word)) return false;
  if (SIGNALS().has(word)) return true;
  const year = Number(text.slice(start, end));
  if (year < 1900 || year > 2099 || isLabelled(text, start, word)) return false;
  return year % 100 !== 0 || !/^[a-z]/u.test(word) || isCapital(view, start - 1 - word.length);
}
