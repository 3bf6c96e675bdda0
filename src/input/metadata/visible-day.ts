import { isOfKind } from '../body/blocks/block-kind.ts';
import type { Paragraph } from '../body/blocks/paragraphs.ts';
import { around } from '../body/within.ts';
import { isElement } from '../html/tree.ts';
import { writtenDay } from './written-day.ts';

/** Newsrooms print the day of publication a few lines above or below the title. */
const FURTHEST_ABOVE_PARAGRAPHS = 4;
const FURTHEST_BELOW_PARAGRAPHS = 10;
/** Right below it, whatever their class says. */
const NEXT_PARAGRAPHS = 2;
/** A line of a byline and a day is no longer. */
const LONGEST_LINE_CHARACTERS = 120;
/** Where the title is not found, a class is believed of so many elements around a line. */
const MOST_LEVELS = 4;
const LEVELS_OF_MARK = 3;
/** "Diterbitkan pada …", "Veröffentlicht am …": the line says itself that it is the day of publication. */
const LABEL =
  /^(?:di(?:terbitkan|posting|publikasikan|unggah)|(?:ver)?öffentlicht|erstellt|publi(?:shed|cado|é|cato|cerat)|posted|gepubliceerd|geplaatst|yayın|opublikowano)/iu;

/** True if the line is in a footer or box of its own; what holds the title too is the page. */
function isApart({ block }: Paragraph, title: Paragraph | undefined): boolean {
  const page = new Set(title ? around(title.block) : around(block).slice(MOST_LEVELS));
  return around(block).some((element) => !page.has(element) && (element.tagName === 'footer' || element.tagName === 'aside' || isOfKind(element, 'other')));
}

const lineDay = ({ length, text }: Paragraph): string | null => (length > LONGEST_LINE_CHARACTERS ? null : writtenDay(text));

/** True if the line's element, or one just around it, says by its class that it holds a day. */
function isMarked({ block, texts }: Paragraph): boolean {
  const parent = texts[0]?.parentNode;
  const inner = parent && isElement(parent) ? parent : block;
  return around(inner)
    .slice(0, LEVELS_OF_MARK)
    .some((element) => isOfKind(element, 'day'));
}

/** Where the title is among the paragraphs; -1 when none of them is it. */
function titleAt(paragraphs: readonly Paragraph[], title: string | null): number {
  const same = title?.toLowerCase();
  const heading = paragraphs.findIndex(({ block, text }) => /^h[1-3]$/u.test(block.tagName) && text.toLowerCase() === same);
  return heading >= 0 ? heading : paragraphs.findIndex(({ block }) => block.tagName === 'h1');
}

/**
 * The day that the page prints as that of publication: near the title, the line nearest below it first and those of a
 * class that says so before others; else in the only lines of such a class; else in a line that begins with such a word.
 */
export function visibleDay(paragraphs: readonly Paragraph[], title: string | null): string | null {
  const at = titleAt(paragraphs, title);
  const below = at < 0 ? [] : paragraphs.slice(at + 1, at + 1 + FURTHEST_BELOW_PARAGRAPHS);
  const above = at < 0 ? [] : paragraphs.slice(Math.max(0, at - FURTHEST_ABOVE_PARAGRAPHS), at).reverse();
  const isAround = (paragraph: Paragraph): boolean => isApart(paragraph, paragraphs[at]);
  const near = [...below.slice(0, NEXT_PARAGRAPHS), ...[...below.slice(NEXT_PARAGRAPHS), ...above].filter((paragraph) => !isAround(paragraph))];
  const lines = [near.filter(isMarked), near, paragraphs.filter((paragraph) => LABEL.test(paragraph.text) && !isAround(paragraph))];
  for (const some of lines)
    for (const paragraph of some) {
      const day = lineDay(paragraph);
      if (day) return day;
    }
  const marked = new Set(paragraphs.filter((paragraph) => isMarked(paragraph) && !isAround(paragraph)).map(lineDay));
  marked.delete(null);
  const [only] = marked;
  return marked.size === 1 ? (only ?? null) : null;
}
