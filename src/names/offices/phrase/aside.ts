import type { Reader } from '../../../document/reader.ts';
import { cueBit } from '../../../knowledge/people/name-cues.ts';
import { foldHash, foldHashes } from '../../../text/fold.ts';
import { cuesOf } from '../../cues.ts';
import { titleAt } from './head.ts';

const DEGREE = cueBit('degree');
const YEARS = foldHash('tahun');
/** Numbers of soldiers and officials: "NRP 11980022", "NIP. 1967…". */
const NUMBERED = foldHashes('nrp nip nrptt');
/** "M.Tr.Hanla", "S.I.K", "CIQnR.": letters with stops. */
const STOPPED = /^(?:[A-Z][A-Za-z]{0,5}\.){1,5}[A-Za-z]{0,9}$/u;
/** The most degrees, numbers and ages after a name. */
const MOST_ASIDES = 10;

const isDegree = (reader: Reader, i: number): boolean => (cuesOf(reader.hash(i)) & DEGREE) !== 0 || STOPPED.test(reader.word(i));

/** The token after a number such as "NRP 11980022" at token `at`; `at` without one. */
function pastNumber(reader: Reader, at: number): number {
  if (!reader.isOneOf(at, NUMBERED)) return at;
  const past = reader.is(at + 1, '.') || reader.is(at + 1, ':') ? at + 2 : at + 1;
  return reader.isNumber(past) ? past + 1 : at;
}

/** The token after the degrees from token `at` on, with their stops and brackets: "M.Tr. (Han)." */
function pastDegrees(reader: Reader, at: number): number {
  let past = at;
  for (let next = past; next !== past || past === at; ) {
    past = next;
    if (isDegree(reader, past) || (past > at && reader.is(past, '.') && !reader.startsSentence(past + 1))) next = past + 1;
    else if (past > at && reader.is(past, '(') && reader.is(past + 2, ')') && titleAt(reader, past + 1) === null) next = past + 3;
    if (next === past) return past;
  }
  return past;
}

/** The token after an age or initials in brackets at token `at`: "(52)", "(52 tahun)", "(BH)"; `at` without them. */
function pastBracket(reader: Reader, at: number): number {
  if (!reader.is(at, '(')) return at;
  const isInitials = reader.isAllCaps(at + 1) && titleAt(reader, at + 1) === null;
  if (!isInitials && !reader.isNumber(at + 1)) return at;
  const past = !isInitials && reader.hash(at + 2) === YEARS ? at + 3 : at + 2;
  return reader.is(past, ')') ? past + 1 : at;
}

/** The token after one degree, number or age that is at token `at`, right after a name or another: ", M.Si.", " (52)", ", 52 tahun"; `at` without one. */
function pastAside(reader: Reader, at: number): number {
  const bracket = pastBracket(reader, at);
  if (bracket > at) return bracket;
  const opens = reader.is(at, '(');
  const inner = opens || reader.is(at, ',') ? at + 1 : at;
  const number = pastNumber(reader, inner);
  if (number > inner) return opens ? number + 1 : number;
  if (!reader.is(at, ',')) return isDegree(reader, at) && reader.isCapital(at) ? pastDegrees(reader, at) : at;
  if (reader.isNumber(at + 1) && reader.hash(at + 2) === YEARS) return at + 3;
  const past = pastDegrees(reader, at + 1);
  return past > at + 1 ? past : at;
}

/** The token after the degrees, the numbers and the age that are right after a name. */
export function pastAsides(reader: Reader, past: number): number {
  let at = past;
  for (let n = 0; n < MOST_ASIDES; n++) {
    const next = pastAside(reader, at);
    if (next === at) return at;
    at = next;
  }
  return at;
}
