import { bodyHeads } from '../../knowledge/organisations/body-heads.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { fold, foldHashes } from '../../text/fold.ts';
import { abbreviates } from '../brackets.ts';
import { type Candidate, ORGANISATION, withBounds, wordsOf } from '../candidate.ts';
import { type Named, pastComplement, pastPlace } from '../grammar/complement.ts';
import { namedIn } from '../grammar/state-body.ts';
import { tokensOf } from '../marks.ts';
import type { Step } from './step.ts';

/** Heads of authorities that are named after their place. */
const OF_PLACE = foldHashes('kejaksaan kepolisian pemerintah pengadilan');

/** The place or number that a local body needs, after its abbreviation at token `short`, where the name or the abbreviation is that of one; `past` when there is none. */
function pastLocal(named: Named, first: number, short: number, past: number): number {
  const { reader } = named;
  for (const i of [short, first]) {
    const [head] = bodyHeads().matchAt(reader.text, reader.tokens, i)?.values ?? [];
    if (head && head.complement !== 'name') return head.complement === 'number' ? pastComplement(named, past, 'number') : pastPlace(named, past);
  }
  return past;
}

/** The end of what an organisation's name goes on with after the bracket; -1 when it does not. */
function goesOnTo(named: Named, one: Candidate, past: number): number {
  const { reader } = named;
  if (!reader.isCapital(past) || reader.startsSentence(past)) return -1;
  const local = pastLocal(named, one.first, past - 2, past);
  if (local > past) return local;
  const match = nameList().matchAt(reader.text, reader.tokens, past);
  const isPart = match?.values.some(({ type }) => type === 'country' || (type === 'place' && OF_PLACE.has(reader.hash(one.first))));
  return match && isPart ? match.past : -1;
}

/** The end of the name that has its own abbreviation inside; -1 for any other. */
function innerPast(named: Named, one: Candidate): number {
  const { reader } = named;
  const open = one.past;
  if (one.kind !== ORGANISATION || !reader.is(open, '(') || !reader.is(open + 2, ')') || !reader.isCapital(open + 1)) return -1;
  return abbreviates(fold(reader.word(open + 1)), wordsOf(reader, one)) ? goesOnTo(named, one, open + 3) : -1;
}

/** A name that goes on after the abbreviation of its first words is one name. */
export const innerBracket: Step = {
  id: 'inner-bracket',
  reason: 'Newsrooms put an abbreviation inside the name: "Pengadilan Negeri (PN) Bandung".',
  apply: ({ reader }, candidates) => {
    if (tokensOf(reader, '(').length === 0) return candidates;
    const named = namedIn(reader, candidates);
    const joined: Candidate[] = [];
    let isChanged = false;
    for (const one of candidates) {
      if (one.first < (joined.at(-1)?.past ?? 0)) {
        isChanged = true;
        continue;
      }
      const past = innerPast(named, one);
      isChanged ||= past > 0;
      joined.push(past > 0 ? withBounds(one, one.first, past) : one);
    }
    return isChanged ? joined : candidates;
  },
  examples: [
    ['Sidang di ⟦o Pengadilan Negeri⟧ (PN) ⟦l Bandung⟧ ditunda.', 'Sidang di ⟦o Pengadilan Negeri (PN) Bandung⟧ ditunda.'],
    ['Kata ⟦o Dinas Perhubungan⟧ (Dishub) ⟦l Surabaya⟧ itu.', 'Kata ⟦o Dinas Perhubungan (Dishub) Surabaya⟧ itu.'],
    ['Kata ⟦o Tim Nasional⟧ (⟦o Timnas⟧) Indonesia itu.', 'Kata ⟦o Tim Nasional (Timnas) Indonesia⟧ itu.'],
  ],
  refusals: [
    'Kata ⟦o Akademi Militer⟧ (⟦o Akmil⟧) ⟦l Magelang⟧ itu.',
    'Kata ⟦o Dewan Keamanan⟧ (DK) ⟦p Rudi Hartono⟧ itu.',
    'Kata ⟦o Dewan Keamanan⟧ (KPK) ⟦l Bandung⟧ itu.',
  ],
};
