import { headlineWords } from '../../knowledge/furniture/headline-words.ts';
import { datelineCities, datelineCountries } from '../../knowledge/places/datelines.ts';
import { charClass, LOWER } from '../../text/chars.ts';
import { foldHash } from '../../text/fold.ts';
import { mayOpen } from './dateline-look.ts';
import { capitalOutletLength, hasNewsWord, isNewsName, outletLength, unlistedOutletLength } from './outlet-name.ts';

/** A dateline at the start of a line: its length in characters, and what it says. */
export interface Dateline {
  readonly length: number;
  readonly place: string | null;
  readonly outlet: string | null;
  /** The probability that it is one. */
  readonly confidence: number;
  /** True if a dash or colon closes it; without one a dash on the next line may. */
  readonly closed: boolean;
}

/** One to four capitalised words ("Rio de Janeiro"), or "Washington, DC". */
const PLACE =
  /^(?:St\. )?(?:[A-ZÀ-ÞĀ-ɏ][A-ZÀ-ÞĀ-ɏ']{1,20}|[A-ZÀ-Þ][a-zß-ɏ']{1,20})(?:[ -](?:(?:de|da|do|es|la|al|au|of)[ -])?(?:D\.C\.?|[A-ZÀ-Þ][A-ZÀ-Þ']{0,20}(?![a-zß-ɏ.])|[A-ZÀ-Þ][a-zß-ɏ']{1,20})){0,3}(?:,? ?D\.?C\.?(?![A-Za-zÀ-ɏ]))?/;
/** What closes a dateline. "Jakarta -" may lack a space on either side. */
const DASH = /^\s{0,3}-{1,3}\s{0,3}/;
const CLOSE = /^(?:\s{0,3}(?:[.,]?\s{0,2}-{1,3}|[|:])\s{0,3}|\s{0,2}\.\s{1,3})/;
/** What may be between a place and the newsroom in brackets: the region, the day ("Mataram, NTB (ANTARA)", "Jakarta, 12/5 (ANTARA)", "KUALA LUMPUR, 12 Ogos (Bernama)"). */
const BETWEEN =
  /^,? ?(?:\d{1,2}(?:\/\d{1,2}(?:\/\d{2,4})?| [A-Z][a-z]{2,9}(?: \d{4})?)|(?<=, ?)[A-ZÀ-Þ][A-Za-zÀ-ɏ']{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ']{1,20}){0,2})(?= ?\()/;
const isKnown = (place: string): boolean => datelineCities.has(foldHash(place));
const isAllCaps = (place: string): boolean => place === place.toUpperCase();

/** The longest run of words at the start of `text` that is a known city; it may be glued to a capital ("JakartaSerangan"). */
function knownPlaceLength(text: string): number {
  const words = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ'.]{0,40}(?:[ -][A-ZÀ-Þ][A-Za-zÀ-ɏ'.]{0,40}){0,2}/.exec(text)?.[0] ?? '';
  for (let n = words.length; n > 2; n--) {
    if (charClass(text.charCodeAt(n)) & LOWER) continue;
    if (isKnown(text.slice(0, n))) return n;
  }
  return 0;
}

/** "JAKARTA-Harga": the city before the hyphen; other hyphens belong to the name. */
function unglued(place: string): string {
  const [first = '', second] = place.split('-', 2);
  return second !== undefined && /[a-zß-ɏ]/.test(second) && isKnown(first) && !isKnown(place) ? first : place;
}

