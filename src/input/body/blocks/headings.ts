import { around } from '../within.ts';
import { isLinked, isProse, type Paragraph } from './paragraphs.ts';

const LEVELS = [2, 3, 4, 5, 6];
const HEADING = /^h(?<level>[2-6])$/u;

/** The level of a heading below the page's title, 2 to 6; 0 for other paragraphs, and for leads that are marked up as a heading. */
export function levelOf(paragraph: Paragraph): number {
  if (isProse(paragraph)) return 0;
  const names = around(paragraph.block).slice(0, 2);
  return Number(names.map(({ tagName }) => HEADING.exec(tagName)?.groups?.level).find((level) => level !== undefined) ?? 0);
}

/** Levels of headings, from low to high, that wait for running text under them. */
class Waiting {
  private readonly filled = new Set<number>();

  /** Text that is under headings of every level. */
  text(): void {
    for (const level of LEVELS) this.filled.add(level);
  }

  /** True if there was text under a heading of this level; what is before it waits once more. */
  heading(level: number): boolean {
    const had = this.filled.has(level);
    for (const each of LEVELS) if (each >= level) this.filled.delete(each);
    return had;
  }
}

/**
 * The paragraphs of the body with those headings that have running text of theirs right after them, and without those that
 * have no text down to the next one: what was under them was a list of links, a form, or nothing. Read from the end.
 */
export function withHeadings(body: ReadonlySet<Paragraph>, all: readonly Paragraph[]): Set<Paragraph> {
  const waiting = new Waiting();
  const keep = (paragraph: Paragraph, follows: Paragraph | undefined): boolean => {
    const level = levelOf(paragraph);
    const isIn = body.has(paragraph);
    if (level > 0) return waiting.heading(level) && (isIn || (follows !== undefined && body.has(follows) && isProse(follows)));
    if (isIn && !isLinked(paragraph)) waiting.text();
    return isIn;
  };
  const backwards = [...all].reverse();
  return new Set(backwards.filter((paragraph, k) => keep(paragraph, backwards[k - 1])));
}
