import { foldHash } from '../../text/fold.ts';
import type { LinesOfArticle } from './lines.ts';

/** A line that recurs in many articles of an outlet. */
export interface RepeatedLine {
  readonly outlet: string;
  /** As rules read it: with one spelling for all spaces, quotes and dashes. */
  readonly line: string;
  /** The number of the outlet's articles with the line, and the number of articles examined. */
  readonly articles: number;
  readonly of: number;
}

/** Fewer articles with one line may well be one story told again. */
const LEAST_ARTICLES = 5;
/** In a large archive, what is in a smaller share of the articles may be a phrase that people happen to repeat. */
const LEAST_SHARE = 1 / 1000;
/** A line whose articles share a word of their titles oftener than this belongs to a story or a series: it is repeated, and prose. */
const MOST_ON_ONE_TOPIC = 0.5;
/** A word that is in many titles of the outlet anyway (its name, "Video") tells a topic only where it stands so much oftener. */
const LEAST_LIFT = 1.5;
/** Boilerplate speaks of something else than its article: most of its words do not occur elsewhere in it. */
const MOST_SHARED_WORDS = 0.5;
/** The most articles looked at, chosen by rank: this bounds memory. */
const MOST_ARTICLES = 100_000;
const RANKS = 2 ** 32;

interface Occurrence {
  readonly article: number;
  /** `null` for the first, whose line was not kept. */
  readonly shared: number | null;
}

/** A line that was seen twice. One that was seen once is the number of its article. */
interface Seen {
  readonly line: string;
  occurrences: Occurrence[];
}

interface Outlet {
  articles: number[];
  readonly lines: Map<number, Seen | number>;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** In how many titles each word stands. */
function countWords(titles: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const title of titles) for (const word of title) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Learns which lines are in many articles of one outlet that have nothing else in common. Of more than 100,000 articles those with the
 * smallest ranks are looked at, so that memory has a bound; which ones does not depend on their order.
 */
export class RepeatedLines {
  private readonly outlets = new Map<string, Outlet>();
  /** Of each article that was added, its rank and the words of its title; `null` once it is left out. */
  private readonly articles: ({ readonly rank: number; readonly topic: readonly string[] } | null)[] = [];
  private readonly most: number;
  private kept = 0;
  private limit = RANKS;

  constructor(most: number = MOST_ARTICLES) {
    this.most = most;
  }

  add({ outlet, rank, topic, lines }: LinesOfArticle): void {
    if (rank >= this.limit) return;
    const number = this.articles.push({ rank, topic }) - 1;
    const known: Outlet = this.outlets.get(outlet) ?? { articles: [], lines: new Map() };
    this.outlets.set(outlet, known);
    known.articles.push(number);
    for (const { line, shared } of lines) see(known.lines, { line, shared, article: number });
    if (++this.kept > this.most) this.thin();
  }

  /** The lines, sorted by outlet and text. */
  learnt(): RepeatedLine[] {
    const found: RepeatedLine[] = [];
    for (const [outlet, known] of this.outlets) {
      const of = known.articles.length;
      const usual = countWords(this.topics(known.articles));
      for (const seen of known.lines.values())
        if (typeof seen !== 'number' && this.isBoilerplate(seen, of, usual)) found.push({ outlet, line: seen.line, articles: seen.occurrences.length, of });
    }
    const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
    return found.sort((a, b) => order(a.outlet, b.outlet) || order(a.line, b.line));
  }

  private topics(articles: readonly number[]): (readonly string[])[] {
    return articles.map((article) => this.articles[article]?.topic ?? []);
  }

  private isBoilerplate({ occurrences }: Seen, of: number, usual: ReadonlyMap<string, number>): boolean {
    const count = occurrences.length;
    if (count < LEAST_ARTICLES || count < of * LEAST_SHARE) return false;
    const shares = occurrences.flatMap(({ shared }) => (shared === null ? [] : [shared]));
    if (mean(shares) > MOST_SHARED_WORDS) return false;
    const words = countWords(this.topics(occurrences.map(({ article }) => article)));
    return ![...words].some(([word, held]) => held / count > Math.max(MOST_ON_ONE_TOPIC, (LEAST_LIFT * (usual.get(word) ?? 0)) / of));
  }

  /** Leaves the half of the articles out whose ranks are larger, until few enough are kept. */
  private thin(): void {
    while (this.kept > this.most) {
      this.limit /= 2;
      for (const [number, article] of this.articles.entries())
        if (article && article.rank >= this.limit) {
          this.articles[number] = null;
          this.kept--;
        }
    }
    for (const known of this.outlets.values()) this.forget(known);
  }

  private forget(known: Outlet): void {
    const isKept = (article: number): boolean => this.articles[article] !== null;
    known.articles = known.articles.filter(isKept);
    for (const [hash, seen] of known.lines) {
      if (typeof seen !== 'number') seen.occurrences = seen.occurrences.filter(({ article }) => isKept(article));
      if (typeof seen === 'number' ? !isKept(seen) : seen.occurrences.length === 0) known.lines.delete(hash);
    }
  }
}

function see(lines: Outlet['lines'], { line, shared, article }: { readonly line: string; readonly shared: number; readonly article: number }): void {
  const hash = foldHash(line);
  const seen = lines.get(hash);
  if (seen === undefined) lines.set(hash, article);
  else if (typeof seen === 'number')
    lines.set(hash, {
      line,
      occurrences: [
        { article: seen, shared: null },
        { article, shared },
      ],
    });
  else if (seen.line === line) seen.occurrences.push({ article, shared });
}

/** The lines by outlet, to look a line up. */
export function byOutlet(lines: readonly RepeatedLine[]): ReadonlyMap<string, ReadonlySet<string>> {
  const outlets = new Map<string, Set<string>>();
  for (const { outlet, line } of lines) {
    const known = outlets.get(outlet) ?? new Set();
    outlets.set(outlet, known.add(line));
  }
  return outlets;
}
