import { LINK, NUMBER, PUNCTUATION, type Tokens } from '../document/tokens.ts';
import { cueBit } from '../knowledge/people/name-cues.ts';
import { type Candidate, type Kind, PERSON } from './candidate.ts';
import type { Reading } from './steps/step.ts';
import { ALSO_LOWER } from './tagger/memory.ts';

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

/** A form to look for: where it is first, how many tokens it has, what it names and how sure we are. */
export interface Form {
  readonly first: number;
  readonly length: number;
  readonly kind: Kind;
  readonly confidence: number;
}

/** True when the form's words stand again from token `i` on. */
export function standsAt({ hashes }: Tokens, { first, length }: Form, i: number): boolean {
  for (let k = 0; k < length; k++) if (hashes[i + k] !== hashes[first + k]) return false;
  return true;
}

/** "al-Riyami" begins small after the first name and with a capital at a sentence's start. */
const ARABIC = /^(?:a[dlnrstz]|ash|el)-[A-ZÀ-Þ]/u;

/** A single word may stand for the whole name only when it is a name and nothing else. */
function standsAlone({ reader, view, memory }: Reading, i: number): boolean {
  if (!(reader.isCapital(i) || ARABIC.test(reader.word(i))) || reader.has(i, PUNCTUATION | NUMBER | LINK)) return false;
  if (reader.length(i) < SHORTEST_ALONE_UNITS || (view.cues[i] ?? 0) & NO_ALIAS) return false;
  return (memory.bitsOf(reader.hash(i)) & ALSO_LOWER) === 0;
}

/** The forms to look for, by the hash of their first token; each once. */
export class Forms {
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

/** The forms of candidates, and of the people among them that `isParted` takes also the first and last words. */
export function formsOf(reading: Reading, seeds: readonly Candidate[], isParted: (one: Candidate) => boolean): Forms {
  const forms = new Forms(reading.reader.tokens);
  const add = (first: number, past: number, kind: Kind, confidence: number): void => {
    if (past - first > 1 || standsAlone(reading, first)) forms.add({ first, length: past - first, kind, confidence });
  };
  for (const { first, past, kind, confidence } of seeds) add(first, past, kind, confidence);
  for (const one of seeds) {
    const { first, past, kind, confidence } = one;
    if (kind !== PERSON || past - first < 2 || !isParted(one)) continue;
    add(first, first + 1, kind, confidence);
    add(past - 1, past, kind, confidence);
  }
  return forms;
}
