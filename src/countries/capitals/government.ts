import type { Reader } from '../../document/reader.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { foldHash } from '../../text/fold.ts';
import { isParty } from './party.ts';
import { acts, isPassive } from './verbs.ts';

const FROM = foldHash('dari');
const WITH = foldHash('dengan');
/** To its readers their own capital is nearly always the city. */
const HOME = foldHash('Jakarta');

/** True if the capital ends a longer name: "Atletico Madrid", "Bandara Paris". */
function endsName(reader: Reader, first: number): boolean {
  if (!reader.isCapital(first - 1) || reader.startsSentence(first)) return false;
  return !reader.isOneOf(first - 1, countryCues('sentence-opener')) && !reader.isOneOf(first - 1, countryCues('power-cue'));
}

/** What the word right before a capital within a sentence makes of it: its government, the city, or (null) nothing yet. */
function readingByWordBefore(reader: Reader, first: number, past: number): boolean | null {
  const before = first - 1;
  const standsAlone = !reader.isCapital(past);
  if (reader.hash(before) === FROM && reader.isOneOf(before - 1, countryCues('power-cue'))) return standsAlone;
  if (reader.isOneOf(before, countryCues('place-cue'))) return false;
  if (reader.hash(before) === WITH && reader.isOneOf(before - 1, countryCues('neighbour-cue'))) return false;
  return reader.isOneOf(before, countryCues('power-cue')) || isPassive(reader, before) ? standsAlone : null;
}

/**
 * True if the capital at tokens `[first, past)` stands for its government: it acts, is acted for or spoken of as a party.
 * After a preposition or noun of place it is the city, whatever follows.
 */
export function isGovernment(reader: Reader, first: number, past: number): boolean {
  if (endsName(reader, first)) return false;
  if (isParty(reader, first, past)) return true;
  if (reader.hash(first) === HOME || reader.is(first - 1, ')')) return false;
  const reading = reader.startsSentence(first) ? null : readingByWordBefore(reader, first, past);
  return reading ?? acts(reader, past);
}
