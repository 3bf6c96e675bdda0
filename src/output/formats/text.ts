import { harmless } from '../../text/harmless.ts';
import type { Format } from './format.ts';
import { type Paint, PLAIN } from './paint.ts';
import type { Mark, Reading } from './subject.ts';

const RAISED: Readonly<Record<string, string>> = {
  ...{ '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴', '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
  ...{ p: 'ᵖ', c: 'ᶜ', w: 'ʷ', o: 'ᵒ', l: 'ˡ', x: 'ˣ', d: 'ᵈ', m: 'ᵐ', e: 'ᵉ' },
};

const raised = (id: string): string => [...id].map((char) => RAISED[char] ?? char).join('');

/** Cuts of the text: every place where a mark begins or ends, in order. */
function cutsOf({ text, marks }: Reading): number[] {
  const cuts = new Set([0, text.length]);
  for (const { start, end } of marks) cuts.add(start).add(end);
  return [...cuts].sort((a, b) => a - b);
}

/** What is before a mark, and after it: the signs around a stretch, the raised id after a name. */
const opening = ({ tint, around }: Mark, paint: Paint): string => (around ? paint[tint](around[0]) : '');
const closing = ({ id, tint, around }: Mark, paint: Paint): string => paint[tint]((around ? around[1] : '') + raised(id));

/** The mark whose colour a piece of text takes: the innermost that is not shown by signs alone. Boilerplate is dimmed, too. */
const colouring = (open: readonly Mark[]): Mark | undefined => open.findLast(({ around, tint }) => around === undefined || tint === 'dim');

/** The text with its marks: what lies in several takes the colour of the innermost. */
function marked(reading: Reading, paint: Paint): string {
  const { text, marks } = reading;
  const cuts = cutsOf(reading);
  let open: Mark[] = [];
  let next = 0;
  let result = '';
  for (const [k, start] of cuts.entries()) {
    const ended = open.filter(({ end }) => end <= start).reverse();
    open = open.filter(({ end }) => end > start);
    const before = next;
    while (marks[next]?.start === start) next++;
    const begun = marks.slice(before, next);
    open.push(...begun);
    result += ended.map((mark) => closing(mark, paint)).join('') + begun.map((mark) => opening(mark, paint)).join('');
    const piece = harmless(text.slice(start, cuts[k + 1] ?? start));
    const inner = colouring(open);
    result += inner ? byLine(piece, paint[inner.tint]) : piece;
  }
  return result;
}

/** Styles each line by itself: a pager shows lines apart. */
const byLine = (text: string, style: (line: string) => string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? line : style(line)))
    .join('\n');

/** The article with its marks in colour. */
export const text: Format = {
  id: 'text',
  about: 'the article with everything found highlighted, ids as superscripts, boilerplate in brackets',
  endings: ['.txt'],
  tabular: false,
  open: ({ reading }, { color }, plain) => {
    if (reading === null) return null;
    const paint = color ? plain : PLAIN;
    const page = (shown: Reading): string => {
      const legend = shown.legend.map(({ tint, about }) => paint[tint](about)).join('  ');
      return `${marked(shown, paint).trimEnd()}\n\n${legend}\n\n`;
    };
    return { head: '', record: (value) => page(reading(value)), failure: () => '' };
  },
};
