import type { Reader } from '../../document/reader.ts';
import { clubNames } from '../../knowledge/organisations/clubs.ts';
import { sportWords } from '../../knowledge/words/sport-words.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { type Candidate, ORGANISATION, ofKind, PLACE, surface } from '../candidate.ts';
import type { Step } from './step.ts';

/** A sport report has at least so many words of sport, and one in so many of its words is one. */
const LEAST_SPORT_WORDS = 5;
const MOST_WORDS_FOR_ONE = 60;
/** Words before a place's name that make it a place in sport reports as well. */
const PLACING = foldHashes('di kota kawasan wilayah provinsi stadion bandara menuju warga');

/** True if the article reports on sport. */
function isSport(reader: Reader): boolean {
  let words = 0;
  for (let i = 0; i < reader.count; i++) if (sportWords().has(reader.hash(i))) words++;
  return words >= LEAST_SPORT_WORDS && words * MOST_WORDS_FOR_ONE >= reader.count;
}

const isClub = (reader: Reader, one: Candidate): boolean => one.kind === PLACE && clubNames.of().has(foldHash(surface(reader, one)));

/** In a sport report a city that is a club's name is the club, unless a word says that it is the place. */
export const clubs: Step = {
  id: 'clubs',
  reason: 'Sport reports call clubs by their city: "gol Liverpool ke gawang Chelsea".',
  apply: ({ reader }, candidates) => {
    if (!candidates.some((one) => isClub(reader, one)) || !isSport(reader)) return candidates;
    return candidates.map((one) => (isClub(reader, one) && !PLACING.has(reader.hash(one.first - 1)) ? ofKind(one, ORGANISATION, one.confidence) : one));
  },
  examples: [
    [
      'Pelatih dan pemain klub itu puas. Gol ⟦l Liverpool⟧ pada babak kedua menentukan laga liga.',
      'Pelatih dan pemain klub itu puas. Gol ⟦o Liverpool⟧ pada babak kedua menentukan laga liga.',
    ],
  ],
  refusals: ['Kapal itu tiba di pelabuhan. Menurut ⟦l Liverpool⟧ ramai.', 'Pelatih dan pemain klub puas. Gol di ⟦l Liverpool⟧ pada babak kedua laga liga.'],
};
