import { neighbours } from '../../knowledge/dates/neighbours.ts';
import type { Span } from '../../text/span.ts';
import { isCapital, type View } from '../view/view.ts';

/** Newspapers, markets and stations that carry a weekday's name. */
const WEEKLIES = neighbours('weekly');
/** Words before a date that make it part of a name: "Universitas 17 Agustus 1945", "Gelora 10 November". */
const NAMES = neighbours('name-head');
/** Words before a number that make it a citation, a label or a price. */
const CITATIONS = neighbours('citation');
/** "UU Nomor 34 Tahun 2004", "PMK 138 Tahun 2024", "Keputusan KPU RI 731 Tahun 2025": the year is part of the law's number. */
const LAW_NUMBER =
  /(?<![a-z0-9])(?:(?:nomor|no\.?|uu|pp|perpres|perppu|permen[a-z]{0,12}|kep(?:pres|men[a-z]{0,12})|in(?:pres|gub)|pergub|perwali|perbup|perda|perma|perpol|perkap|kuhp|pmk|pojk|putusan|uud|se|sk)(?: nomor| no\.?)?:?|(?:keputusan|peraturan|instruksi|edaran|undang-undang)(?: [a-z]{2,14}){0,4}) ?(?:(?:[a-z]{2,4}[ .]|[a-z]{1,2}-)?[0-9]{1,4}[a-z]?(?:[./-][a-z0-9./-]{1,24})?|[ivxlc]{1,8}(?:\/[a-z0-9./-]{1,24})?) $/u;
/** "UUD NRI Tahun 1945": the constitution's year is part of its name. */
const CONSTITUTION = /(?<![a-z0-9])(?:uud|undang-undang dasar)(?: nri| negara(?: kesatuan)?(?: republik indonesia)?| ri)? $/u;
/** What goes on a law's name, whatever it is called: "188.45/352 Tahun 2025 tentang". */
const CITED = /^ (?:tanggal|tgl\.?|tentang)(?![a-z])/u;
const LONGEST_CITED_CHARACTERS = 9;
const LOOK_BACK_CHARACTERS = 50;
/** What a refused number goes on with: "199 tahun | 2004". */
const REST = /(?:(?<=tahun)| tahun) [0-9]{4}(?![a-z0-9])/uy;

/** Where to read on when the match is not a temporal expression for the word and what else is before it; -1 when it is one. */
export function refusedUntil(view: View, { start, end }: Span, word: string): number {
  if (!isFalseFriend(view, start, end, word)) return -1;
  REST.lastIndex = end;
  return end + (REST.exec(view.text)?.[0].length ?? 0);
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';
const isWord = (char: string | undefined): boolean => isDigit(char) || (char !== undefined && char >= 'a' && char <= 'z');

/** "Libur Sekolah 2025" is not a school's name, "Sekolah 10 November" is. */
const isLoneYear = (text: string, start: number, end: number): boolean => end - start === 4 && /^(?:19|20)\d\d$/u.test(text.slice(start, end));

/** True for the year behind the number of a law or a letter. */
const isLawNumber = (text: string, start: number, end: number): boolean =>
  LAW_NUMBER.test(text.slice(Math.max(0, start - LOOK_BACK_CHARACTERS), start)) || CITED.test(text.slice(end, end + LONGEST_CITED_CHARACTERS));

function isFalseFriend(view: View, start: number, end: number, word: string): boolean {
  const { text } = view;
  if (text[end] === '-' && isWord(text[end + 1])) return true;
  if (word === '') return false;
  if (isDigit(text[start]) && CITATIONS().has(word)) return true;
  if (/[0-9/]|^[ivxlc]+$/u.test(word)) return text.startsWith('tahun', start) && isLawNumber(text, start, end);
  if (text.startsWith('tahun 1945', start) && CONSTITUTION.test(text.slice(Math.max(0, start - LOOK_BACK_CHARACTERS), start))) return true;
  if (WEEKLIES().has(word) && isCapital(view, start) && !text.startsWith(' (', end)) return true;
  return NAMES().has(word) && isCapital(view, start - 1 - word.length) && (isCapital(view, start) || (isDigit(text[start]) && !isLoneYear(text, start, end)));
}
