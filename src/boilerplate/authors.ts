import type { BoilerplateSpan } from '../document/layers.ts';
import { datelineCities } from '../knowledge/places/datelines.ts';
import { foldHash } from '../text/fold.ts';
import { outletLength } from './dateline/outlet-name.ts';
import { plain } from './page/plain.ts';

/** Labels after which the names of those who made the text stand. */
const LABEL =
  /(?:editor|penulis|reporter|pewarta|wartawan|jurnalis|kontributor|redaktur|penyunting|oleh|author|written by|by)(?: (?:naskah|berita|bahasa|website)){0,1}\s{0,3}[:|]\s{0,3}/gi;
const REPORT = /^laporan (?:langsung )?(?:(?:wartawan|reporter|jurnalis|kontributor|koresponden)\s{1,3})?/i;
/** "Siti Aminah , Jurnalis-Jum'at, 29 Desember 2023": a name and a calling before the date. */
const BYLINE = /^(?<name>[^,|:\d]{3,60}?)\s{0,2},?\s{0,2}(?:jurnalis|wartawan|reporter|kontributor)\b/i;
const SITE =
  /(?:[a-z\u00c0-\u024f\d-]{2,30}\.\s?(?:com|co\.id|id|co|net|tv)|tribun[a-z\u00c0-\u024f-]{0,20}(?: (?:bali|batam|bogor|jabar|jakarta|jateng|jatim|jogja|lampung|medan|papua|solo|timur))?)/gi;
const MAYBE_SITE = /\.|tribun/i;
/** After the reporter's name the place: "Laporan Budi Santoso I Bireuen", "… | Aceh Besar", "… dari Osaka". */
const FROM = /\s(?:I|dari|di)\s.{0,60}$|\s?\|.{0,60}$/u;
const NAME = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]{0,25}|bin|binti|al|van|de)(?: (?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’.-]{0,25}|bin|binti|al|van|de|el)){0,5}$/;
/** A name with the next word stuck to it: no name can be told. */
const GLUED = /[a-zß-ɏ]{3}[A-ZÀ-Þ]/;
/** What the labels' values separated by marks are, when no person. */
const NO_PERSON = /^(?:redaksi|tim|tim redaksi|admin|antara|istimewa|adv|advertorial|rilis|rls|sumber|berbagai sumber|i)$/i;
const PARTS = /\s{0,3}(?:[,/|&;()[\]]|\s(?:dan|and)\s)\s{0,3}/u;

/** A newsroom, or the city where the reporter is: one word, or one of several parts. */
function isNoName(part: string, parts: number): boolean {
  if (outletLength(part) === part.length) return true;
  return (parts > 1 || !part.includes(' ')) && datelineCities.has(foldHash(part));
}

function namesIn(text: string): string[] {
  const parts = (MAYBE_SITE.test(text) ? text.replace(SITE, '|') : text)
    .split(PARTS)
    .map((part) => part.replace(/^[\s*-]{1,5}|[\s.*-]{1,5}$/gu, ''))
    .filter((part) => part.length > 2);
  return parts.filter((part) => NAME.test(part) && !NO_PERSON.test(part) && !GLUED.test(part) && !isNoName(part, parts.length));
}

/** The stretches of a credit line in which names stand. */
function valuesOf(text: string): string[] {
  const labels = /[:|]/u.test(text) ? [...text.matchAll(LABEL)] : [];
  if (labels.length > 0) return labels.map((label, k) => text.slice(label.index + label[0].length, labels[k + 1]?.index ?? text.length));
  const report = REPORT.exec(text);
  if (report) return [text.slice(report[0].length).replace(FROM, '')];
  const byline = BYLINE.exec(text)?.groups?.['name'];
  if (byline) return [byline];
  return /^\(.{3,90}\)$/u.test(text) ? [text.slice(1, -1)] : [];
}

/** Rules whose finds name the people who made the text. */
const CREDITS: ReadonlySet<string> = new Set(['nama-penulis', 'nama-kurung', 'waktu-terbit', 'baris-penulis']);

/** Names of those who wrote, reported or edited the text, in text order, each once; as written, without titles of office. */
export function authorsIn(text: string, spans: readonly BoilerplateSpan[]): string[] {
  const names = new Set<string>();
  for (const { start, end, rule } of spans) {
    if (!CREDITS.has(rule)) continue;
    const line = plain(text, start, end).text;
    const found = rule === 'baris-penulis' ? namesIn(line) : valuesOf(line).flatMap(namesIn);
    for (const name of found) names.add(name);
  }
  return [...names];
}
