import { ALL_CAPS, CAPITAL, hasFlag, LINK, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens, tokenText } from '../document/tokens.ts';
import { cueBit } from '../knowledge/people/name-cues.ts';
import type { ListedName } from '../knowledge/people/name-list.ts';
import { type Draft, type Kind, ORGANISATION, ofKind, PERSON, PLACE, type Source, surface, takenBy, withOthers } from './draft.ts';
import { listedAs } from './known.ts';
import { ALSO_LOWER, type Memory } from './tagger/memory.ts';
import type { TagView } from './tagger/view.ts';

/** A mention this sure keeps its kind whatever the rest of the article says. */
const FIRM = 0.9;
/** A name must be found this surely before it is looked for elsewhere. */
const SEED = 0.6;
const SHORTEST = 3;
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

/** How strongly the article takes a string for each kind; strings that no mention is in doubt of are left out. */
type Votes = ReadonlyMap<string, [number, number, number]>;

function vote(votes: Votes, key: string, kind: Kind, weight: number): void {
  const sums = votes.get(key);
  if (sums) sums[kind] += weight;
}

function votesOf(source: Source, drafts: readonly Draft[]): Votes {
  const votes = new Map<string, [number, number, number]>();
  for (const draft of drafts) if (draft.confidence < FIRM) votes.set(surface(source, draft), [0, 0, 0]);
  if (votes.size === 0) return votes;
  const { text, tokens } = source;
  for (const draft of drafts) {
    const { first, past, kind, confidence } = draft;
    vote(votes, surface(source, draft), kind, confidence);
    if (kind !== PERSON || past - first < 2) continue;
    vote(votes, tokenText(text, tokens, first), PERSON, confidence);
    vote(votes, tokenText(text, tokens, past - 1), PERSON, confidence);
  }
  return votes;
}

function strongest(sums: readonly [number, number, number]): Kind {
  const [person, organisation, place] = sums;
  if (organisation > person) return place > organisation ? PLACE : ORGANISATION;
  return place > person ? PLACE : PERSON;
}

/** Below this a table that lists the whole name knows better than the tagger what it names. */
const DOUBTFUL = 0.7;
const LISTED_KINDS: Readonly<Record<ListedName['type'], Kind | null>> = { person: PERSON, organisation: ORGANISATION, place: PLACE, country: null };

/** The mention as the one thing that tables list under a name of several words or an abbreviation, where the tagger is in doubt. */
function asListed(source: Source, draft: Draft): Draft {
  if (draft.confidence >= DOUBTFUL || (draft.past - draft.first === 1 && !hasFlag(source.tokens, draft.first, ALL_CAPS))) return draft;
  const listed = listedAs(source, draft);
  const type = listed[0]?.type;
  if (type === undefined || listed.some((one) => one.type !== type)) return draft;
  const kind = LISTED_KINDS[type];
  return kind === null || kind === draft.kind ? draft : ofKind(draft, kind, DOUBTFUL, 'table');
}

/** One string, one kind: a mention that is not firm takes the kind the article gives its string most. */
export function agree(source: Source, tagged: readonly Draft[]): readonly Draft[] {
  const drafts = tagged.map((draft) => asListed(source, draft));
  const votes = votesOf(source, drafts);
  if (votes.size === 0) return drafts;
  return drafts.map((draft) => {
    const sums = draft.confidence < FIRM ? votes.get(surface(source, draft)) : undefined;
    const kind = sums ? strongest(sums) : draft.kind;
    return !sums || kind === draft.kind ? draft : ofKind(draft, kind, sums[kind] / (sums[0] + sums[1] + sums[2]), 'alias');
  });
}

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
function standsAlone(view: TagView, memory: Memory, i: number): boolean {
  const { tokens } = view;
  if (!(hasFlag(tokens, i, CAPITAL) || ARABIC.test(view.text.slice(tokens.starts[i], tokens.ends[i]))) || hasFlag(tokens, i, PUNCTUATION | NUMBER | LINK))
    return false;
  if ((tokens.ends[i] ?? 0) - (tokens.starts[i] ?? 0) < SHORTEST || (view.cues[i] ?? 0) & NO_ALIAS) return false;
  return (memory.bitsOf(tokens.hashes[i] ?? 0) & ALSO_LOWER) === 0;
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

function formsOf(view: TagView, memory: Memory, drafts: readonly Draft[]): Forms {
  const forms = new Forms(view.tokens);
  const add = (first: number, past: number, kind: Kind, confidence: number): void => {
    if (past - first > 1 || standsAlone(view, memory, first)) forms.add({ first, length: past - first, kind, confidence });
  };
  for (const { first, past, kind, confidence } of drafts) if (confidence >= SEED) add(first, past, kind, confidence);
  for (const { first, past, kind, confidence } of drafts) {
    if (confidence < SEED || kind !== PERSON || past - first < 2) continue;
    add(first, first + 1, kind, confidence);
    add(past - 1, past, kind, confidence);
  }
  return forms;
}

function isFree(view: TagView, taken: Uint8Array, i: number, { length }: Form): boolean {
  for (let k = 0; k < length; k++) if (taken[i + k] || (k > 0 && hasFlag(view.tokens, i + k, SENTENCE_START))) return false;
  return true;
}

const INTRODUCING = cueBit('title') | cueBit('title-word') | cueBit('honorific') | cueBit('rank');

/** A lone word beside other capitals is most often part of another name. */
function besideCapital({ tokens, cues }: TagView, taken: Uint8Array, i: number): boolean {
  const capital = (k: number): boolean => hasFlag(tokens, k, CAPITAL) && !taken[k] && !((cues[k] ?? 0) & INTRODUCING);
  return (!hasFlag(tokens, i, SENTENCE_START) && capital(i - 1)) || (!hasFlag(tokens, i + 1, SENTENCE_START) && capital(i + 1));
}

function longestAt(view: TagView, taken: Uint8Array, i: number, forms: readonly Form[]): Form | null {
  let longest: Form | null = null;
  for (const form of forms) if (form.length > (longest?.length ?? 0) && standsAt(view.tokens, form, i) && isFree(view, taken, i, form)) longest = form;
  return longest;
}

/** Mentions the tagger missed: strings it found elsewhere in the article, and the first or last word of its people. */
export function echoes(view: TagView, memory: Memory, drafts: readonly Draft[]): readonly Draft[] {
  const { count, hashes } = view.tokens;
  const forms = formsOf(view, memory, drafts);
  const taken = takenBy(drafts, count);
  const found: Draft[] = [];
  for (const i of view.capitals) {
    const known = taken[i] ? undefined : forms.at(hashes[i] ?? 0);
    const form = known ? longestAt(view, taken, i, known) : null;
    if (!form || (form.length === 1 && besideCapital(view, taken, i))) continue;
    const past = i + form.length;
    for (let k = i; k < past; k++) taken[k] = 1;
    found.push({ first: i, past, kind: form.kind, confidence: form.confidence * 0.9, by: 'alias' });
  }
  return withOthers(drafts, found);
}
