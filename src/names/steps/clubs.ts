import type { Reader } from '../../document/reader.ts';
import { clubForms } from '../../knowledge/organisations/clubs.ts';
import { isFootballReport, tellsOfFootball } from '../../knowledge/words/sport-report.ts';
import { foldHashes } from '../../text/fold.ts';
import { type Candidate, candidate, keyOf, ORGANISATION, ofKind, PERSON, PLACE, type Range, takenBy, withOthers } from '../candidate.ts';
import { listedAs } from '../listed.ts';
import { changeEach, type Reading, type Step } from './step.ts';

/** Words before a city's name that make it the city in football reports as well. */
const PLACING = foldHashes('di kota kawasan wilayah provinsi stadion bandara menuju warga');
/** A person this surely found is not a club: "Levante". */
const LEAST_SURE_PERSON = 0.9;
/** A text that names so many clubs in full is on football, even if it is too short to have many words of it. */
const LEAST_CLUBS = 2;
const CONFIDENCE = 0.8;

/** The end of the club's name that begins at token `i`; -1 when none does, or when a word says that it is the city. */
function clubPast(reader: Reader, i: number): number {
  if (!clubForms().mayBegin(reader.hash(i)) || reader.isOneOf(i - 1, PLACING)) return -1;
  return clubForms().matchAt(reader.text, reader.tokens, i)?.past ?? -1;
}

function asClub(reader: Reader, one: Candidate): Candidate {
  const isDoubtful = one.kind === PLACE || (one.kind === PERSON && one.confidence < LEAST_SURE_PERSON);
  return isDoubtful && clubPast(reader, one.first) === one.past ? ofKind(one, ORGANISATION, one.confidence) : one;
}

/** Clubs' names at tokens that no candidate has. */
function missed({ reader, view }: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = takenBy(candidates, reader.count);
  const found: Candidate[] = [];
  /** True for a capital that may be part of the same name. */
  const isOther = (k: number): boolean => reader.isCapital(k) && !taken[k] && !reader.startsSentence(k);
  const isFree = ({ first, past }: Range): boolean => taken.subarray(first, past).every((one) => one === 0);
  for (const i of view.capitals) {
    const past = taken[i] ? -1 : clubPast(reader, i);
    if (past < 0 || !isFree({ first: i, past }) || (!reader.startsSentence(i) && isOther(i - 1)) || isOther(past)) continue;
    found.push(candidate(i, past, ORGANISATION, CONFIDENCE));
    taken.fill(1, i, past);
  }
  return found;
}

/** True if the candidates name several clubs in full, which only a report on football does. */
function namesClubs(reader: Reader, candidates: readonly Candidate[]): boolean {
  const named = new Set<string>();
  for (const one of candidates)
    if (one.kind === ORGANISATION && listedAs(reader, one).some((listed) => listed.type === 'organisation' && listed.record.kind === 'sport'))
      named.add(keyOf(reader, one));
  return named.size >= LEAST_CLUBS;
}

/** In a football report a city or a nickname that a club goes by is the club, unless a word says that it is the place. */
export const clubs: Step = {
  id: 'clubs',
  reason: 'Football reports call clubs by their city or a nickname: "gol Liverpool ke gawang Chelsea", "kiper Setan Merah".',
  apply: (reading, candidates) => {
    const { reader, view } = reading;
    if (!view.capitals.some((i) => clubPast(reader, i) > 0)) return candidates;
    if (!isFootballReport(reader) && !(namesClubs(reader, candidates) && tellsOfFootball(reader))) return candidates;
    const clubbed = changeEach(candidates, (one) => asClub(reader, one));
    return withOthers(clubbed, missed(reading, clubbed));
  },
  examples: [
    [
      'Pelatih dan pemain klub itu puas. Gol ⟦l Liverpool⟧ pada babak kedua menentukan laga liga.',
      'Pelatih dan pemain klub itu puas. Gol ⟦o Liverpool⟧ pada babak kedua menentukan laga liga.',
    ],
    [
      'Pelatih dan pemain klub puas. Gol ⟦l Liverpool⟧ menentukan laga liga.', // six words of sport
      'Pelatih dan pemain klub puas. Gol ⟦o Liverpool⟧ menentukan laga liga.',
    ],
    [
      'Pelatih dan pemain klub itu puas. Kiper Setan Merah pada babak kedua menentukan laga liga.',
      'Pelatih dan pemain klub itu puas. Kiper ⟦o Setan Merah⟧ pada babak kedua menentukan laga liga.',
    ],
    [
      'Pelatih dan pemain klub itu puas. Gol ⟦p? Levante⟧ pada babak kedua menentukan laga liga.',
      'Pelatih dan pemain klub itu puas. Gol ⟦o Levante⟧ pada babak kedua menentukan laga liga.',
    ],
  ],
  refusals: [
    'Kapal itu tiba di pelabuhan. Menurut ⟦l Liverpool⟧ ramai.',
    'Pelatih dan pemain klub puas. Gol ⟦l Liverpool⟧ menentukan laga.', // five words of sport
    'Pelatih dan pemain klub puas. Gol di ⟦l Liverpool⟧ pada babak kedua laga liga.',
    'Pelatih dan pemain klub puas. Gol ⟦p Levante⟧ pada babak kedua laga liga.',
    'Pelatih dan pemain klub puas. Gol Liverpool Raya pada babak kedua laga liga.',
    'Pebalap dan tim puas. Posisi ⟦l Valencia⟧ pada ronde kedua musim ini, poin juara klasemen.',
  ],
};
