import { LINK, NUMBER, PUNCTUATION, type Tokens } from '../../document/tokens.ts';
import { cueBit } from '../../knowledge/people/name-cues.ts';
import { type Candidate, candidate, type Kind, PERSON, takenBy, withOthers } from '../candidate.ts';
import { ALSO_LOWER } from '../tagger/memory.ts';
import type { Reading, Step } from './step.ts';

/** A name must be found this surely before it is looked for elsewhere. */
const LEAST_SEED_CONFIDENCE = 0.6;
/** What an echo keeps of its seed's confidence. */
const ECHO_SHARE = 0.9;
const SHORTEST_ALONE_UNITS = 3;
/** Forms looked for by one first word; more only a text of lists has, and time must stay linear there. */
const MOST_FORMS = 100;
const NO_ALIAS =
  cueBit('not-name') |
  cueBit('title') |
  cueBit('title-word') |
  cueBit('country') |
  cueBit('org-head') |
  cueBit('place-head') |
  cueBit('direction') |
  cueBit('event') |
  cueBit('particle') |
  cueBit('honorific');
const INTRODUCING = cueBit('title') | cueBit('title-word') | cueBit('honorific') | cueBit('rank');

/** A form to look for: where it stands first, how many tokens it has, what it names and how sure we are. */
interface Form {
  readonly first: number;
  readonly length: number;
  readonly kind: Kind;
  readonly confidence: number;
}

/** True when the form's words stand again from token `i` on. */
function standsAt({ hashes }: Tokens, { first, length }: Form, i: number): boolean {
  for (let k = 0; k < length; k++) if (hashes[i + k] !== hashes[first + k]) return false;
  return true;
}

/** "al-Riyami" begins small behind the first name and with a capital at a sentence's start. */
const ARABIC = /^(?:a[dlnrstz]|ash|el)-[A-ZÀ-Þ]/u;

/** A single word may stand for the whole name only when it is a name and nothing else. */
function standsAlone({ reader, view, memory }: Reading, i: number): boolean {
  if (!(reader.isCapital(i) || ARABIC.test(reader.word(i))) || reader.has(i, PUNCTUATION | NUMBER | LINK)) return false;
  if (reader.length(i) < SHORTEST_ALONE_UNITS || (view.cues[i] ?? 0) & NO_ALIAS) return false;
  return (memory.bitsOf(reader.hash(i)) & ALSO_LOWER) === 0;
}

/** The forms to look for, by the hash of their first token; each once. */
class Forms {
  private readonly byHead = new Map<number, Form[]>();
  private readonly tokens: Tokens;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
  }

  add(form: Form): void {
    const head = this.tokens.hashes[form.first] ?? 0;
    const known = this.byHead.get(head);
    if (!known) this.byHead.set(head, [form]);
    else if (known.length < MOST_FORMS && !known.some((other) => other.length === form.length && standsAt(this.tokens, other, form.first))) known.push(form);
  }

  at(hash: number): readonly Form[] | undefined {
    return this.byHead.get(hash);
  }
}

function formsOf(reading: Reading, candidates: readonly Candidate[]): Forms {
  const forms = new Forms(reading.reader.tokens);
  const add = (first: number, past: number, kind: Kind, confidence: number): void => {
    if (past - first > 1 || standsAlone(reading, first)) forms.add({ first, length: past - first, kind, confidence });
  };
  const seeds = candidates.filter(({ confidence }) => confidence >= LEAST_SEED_CONFIDENCE);
  for (const { first, past, kind, confidence } of seeds) add(first, past, kind, confidence);
  for (const { first, past, kind, confidence } of seeds) {
    if (kind !== PERSON || past - first < 2) continue;
    add(first, first + 1, kind, confidence);
    add(past - 1, past, kind, confidence);
  }
  return forms;
}

function isFree({ reader }: Reading, taken: Uint8Array, i: number, { length }: Form): boolean {
  for (let k = 0; k < length; k++) if (taken[i + k] || (k > 0 && reader.startsSentence(i + k))) return false;
  return true;
}

/** A lone word beside other capitals is most often part of another name. */
function besideCapital({ reader, view }: Reading, taken: Uint8Array, i: number): boolean {
  const isOther = (k: number): boolean => reader.isCapital(k) && !taken[k] && !((view.cues[k] ?? 0) & INTRODUCING);
  return (!reader.startsSentence(i) && isOther(i - 1)) || (!reader.startsSentence(i + 1) && isOther(i + 1));
}

function longestAt(reading: Reading, taken: Uint8Array, i: number, forms: readonly Form[]): Form | null {
  let longest: Form | null = null;
  for (const form of forms)
    if (form.length > (longest?.length ?? 0) && standsAt(reading.reader.tokens, form, i) && isFree(reading, taken, i, form)) longest = form;
  return longest;
}

/** Names found once are found everywhere, and so are the first and last words of a person's name. */
export const echoes: Step = {
  id: 'echoes',
  reason: 'A string that the article uses as a name is one wherever it stands, also where the tagger misses it.',
  apply: (reading, candidates) => {
    const { reader, view } = reading;
    const forms = formsOf(reading, candidates);
    const taken = takenBy(candidates, reader.count);
    const found: Candidate[] = [];
    for (const i of view.capitals) {
      const known = taken[i] ? undefined : forms.at(reader.hash(i));
      const form = known ? longestAt(reading, taken, i, known) : null;
      if (!form || (form.length === 1 && besideCapital(reading, taken, i))) continue;
      const past = i + form.length;
      for (let k = i; k < past; k++) taken[k] = 1;
      found.push(candidate(i, past, form.kind, form.confidence * ECHO_SHARE));
    }
    return withOthers(candidates, found);
  },
  examples: [['Kata ⟦p Sergey Shoigu⟧ itu. Lalu Shoigu pulang.', 'Kata ⟦p Sergey Shoigu⟧ itu. Lalu ⟦p Shoigu⟧ pulang.']],
  refusals: ['Kata ⟦p? Sergey Shoigu⟧ itu. Lalu Shoigu pulang.', 'Kata ⟦p Sergey Shoigu⟧ itu. Lalu Bukit Shoigu runtuh.'],
};
