import { datelineCities, datelineCountries, datelineFirstWords, newsOutlets } from '../knowledge/datelines.ts';
import { charClass, LOWER as SMALL_LETTER } from '../text/chars.ts';
import { fold } from '../text/fold.ts';

/** A dateline at the start of a line: its length in characters, and what it says. */
export interface Dateline {
  readonly length: number;
  readonly place: string | null;
  readonly outlet: string | null;
  /** The probability that it is one. */
  readonly confidence: number;
  /** Whether a dash or colon closes it; without one a dash on the next line may. */
  readonly closed: boolean;
}

/** A newsroom's web address: "Kompas.com", "POS-KUPANG.COM", "Posmetro,co.id", "VIVA co.id". */
const SITE = /^[a-z\u00c0-\u024f\d][a-z\u00c0-\u024f\d-]{1,30}(?:\.(?:com|co\.id|co|id|net|org|tv|news|or\.id|info|ac\.id|go\.id)|[ ,]co\.id)/i;
const LOWER = /[\p{Ll}\d]/u;
/** One to four capitalised words, or "Washington, DC". */
const PLACE =
  /^(?:St\. )?(?:\p{Lu}[\p{Lu}']{1,20}|\p{Lu}[\p{Ll}']{1,20})(?:[ -](?:D\.C\.?|\p{Lu}[\p{Lu}']{0,20}(?![\p{Ll}.])|\p{Lu}[\p{Ll}']{1,20})){0,3}(?:,? ?D\.?C\.?(?![A-Za-zÀ-ɏ]))?/u;
/** What closes a dateline. "Jakarta -" may lack a space on either side. */
const DASH = /^\s{0,3}-{1,3}\s{0,3}/u;
const CLOSE = /^(?:\s{0,3}(?:-{1,3}|[|:])\s{0,3}|\s{0,2}\.\s{1,3})/u;
/** All-capital first words of a line that are no place. Own list. */
const NO_PLACE: ReadonlySet<string> = new Set(
  'advertorial analisis artikel berita bisnis breaking catatan cek editorial fakta foto galeri hasil hoaks info infografis jadwal klasemen kolom kronologi kuis link live lirik news opini poll populer prediksi profil promo review salah sinopsis sosok terbaru terkini terpopuler tips top update video viral wawancara'.split(
    ' ',
  ),
);
const MOST_NAME_WORDS = 4;

/** The length of a newsroom's name at the start of `text`, or 0. */
function outletLength(text: string): number {
  const site = SITE.exec(text);
  if (site && !LOWER.test(text.charAt(site[0].length))) return site[0].length;
  const words =
    text
      .slice(0, 50)
      .split(/[-,:)(/|]/u, 1)[0]
      ?.split(' ', MOST_NAME_WORDS) ?? [];
  for (let n = words.length; n > 0; n--) {
    const name = words.slice(0, n).join(' ').trimEnd();
    if (newsOutlets().has(name)) return name.length;
  }
  return 0;
}

/** Words that newsrooms are named with. Own list. */
const OUTLET_WORDS: ReadonlySet<string> = new Set(
  'berita harian info kabar koran media news online pers pos post press radar suara tabloid times warta'.split(' '),
);

/**
 * The length of the name of a newsroom that no list has, after a city and a comma or bracket: capitalised words up to a
 * closing dash or bracket, else up to a word that newsrooms are named with ("Medan, Kabar Deli Warga …").
 */
function unlistedOutletLength(text: string, bracketed: boolean): number {
  const words = /^\p{Lu}[A-Za-zÀ-ɏ\d.]{1,20}(?: \p{Lu}[A-Za-zÀ-ɏ\d.]{1,20}){0,3}/u.exec(text)?.[0] ?? '';
  const after = text.slice(words.length);
  if (words !== '' && (bracketed ? /^\)\s{0,3}-/u : /^\s{1,3}-{1,3}\s/u).test(after)) return words.length;
  const [first = '', second = ''] = words.split(' ', 2);
  if (bracketed || second === '') return 0;
  return OUTLET_WORDS.has(fold(first)) || OUTLET_WORDS.has(fold(second)) ? first.length + 1 + second.length : 0;
}

const isKnown = (place: string): boolean => datelineCities().has(fold(place));
const isAllCaps = (place: string): boolean => place === place.toUpperCase();

/** The longest run of words at the start of `text` that is a known city; it may be glued to a capital ("JakartaSerangan"). */
function knownPlaceLength(text: string): number {
  const words = /^\p{Lu}[A-Za-zÀ-ɏ'.]{0,40}(?:[ -]\p{Lu}[A-Za-zÀ-ɏ'.]{0,40}){0,2}/u.exec(text)?.[0] ?? '';
  for (let n = words.length; n > 2; n--) {
    if (charClass(text.charCodeAt(n)) & SMALL_LETTER) continue;
    if (isKnown(text.slice(0, n))) return n;
  }
  return 0;
}

/** "JAKARTA-Harga": the city before the hyphen; other hyphens belong to the name. */
function unglued(place: string): string {
  const [first = '', second] = place.split('-', 2);
  return second !== undefined && /\p{Ll}/u.test(second) && isKnown(first) && !isKnown(place) ? first : place;
}