/** "TEMPO.CO, Jakarta -", "KONTAN.CO.ID - JAKARTA.", "WARTA.CO.ID. BANDUNG -", "Liputan6.com, JakartaSerangan", "Merdeka.com -". */
function outletFirst(text: string): Dateline | null {
  const size = outletLength(text) || capitalOutletLength(text);
  if (size === 0) return null;
  const outlet = text.slice(0, size);
  const joint = /^\s{0,2}(?:,|-{1,2}|\||\.)\s{0,3}/u.exec(text.slice(size))?.[0];
  if (joint) {
    const from = size + joint.length;
    const place = unglued(PLACE.exec(text.slice(from))?.[0] ?? '');
    const close = CLOSE.exec(text.slice(from + place.length))?.[0];
    const spelt = isAllCaps(place) && (close !== '-' || joint.includes(','));
    const sure = spelt || isKnown(place) || (joint.includes(',') && close?.includes('-') && close.length > 1);
    if (place && close && sure) return { length: from + place.length + close.length, place, outlet, confidence: 0.99, closed: true };
    if (joint.includes(',')) return openPlace(text, from, outlet);
  }
  const close = DASH.exec(text.slice(size))?.[0];
  return close ? { length: size + close.length, place: null, outlet, confidence: 0.98, closed: true } : null;
}

/** After "Liputan6.com, " without a closing dash: the known city, else one or two words up to where they are glued to the next. */
function openPlace(text: string, from: number, outlet: string): Dateline {
  const rest = text.slice(from);
  const known = knownPlaceLength(rest);
  const length = known || (/^[A-ZÀ-Þ][a-zß-ɏ]{2,20}(?: [A-ZÀ-Þ][a-zß-ɏ]{2,20})?(?=[A-ZÀ-Þ][a-zß-ɏ])/.exec(rest)?.[0].length ?? 0);
  if (length === 0) return { length: from, place: null, outlet, confidence: 0.9, closed: false };
  return { length: from + length, place: rest.slice(0, length), outlet, confidence: known ? 0.97 : 0.85, closed: false };
}

/** True if a newsroom of a list, its closing bracket and a dash are at the start of `rest`: then any name before it is a place. */
function isClosedOutlet(rest: string): boolean {
  const size = outletLength(rest);
  return size > 0 && /^ ?\) ?-/u.test(rest.slice(size));
}

/** "JAKARTA, KOMPAS.com -", "Jakarta (ANTARA) -", "Pyongyang, Purna Warta". */
function placeFirst(text: string, words: string): Dateline | null {
  const place = words.replace(/, ?$/u, '');
  const between = BETWEEN.exec(text.slice(place.length))?.[0].length ?? 0;
  const joint = /^\s{0,2}[,/(|-]\s{0,2}\(?/u.exec(text.slice(place.length + between))?.[0];
  if (!joint) return null;
  const bracketed = joint.includes('(');
  const trusted = (!bracketed && isAllCaps(place)) || isKnown(place);
  const from = place.length + between + joint.length;
  if (bracketed && !trusted && !isClosedOutlet(text.slice(from))) return null;
  const found = outletAt(text.slice(from), bracketed, trusted);
  if (!found) return null;
  const sure = bracketed || (trusted && /[ .]/u.test(found.outlet));
  return afterOutlet(text, from + found.length, { ...inOrder(place, found.outlet), sure });
}

/** The newsroom at the start of `rest`, and its length with the bracket that closes after it. */
function outletAt(rest: string, bracketed: boolean, trusted: boolean): { readonly outlet: string; readonly length: number } | null {
  const unlisted = trusted || isNewsName(rest) ? unlistedOutletLength(rest, bracketed) : 0;
  const listed = outletLength(rest);
  const size = listed > 0 && /^ ?[\p{Lu}\d]/u.test(rest.slice(listed)) ? Math.max(listed, unlisted) : listed || unlisted;
  if (size === 0) return null;
  const outlet = rest.slice(0, size);
  if (!bracketed) return { outlet, length: size };
  const more = /^(?<name>(?: [A-Za-z]{2,15}){0,2}(?=\)))?[^)\n]{0,20}\)/u.exec(rest.slice(size));
  return more && { outlet: outlet + (more.groups?.['name'] ?? ''), length: size + more[0].length };
}

/** "LINTAS NEWS, Ambon" is the newsroom first; "Medan, Sumatera Utara" names none. */
function inOrder(place: string, outlet: string): { readonly place: string; readonly outlet: string | null } {
  if (outletLength(outlet) === outlet.length || hasNewsWord(outlet) || !isKnown(outlet)) return { place, outlet };
  return isKnown(place) ? { place, outlet: null } : { place: outlet, outlet: place };
}

