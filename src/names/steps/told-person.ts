import type { Reader } from '../../document/reader.ts';
import { nameWords } from '../../knowledge/people/name-words.ts';
import { foldHash } from '../../text/fold.ts';
import { type Candidate, keyOf, ofKind, PERSON, withBounds } from '../candidate.ts';
import { isPersonal } from '../headline.ts';
import { listedAs } from '../listed.ts';
import { changeEach, type Reading, type Step } from './step.ts';

/** "Mas", "Bu": forms of address that no organisation's name begins with. */
const FAMILIAR = nameWords('familiar');
const NAMED = foldHash('bernama');
const ON_BEHALF: readonly [number, number] = [foldHash('atas'), foldHash('nama')];
/** What the tagger is surer of stays. */
const LEAST_SURE = 0.8;

/** True after "bernama" and "atas nama". */
const isCalled = (reader: Reader, i: number): boolean =>
  reader.hash(i - 1) === NAMED || (reader.hash(i - 1) === ON_BEHALF[1] && reader.hash(i - 2) === ON_BEHALF[0]);

/** True after a capital within a sentence: "Musim [Mas Group]". */
const isWithin = (reader: Reader, i: number): boolean => !reader.startsSentence(i) && !reader.startsSentence(i - 1) && reader.isCapital(i - 1);

/** The person that a doubtful organisation or place is; itself when the words say nothing of one. */
function personIn(reading: Reading, one: Candidate, people: () => ReadonlySet<string>): Candidate {
  const { reader } = reading;
  if (one.kind === PERSON || one.confidence >= LEAST_SURE || listedAs(reader, one).some(({ type }) => type !== 'person')) return one;
  const isAddressed = one.past - one.first > 1 && reader.isOneOf(one.first, FAMILIAR) && !isWithin(reader, one.first);
  const bare = isAddressed ? withBounds(one, one.first + 1, one.past) : one;
  const isTold = (isAddressed && (bare.past - bare.first === 1 || people().has(keyOf(reader, bare)))) || isCalled(reader, one.first);
  return isTold && (isAddressed || isPersonal(reading, bare)) ? ofKind(bare, PERSON, one.confidence) : one;
}

/** What follows a form of address, "bernama" or "atas nama" is a person. */
export const toldPerson: Step = {
  id: 'told-person',
  reason: 'Words before a name tell a person, whatever the tagger took it for: "Mas Nul", "atas nama Damar Prasetio".',
  apply: (reading, candidates) => {
    let known: ReadonlySet<string> | null = null;
    const people = (): ReadonlySet<string> => {
      known ??= new Set(candidates.filter(({ kind }) => kind === PERSON).map((one) => keyOf(reading.reader, one)));
      return known;
    };
    return changeEach(candidates, (one) => personIn(reading, one, people));
  },
  examples: [
    ['Bagi ⟦o? Mas Zzul⟧ itu berat.', 'Bagi Mas ⟦p Zzul⟧ itu berat.'],
    ['Surat atas nama ⟦o? Budi Santoso⟧ itu.', 'Surat atas nama ⟦p Budi Santoso⟧ itu.'],
    ['Warga bernama ⟦l? Budi⟧ itu.', 'Warga bernama ⟦p Budi⟧ itu.'],
  ],
  refusals: [
    'Perusahaan Musim ⟦o? Mas Group⟧ itu.',
    'Bagi ⟦o Mas Zzul⟧ itu berat.',
    'Surat atas nama ⟦o? Zzperindo⟧ itu.',
    'Surat ⟦o? Budi Santoso⟧ itu.',
    'Warga bernama ⟦l? Medan⟧ itu.',
  ],
};
