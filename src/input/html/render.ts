import { addSegment, type OffsetMap, type Segment } from '../../text/offsets/offset-map.ts';
import type { PageLine } from './lines.ts';

/** The text of a page and where each part of it is in the HTML. */
export interface Rendered {
  readonly text: string;
  readonly map: OffsetMap;
}

/** A line so much of which is link is a link: to another story, a topic, a page of its own. */
const LINK_SHARE = 0.6;
const LONGEST_HEADLINE = 200;

/** A line that is nothing but a link, as lists of other stories and of tags are; a linked sentence is prose, and so is an address. */
function isLink({ pieces, length, linked }: PageLine): boolean {
  if (linked < LINK_SHARE * length || length > LONGEST_HEADLINE) return false;
  return !/[.”"]$/u.test(pieces.at(-1)?.characters ?? '') && !pieces.some(({ characters }) => /^(?:https?:|www\.)/u.test(characters));
}

/** The text of the lines, without those that are mere links unless there are no others. */
export function renderLines(all: readonly PageLine[]): Rendered {
  const prose = all.filter((line) => !isLink(line));
  const lines = prose.length > 0 ? prose : all;
  const parts: string[] = [];
  const segments: Segment[] = [];
  let start = 0;
  for (const { pieces, breaks } of lines) {
    if (start > 0) {
      parts.push('\n'.repeat(breaks));
      start += breaks;
    }
    for (const { characters, at } of pieces) {
      if (at) addSegment(segments, { start, end: start + characters.length, ...at });
      parts.push(characters);
      start += characters.length;
    }
  }
  return { text: parts.join(''), map: { segments } };
}