/** The dateline that ends at `length`, or at the dash that closes it there; without a dash it must be sure of itself. */
function afterOutlet(text: string, length: number, { place, outlet, sure }: { place: string; outlet: string | null; sure: boolean }): Dateline | null {
  const close = (CLOSE.exec(text.slice(length)) ?? (outlet?.includes('.') ? /^, (?=["'A-ZÀ-Þ\d])/.exec(text.slice(length)) : null))?.[0];
  if (close) return { length: length + close.length, place, outlet, confidence: 0.99, closed: true };
  const open = text.charAt(length - 1) === ')' || /^(?: |$)/u.test(text.slice(length));
  return sure && open ? { length, place, outlet, confidence: 0.97, closed: false } : null;
}

/** Capital letters no table knows, which may still be a place: they can be spoken, and are no other word that opens a line. */
function mayBePlace(name: string): boolean {
  return isAllCaps(name) && name.split(/[ -]/u).every((word) => !headlineWords('no-place').has(word.toLowerCase()) && /[aeiouyà-ɏ]/i.test(word));
}

const CAPITALS_STOP = /^(?:\.\s{1,3}|\s\|\s{1,3})/u;
const KNOWN_CLOSE = /^(?:\s{0,3}-{1,3}\s{0,3}|\s?:\s{1,3})/u;
const UNKNOWN_CLOSE = /^(?:\s{1,3}-{1,3}\s{0,3}|-{1,3}\s{1,3})/u;

const FULL_DAY = /\d{4}$/u;

/** What closes a place that names no newsroom, at the start of `rest`, or "". */
function closeAlone(rest: string, place: string, known: boolean): string {
  const stop = known && isAllCaps(place) ? CAPITALS_STOP.exec(rest)?.[0] : undefined;
  return stop ?? (known ? KNOWN_CLOSE : UNKNOWN_CLOSE).exec(rest)?.[0] ?? '';
}

/**
 * "JAKARTA -", "Jakarta -", "Jakarta: ", "WASHINGTON —", with the day of a wire report: "KUALA LUMPUR 12 Ogos --". Of "Jakarta, 12 Mei 2020 -",
 * as statements open, only the place: the full date is theirs to tell.
 */
function placeAlone(text: string, words: string): Dateline | null {
  const place = unglued(words);
  const day = /^,? ?\d{1,2} ?\/?[A-Za-zÀ-ɏ]{3,9} ?\d{0,4}(?=\s{0,2}-)/u.exec(text.slice(place.length))?.[0] ?? '';
  const size = place.length + day.length;
  const known = isKnown(place) || (isAllCaps(place) && datelineCountries.has(foldHash(place)));
  const close = closeAlone(text.slice(size), place, known);
  if (place.length < 4 || close === '' || !/^(?:["'(]?[A-ZÀ-Þ\d]|$)/.test(text.slice(size + close.length))) return null;
  if (close === '-' && !isKnown(place)) return null;
  if (!known && !mayBePlace(place)) return null;
  const length = FULL_DAY.test(day) ? place.length + (day.startsWith(',') ? 1 : 0) : size + close.length;
  return { length, place, outlet: null, confidence: known ? 0.98 : 0.93, closed: true };
}

/** A dateline that starts with a place. */
function fromPlace(text: string): Dateline | null {
  const words = PLACE.exec(text)?.[0] ?? '';
  if (words === '') return null;
  return placeFirst(text, words) ?? placeAlone(text, words);
}

/** The dateline at the start of a line that `plain` made, or `null`. */
export function datelineAt(text: string): Dateline | null {
  return mayOpen(text) ? (outletFirst(text) ?? fromPlace(text)) : null;
}

/** True for a line that is a known city's name and nothing more: "Jakarta", with the dash on the next line. */
export function isPlaceLine(text: string): boolean {
  return text.length <= 40 && isKnown(text);
}
