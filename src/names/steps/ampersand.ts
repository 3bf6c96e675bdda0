import type { Reader } from '../../document/reader.ts';
import { foldHashes } from '../../text/fold.ts';
import { type Candidate, candidate, isApart, ORGANISATION, overlapping, PLACE, withOthers } from '../candidate.ts';
import { isPersonal } from '../headline.ts';
import { listedAs } from '../listed.ts';
import { tokensOf } from '../marks.ts';
import type { Reading, Step } from './step.ts';

const CONFIDENCE = 0.8;

const isNameWord = (reader: Reader, i: number): boolean => reader.isCapital(i) && reader.isWord(i);

/** Words that by themselves say that a firm is meant: "Hadi & Rekan". */
const PARTNERS: ReadonlySet<number> = foldHashes('co company partners rekan sons');

/** True if token `i` is known as a name: by the words of news, or by the tagger. */
const isKnown = (reading: Reading, near: readonly Candidate[], i: number): boolean =>
  isPersonal(reading, { first: i, past: i + 1 }) || near.some(({ first, past, kind }) => first === i && past === i + 1 && kind !== PLACE);

/** True if tables list a person by the one word at token `i`: "Kim & Putin" is not a firm. */
const isPublicFigure = (reader: Reader, i: number): boolean => listedAs(reader, { first: i, past: i + 1 }).some(({ type }) => type === 'person');

/** The firm of the two lone words around the "&" at token `i`; `null` where none is, or a longer candidate has them. */
function firmAt(reading: Reading, candidates: readonly Candidate[], i: number): Candidate | null {
  const { reader } = reading;
  if (!isNameWord(reader, i - 1) || !isNameWord(reader, i + 1) || reader.startsSentence(i) || reader.startsSentence(i + 1)) return null;
  if ((!reader.startsSentence(i - 1) && reader.isCapital(i - 2)) || (!reader.startsSentence(i + 2) && reader.isCapital(i + 2))) return null;
  if (isPublicFigure(reader, i - 1) || isPublicFigure(reader, i + 1)) return null;
  const near = overlapping({ first: i - 1, past: i + 2 }, candidates);
  if (near.some(({ first, past }) => past - first > 1)) return null;
  const isFirm = isKnown(reading, near, i - 1) && (isKnown(reading, near, i + 1) || PARTNERS.has(reader.hash(i + 1)));
  return isFirm ? candidate(i - 1, i + 2, ORGANISATION, CONFIDENCE) : null;
}

/** Names joined by "&" are one firm. */
export const ampersand: Step = {
  id: 'ampersand',
  reason: 'Firms are named after partners joined by "&": "Ernst & Young".',
  apply: (reading, candidates) => {
    const { reader } = reading;
    const found: Candidate[] = [];
    for (const i of tokensOf(reader, '&')) {
      const firm = firmAt(reading, candidates, i);
      if (firm && (found.at(-1)?.past ?? 0) <= firm.first) found.push(firm);
    }
    if (found.length === 0) return candidates;
    return withOthers(
      candidates.filter((one) => isApart(one, found)),
      found,
    );
  },
  examples: [
    ['Akhirnya kantor ⟦p Ernst⟧ & ⟦p Young⟧ diaudit.', 'Akhirnya kantor ⟦o Ernst & Young⟧ diaudit.'],
    ['Firma hukum Hadi & Rekan menggugat.', 'Firma hukum ⟦o Hadi & Rekan⟧ menggugat.'],
  ],
  refusals: ['Akhirnya kantor ⟦o Ernst & Young⟧ diaudit.', 'Kantor riset & inovasi diaudit.', 'Bagian Sales & Marketing itu.', 'Kata ⟦p Kim⟧ & ⟦p Putin⟧ itu.'],
};
