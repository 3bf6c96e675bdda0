import type { Article } from '../../document/article.ts';
import { outletOf } from '../../document/outlet.ts';
import { type Lines, lineAt, lineLength, lineSpan, readLines } from '../page/lines.ts';
import { isInsideSentence } from '../page/sentence.ts';

/** A shorter line is a crosshead, a cell of a table or the words of a link; a longer one is a paragraph. */
const SHORTEST_LINE_CHARACTERS = 20;
const LONGEST_LINE_CHARACTERS = 400;
const LEAST_WORDS = 3;
/** Prose tells its day so: "Selasa (10/6/2025)". */
const DAY_OF_NEWS = /\(\d{1,2}\/\d{1,2}/u;
const WORD = /\p{L}{2,}/gu;
/** Words of at least four letters, which tell what a text is about. */
const TOPIC_WORD = /\p{L}{4,}/gu;
const MOST_TITLE_WORDS = 24;
/** Without a title: the number of words compared, and how often each must occur. */
const MOST_FREQUENT_WORDS = 12;
const LEAST_TIMES = 3;

/** What an article says of its outlet's lines: all that `RepeatedLines` needs. Plain data: workers send it. */
export interface LinesOfArticle {
  readonly outlet: string;
  /** A number from 0 to 2³² that only the text decides: by it, articles are sampled. */
  readonly rank: number;
  /** Words that tell what it is about, each once, in lower case. */
  readonly topic: readonly string[];
  /** Lines that may be boilerplate, each once, as rules read them; and the share of the words of each that also are in other lines. */
  readonly lines: readonly { readonly line: string; readonly shared: number }[];
}

const topicWords = (text: string): string[] => text.toLowerCase().match(TOPIC_WORD) ?? [];

/** Line `i` as an archive knows it; `null` for one that is too short or too long, news of a day, or a piece of a sentence. */
export function lineKey(page: Lines, i: number): string | null {
  const length = lineLength(page, i);
  if (length < SHORTEST_LINE_CHARACTERS || length > LONGEST_LINE_CHARACTERS || isInsideSentence(page, i)) return null;
  const { text } = lineAt(page, i);
  return DAY_OF_NEWS.test(text) || (text.match(WORD) ?? []).length < LEAST_WORDS ? null : text;
}

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The share of the words that also are elsewhere in the article; 1 where there are none to tell by. */
function sharedIn(words: readonly string[], article: ReadonlyMap<string, number>): number {
  if (words.length === 0) return 1;
  const here = counted(words);
  return words.filter((word) => (article.get(word) ?? 0) > (here.get(word) ?? 0)).length / words.length;
}

/** The words of the title; of an article without one, the words that it says oftenest. */
function topicOf(title: string | null, words: ReadonlyMap<string, number>): string[] {
  if (title !== null) return [...new Set(topicWords(title))].slice(0, MOST_TITLE_WORDS);
  const frequent = [...words].filter(([, times]) => times >= LEAST_TIMES).sort(([, a], [, b]) => b - a);
  return frequent.slice(0, MOST_FREQUENT_WORDS).map(([word]) => word);
}

/** Reads an article for what `RepeatedLines` learns from. Linear in its length. */
export function linesOf(article: Article): LinesOfArticle {
  const { text, title, source } = article;
  const page = readLines(text, title);
  const words = counted(topicWords(text));
  const lines = new Map<string, number>();
  for (let i = 0; i < page.count; i++) {
    const line = lineKey(page, i);
    if (line !== null && !lines.has(line)) lines.set(line, sharedIn(topicWords(text.slice(lineSpan(page, i).start, lineSpan(page, i).end)), words));
  }
  return {
    outlet: outletOf(article),
    rank: Number.parseInt(source.sha256.slice(0, 8), 16),
    topic: topicOf(title, words),
    lines: Array.from(lines, ([line, shared]) => ({ line, shared })),
  };
}