/** "TEMPO.CO, Jakarta -", "KONTAN.CO.ID - JAKARTA.", "Liputan6.com, JakartaSerangan", "Merdeka.com -". */
function outletFirst(text: string): Dateline | null {
  const size = outletLength(text);
  if (size === 0) return null;
  const outlet = text.slice(0, size);
  const joint = /^\s{0,2}(?:,|-{1,2}|\|)\s{0,3}/u.exec(text.slice(size))?.[0];
  if (joint) {
    const from = size + joint.length;
    const place = unglued(PLACE.exec(text.slice(from))?.[0] ?? '');
    const close = CLOSE.exec(text.slice(from + place.length))?.[0];
    const sure = isAllCaps(place) || isKnown(place) || (joint.includes(',') && close?.includes('-') && close.length > 1);
    if (place && close && sure) return { length: from + place.length + close.length, place, outlet, confidence: 0.99, closed: true };
    if (joint.includes(',')) return openPlace(text, from, outlet);
  }
  const close = DASH.exec(text.slice(size))?.[0];
  return close ? { length: size + close.length, place: null, outlet, confidence: 0.98, closed: true } : null;
}

/** After "Liputan6.com, " without a closing dash: the known city, else one word up to where it is glued to the next. */
function openPlace(text: string, from: number, outlet: string): Dateline {
  const rest = text.slice(from);
  const known = knownPlaceLength(rest);
  const length = known || (/^\p{Lu}\p{Ll}{2,20}(?=\p{Lu}\p{Ll})/u.exec(rest)?.[0].length ?? 0);
  if (length === 0) return { length: from, place: null, outlet, confidence: 0.9, closed: false };
  return { length: from + length, place: rest.slice(0, length), outlet, confidence: known ? 0.97 : 0.85, closed: false };
}

/** "JAKARTA, KOMPAS.com -", "Jakarta (ANTARA) -", "Pyongyang, Purna Warta". */
function placeFirst(text: string): Dateline | null {
  const place = PLACE.exec(text)?.[0].replace(/, ?$/u, '') ?? '';
  const joint = /^\s{0,2}[,/(|-]\s{0,2}\(?/u.exec(text.slice(place.length))?.[0];
  if (place === '' || !joint) return null;
  const bracketed = joint.includes('(');
  const trusted = isKnown(place) || (!bracketed && isAllCaps(place));
  if (bracketed && !trusted) return null;
  const from = place.length + joint.length;
  const size = outletLength(text.slice(from)) || (trusted ? unlistedOutletLength(text.slice(from), bracketed) : 0);
  if (size === 0) return null;
  const outlet = text.slice(from, from + size);
  const bracket = (bracketed ? /^[^)\n]{0,20}\)/u : /^/u).exec(text.slice(from + size))?.[0];
  if (bracket === undefined) return null;
  return afterOutlet(text, from + size + bracket.length, { place, outlet, sure: bracketed || (trusted && /[ .]/u.test(outlet)) });
}

/** The dateline that ends at `length`, or at the dash that closes it there; without a dash it must be sure of itself. */
function afterOutlet(text: string, length: number, { place, outlet, sure }: { place: string; outlet: string; sure: boolean }): Dateline | null {
  const close = CLOSE.exec(text.slice(length))?.[0];
  if (close) return { length: length + close.length, place, outlet, confidence: 0.99, closed: true };
  const open = text.charAt(length - 1) === ')' || /^(?: |$)/u.test(text.slice(length));
  return sure && open ? { length, place, outlet, confidence: 0.97, closed: false } : null;
}

/** "JAKARTA -", "Jakarta -", "Jakarta: ", "WASHINGTON —"; of "Jakarta, 12 Mei 2020 -" only "Jakarta,": the day is the article's to tell. */
function placeAlone(text: string): Dateline | null {
  const place = unglued(PLACE.exec(text)?.[0] ?? '');
  const day = /^, ?\d{1,2} ?\/?[A-Za-zÀ-ɏ]{3,9} ?\d{0,4}(?=\s{0,2}-)/u.exec(text.slice(place.length))?.[0] ?? '';
  const size = place.length + day.length;
  const known = isKnown(place) || (isAllCaps(place) && datelineCountries().has(fold(place)));
  const close = (known ? /^(?:\s{0,3}-{1,3}\s{0,3}|\s?:\s{1,3})/u : /^(?:\s{1,3}-{1,3}\s{0,3}|-{1,3}\s{1,3})/u).exec(text.slice(size))?.[0];
  if (place.length < 4 || !close || !/^(?:["'(]?[\p{Lu}\d]|$)/u.test(text.slice(size + close.length))) return null;
  if (close === '-' && !isKnown(place)) return null;
  if (!known && (!isAllCaps(place) || place.split(/[ -]/u).some((word) => NO_PLACE.has(fold(word)) || !/[aeiouy]/i.test(fold(word))))) return null;
  const length = day === '' ? size + close.length : place.length + 1;
  return { length, place, outlet: null, confidence: known ? 0.98 : 0.93, closed: true };
}

/** The cheap look: a web address, capitals, a known first word, or a capitalised word or more before a comma or bracket. */
function mayOpen(text: string): boolean {
  const word = /^[A-Za-zÀ-ɏ\d.'-]{1,40}/u.exec(text)?.[0] ?? '';
  if (word.includes('.') || (word.length > 2 && isAllCaps(word))) return true;
  if (/^(?:\p{Lu}[A-Za-zÀ-ɏ']{1,20} ?){1,4}[,(/]/u.test(text)) return true;
  const head = word.split('-', 1)[0] ?? '';
  return datelineFirstWords().has(fold(head)) || datelineFirstWords().has(fold(word));
}

/** The dateline at the start of a line that `plain` made, or `null`. */
export function datelineAt(text: string): Dateline | null {
  if (!mayOpen(text)) return null;
  return outletFirst(text) ?? placeFirst(text) ?? placeAlone(text);
}

/** True for a line that is a known city's name and nothing more: "Jakarta", with the dash on the next line. */
export function isPlaceLine(text: string): boolean {
  return text.length <= 40 && isKnown(text);
}
