import { fail, type Result, succeed } from '../document/problem.ts';
import { fold, foldHash } from '../text/fold.ts';
import { scan } from '../text/scan.ts';
import { bracketFault } from './brackets.ts';
import { ENGLISH_ONLY, KINDS, type Kind, kindOfWord, PARTS_OF_SPEECH } from './kinds.ts';

/**
 * One place of a pattern: a word (`key` is how `fold` sees it, `hash` its token hash), or an entity of a kind, whose key
 * no word can have. `like` is the kind a literal word has itself: "16" is a CARDINAL.
 */
export interface Atom {
  readonly key: string;
  readonly hash: number;
  readonly kind: Kind | null;
  readonly like: Kind | null;
}

/** Sequences of places that a pattern stands for, its alternatives written out. */
export type Sequences = readonly (readonly Atom[])[];

/** How many sequences one pattern may stand for: above this wink-nlp itself warns. */
export const MOST_ALTERNATIVES = 512;
/** How many places a sequence may have, and how long a word may be. */
export const MOST_PLACES = 30;
const LONGEST_WORD = 100;
const LONGEST_PATTERN = 10_000;
const SLOT = /\[[^[\]]{0,10000}\]|[^\s[\]]{1,10000}/gu;
const INNER_CAPITAL = /(?<=\p{Ll})(?=\p{Lu})/gu;

const refuse = (code: string, message: string): Result<never> => fail({ code: `watchlist/${code}`, message });
const isKind = (word: string): word is Kind => KINDS.some((kind) => kind === word);

/** The tokens of literal text, as the tokenizer of articles cuts them. */
function literal(text: string): Atom[] {
  const atoms: Atom[] = [];
  scan(text, { start: 0, end: text.length }, (start, end) => {
    const word = text.slice(start, end);
    const key = fold(word);
    if (key !== '') atoms.push({ key, hash: foldHash(text, start, end), kind: null, like: kindOfWord(word) });
  });
  return atoms;
}

/** One word of a pattern: the sequences it stands for. A word with capitals inside may be cut in an article ("AntaraNews"), so it has two. */
function word(text: string): Result<Sequences> {
  if (isKind(text)) return succeed([[{ key: `[${text}]`, hash: 0, kind: text, like: null }]]);
  const instead = `; write ^${text} for the word itself`;
  if (PARTS_OF_SPEECH.has(text)) return refuse('part-of-speech', `${text} is a part of speech, which is recognised in English only${instead}`);
  if (ENGLISH_ONLY.has(text)) return refuse('unknown-kind', `${text} is recognised in English only; the kinds are ${KINDS.join(', ')}${instead}`);
  if (text.includes('*')) return refuse('wildcard', `"${text}": there are no wildcards; list the forms`);
  const plain = text.startsWith('^') ? text.slice(1) : text;
  if (plain.length > LONGEST_WORD) return refuse('never-matches', `a word of more than ${LONGEST_WORD} characters is never found`);
  const whole = literal(plain);
  if (whole.length === 0) return refuse('never-matches', `"${text}" holds no visible character`);
  const cut = literal(plain.replace(INNER_CAPITAL, ' '));
  return succeed(cut.length === whole.length ? [whole] : [whole, cut]);
}

/** Every way to go on from every sequence; `null` when there are too many. */
function product(left: Sequences, right: Sequences): Sequences | null {
  if (left.length * right.length > MOST_ALTERNATIVES) return null;
  return left.flatMap((before) => right.map((after) => [...before, ...after]));
}

function inOrder(texts: readonly string[], read: (text: string) => Result<Sequences>): Result<Sequences> {
  let all: Sequences = [[]];
  for (const text of texts) {
    const next = read(text);
    if (!next.ok) return next;
    const longer = product(all, next.value);
    if (longer === null) return refuse('too-many-alternatives', `the alternatives multiply to more than ${MOST_ALTERNATIVES}: split the pattern`);
    all = longer;
  }
  return succeed(all);
}

const words = (text: string): Result<Sequences> => inOrder(text.split(/\s/u).filter(Boolean), word);

function slot(text: string): Result<Sequences> {
  if (!text.startsWith('[')) return word(text);
  const all: (readonly Atom[])[] = [];
  for (const alternative of text.slice(1, -1).split('|')) {
    const read = words(alternative);
    if (!read.ok) return read;
    all.push(...read.value);
  }
  return succeed(all);
}

/** A word that is itself of a kind the sequence asks for elsewhere could be taken for either. */
function ambiguity(sequence: readonly Atom[]): string | null {
  const asked = new Set(sequence.map(({ kind }) => kind));
  const twofold = sequence.find(({ like }) => like !== null && asked.has(like));
  return twofold ? `"${twofold.key}" beside [${twofold.like}]: the word is a ${twofold.like} itself, so the match would be ambiguous` : null;
}

/** Reads one pattern. Fails with what is wrong with it, in one sentence. */
export function readPattern(pattern: string): Result<Sequences> {
  if (pattern.trim() === '') return refuse('empty-pattern', 'the pattern is empty');
  if (pattern.length > LONGEST_PATTERN) return refuse('too-long', `the pattern is longer than ${LONGEST_PATTERN} characters`);
  const malformed = bracketFault(pattern);
  if (malformed !== null) return refuse('bad-brackets', malformed);
  const read = inOrder(pattern.match(SLOT) ?? [], slot);
  if (!read.ok) return read;
  const unique = new Map(read.value.map((sequence) => [sequence.map(({ key }) => key).join(' '), sequence]));
  if (unique.has('')) return refuse('empty-alternative', 'every part may be left out, so that nothing at all would match');
  const sequences = [...unique.values()];
  if (sequences.some(({ length }) => length > MOST_PLACES)) return refuse('too-long', `a pattern has at most ${MOST_PLACES} words`);
  const twofold = sequences.map(ambiguity).find((fault) => fault !== null);
  return twofold ? refuse('ambiguous', twofold) : succeed(sequences);
}
