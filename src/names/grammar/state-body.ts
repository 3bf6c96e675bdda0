import type { Reader } from '../../document/reader.ts';
import { bodyHeads } from '../../knowledge/organisations/body-heads.ts';
import { type Candidate, candidate, isApart, type Kind, ORGANISATION, overlapping, PERSON, PLACE, withOthers } from '../candidate.ts';
import { Mentions } from '../offices/scene.ts';
import type { Reading, Step } from '../steps/step.ts';
import { type Named, pastComplement } from './complement.ts';

/** What the grammar of these names is right about. */
const CONFIDENCE = 0.9;

/** The candidates that a complement may be. */
export function namedIn(reader: Reader, candidates: readonly Candidate[]): Named {
  const of = (kind: Kind): Mentions =>
    new Mentions(
      candidates.filter((one) => one.kind === kind),
      reader.count,
    );
  return { reader, people: of(PERSON), places: of(PLACE) };
}

/** The organisations whose head and complement are in the text, in text order and apart. */
function bodiesIn({ reader, view }: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const heads = bodyHeads();
  const bodies: Candidate[] = [];
  let named: Named | null = null;
  let behind = 0;
  for (const i of view.capitals) {
    const head = i >= behind && heads.mayBegin(reader.hash(i)) ? heads.matchAt(reader.text, reader.tokens, i) : null;
    const [value] = head?.values ?? [];
    if (!head || !value) continue;
    named ??= namedIn(reader, candidates);
    const past = pastComplement(named, head.past, value.complement);
    if (past === head.past) continue;
    bodies.push(candidate(i, past, ORGANISATION, CONFIDENCE));
    behind = past;
  }
  return bodies;
}

/** True if the candidate is not a reason to leave the body out: it lies within it, or is shorter from the same word on. */
const gives = (one: Candidate, body: Candidate): boolean => one.first >= body.first && one.past <= body.past;

/** The names of state bodies, units and the like, from the word that says what they are to the place or number that says which. */
export const stateBody: Step = {
  id: 'state-body',
  reason: 'Local bodies are named by a grammar: an abbreviation or a word for what it is, and the place, number or field it is for.',
  apply: (reading, candidates) => {
    const bodies = bodiesIn(reading, candidates).filter((body) => {
      const over = overlapping(body, candidates);
      const isThere = over.some((one) => one.kind === ORGANISATION && one.first === body.first && one.past === body.past);
      return !isThere && over.every((one) => gives(one, body));
    });
    if (bodies.length === 0) return candidates;
    return withOthers(
      candidates.filter((one) => isApart(one, bodies)),
      bodies,
    );
  },
  examples: [
    ['Kata Kasat di Polres ⟦l Ogan Ilir⟧ itu.', 'Kata Kasat di ⟦o Polres Ogan Ilir⟧ itu.'],
    ['Kata ⟦o Kodim⟧ 0822/Bondowoso itu.', 'Kata ⟦o Kodim 0822/Bondowoso⟧ itu.'],
    ['Ia prajurit Yonif 733/Masariku itu.', 'Ia prajurit ⟦o Yonif 733/Masariku⟧ itu.'],
    ['Kata ⟦o Dinas Kesehatan⟧ Kota ⟦l Surabaya⟧ itu.', 'Kata ⟦o Dinas Kesehatan Kota Surabaya⟧ itu.'],
    ['Ia dirawat di RSUD dr. ⟦p Soetomo⟧ kemarin.', 'Ia dirawat di ⟦o RSUD dr. Soetomo⟧ kemarin.'],
    ['Kantor Pemkab ⟦l Jepara⟧ tutup.', 'Kantor ⟦o Pemkab Jepara⟧ tutup.'],
  ],
  refusals: ['Kata Kapolres ⟦l Ogan Ilir⟧ itu.', 'Petugas Polres itu di ⟦l Medan⟧.', 'Petugas ⟦o Unit Polres Medan⟧ itu.', 'Kata Dinas. ⟦l Medan⟧ macet.'],
};
