import { type Candidate, candidate, isApart, ORGANISATION, overlapping, PERSON, type Range, takenBy, withOthers } from '../candidate.ts';
import { type Form, type Forms, formsOf, standsAt } from '../forms.ts';
import { headlinesOf, isCommon } from '../headline.ts';
import { listedAs } from '../listed.ts';
import type { Reading, Step } from './step.ts';

/** A name must be found this surely in the body before it is looked for in headlines. */
const LEAST_SEED_CONFIDENCE = 0.5;
/** What a name in a headline keeps of the confidence it has in the body. */
const HEADLINE_SHARE = 0.95;

/** The longest of the body's forms that is at token `i`. */
function longestAt({ reader }: Reading, forms: readonly Form[], i: number): Form | null {
  let longest: Form | null = null;
  for (const form of forms) if (form.length > (longest?.length ?? 0) && i !== form.first && standsAt(reader.tokens, form, i)) longest = form;
  return longest;
}

/** Steps that read an organisation up to its place. */
const OF_PLACE: ReadonlySet<string> = new Set(['branch-place', 'inner-bracket', 'local-bodies', 'state-body']);

/** True if the headline has more of the name than the body: one that a table lists, a body of the place that the article names, or a person's name without a common word. */
function saysMore(reading: Reading, one: Candidate, form: Range): boolean {
  if (one.first > form.first || one.past < form.past || one.past - one.first === form.past - form.first) return false;
  if (listedAs(reading.reader, one).length > 0) return true;
  if (one.kind === ORGANISATION) return one.past === form.past && one.steps.some((id) => OF_PLACE.has(id));
  if (one.kind !== PERSON) return false;
  for (let i = one.first; i < one.past; i++) if ((i < form.first || i >= form.past) && isCommon(reading, i)) return false;
  return true;
}

/** The body's names in the headlines, where the headline itself does not say more. */
function bodyNames(reading: Reading, forms: Forms, heads: readonly Candidate[], isHead: (i: number) => boolean): Candidate[] {
  const { reader, view } = reading;
  const found: Candidate[] = [];
  let past = 0;
  for (const i of view.capitals) {
    if (i < past || !isHead(i)) continue;
    const form = longestAt(reading, forms.at(reader.hash(i)) ?? [], i);
    if (!form) continue;
    const range = { first: i, past: i + form.length };
    const near = overlapping(range, heads);
    if (near.some((one) => saysMore(reading, one, range))) continue;
    const own = near.find((one) => one.first === i && one.past === range.past && one.kind === form.kind);
    found.push(own ?? candidate(i, range.past, form.kind, form.confidence * HEADLINE_SHARE));
    past = range.past;
  }
  return found;
}

/** Headlines are read last: what the body calls by name is that name there, whatever words are around it. */
export const headlineNames: Step = {
  id: 'headline-names',
  reason: 'In a headline every word has a capital; the body shows which words are a name.',
  apply: (reading, candidates) => {
    const lines = headlinesOf(reading);
    if (lines.length === 0) return candidates;
    const mask = takenBy(lines, reading.reader.count);
    const isHead = (i: number): boolean => mask[i] === 1;
    const heads = candidates.filter(({ first }) => isHead(first));
    const body = candidates.filter(({ first }) => !isHead(first));
    const seeds = body.filter(({ confidence }) => confidence >= LEAST_SEED_CONFIDENCE);
    const found = bodyNames(
      reading,
      formsOf(reading, seeds, () => true),
      heads,
      isHead,
    );
    const own = new Set(heads);
    if (found.every((one) => own.has(one))) return candidates;
    const others = new Set(found);
    return withOthers(body, [...heads.filter((one) => others.has(one) || isApart(one, found)), ...found.filter((one) => !own.has(one))]);
  },
  examples: [
    [
      '⟦o Natasha Wilona Flashback⟧ Masa Remaja\n\nKata ⟦p Natasha Wilona⟧ ia senang.',
      '⟦p Natasha Wilona⟧ Flashback Masa Remaja\n\nKata ⟦p Natasha Wilona⟧ ia senang.',
    ],
  ],
  refusals: [
    '⟦p Joko Widodo⟧ Flashback Masa Remaja\n\nKata ⟦p Widodo⟧ ia senang.',
    'Kata ⟦o Natasha Wilona Flashback⟧ ia senang. Kata ⟦p Natasha Wilona⟧ ia senang.',
  ],
};
