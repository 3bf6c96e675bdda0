import { harmless } from '../../text/harmless.ts';
import { clip, displayWidth, flow, padEnd } from '../../text/layout/width.ts';
import type { Paint } from '../formats/paint.ts';
import type { Digest, Part, Row } from './section.ts';

/** The widest column of names, as a share of the line. */
const NAME_SHARE = 0.42;
/** The same where names stand once: what is said needs the room. */
const NARROW_SHARE = 0.26;
/** A title takes at most so many lines. */
const MOST_TITLE_LINES = 2;
const INDENT = '  ';
const GAP = '  ';
const DOT = ' · ';
/** Lines wider than this are hard to read, however wide the terminal is. */
const MOST_COLUMNS = 140;
const LEAST_COLUMNS = 40;

/** One line of text of unknown origin: line ends become spaces, control characters are shown. */
const oneLine = (text: string): string => harmless(text.replace(/\s{1,99}/gu, ' ').trim());

const countOf = ({ count }: Row): string => (count !== undefined && count > 1 ? ` ×${count}` : '');

/** Words put into lines of at most `columns`. */
const wrapped = (words: string, columns: number): string[] =>
  flow(
    words.split(' ').map((word) => ({ text: word, shown: word })),
    ' ',
    columns,
  );

/** The first column: the names, each clipped; with `once`, none that the row above has. */
function namesOf(rows: readonly Row[], width: number, once: boolean): string[] {
  const shown = rows.filter((row, k) => !once || row.name !== rows[k - 1]?.name);
  const room = Math.floor(width * (once ? NARROW_SHARE : NAME_SHARE));
  return rows.map((row) => (shown.includes(row) ? clip(oneLine(row.name), room) : ''));
}

/** Rows in two columns: names, and what is said of them. */
function rowLines(
  { rows, wrap = false, names: written }: Pick<Part, 'rows' | 'wrap' | 'names'>,
  width: number,
  tint: (text: string) => string,
  paint: Paint,
): string[] {
  const names = namesOf(rows, width, written === 'once');
  const column = Math.max(...names.map(displayWidth));
  return rows.flatMap((row, k) => {
    const count = countOf(row);
    const room = width - INDENT.length - column - GAP.length - count.length;
    const words = row.details.map(oneLine).join(DOT);
    if (words === '') return [`${INDENT}${tint(names[k] ?? '')}${paint.dim(count)}`];
    const [first = '', ...others] = wrap ? wrapped(words, room) : [clip(words, room)];
    const head = `${INDENT}${tint(padEnd(names[k] ?? '', column))}${GAP}${first}${paint.dim(count)}`.trimEnd();
    return [head, ...others.map((line) => ' '.repeat(INDENT.length + column + GAP.length) + line)];
  });
}

/** Short rows one after the other, as many in a line as it takes. */
function flowLines(rows: readonly Row[], width: number, tint: (text: string) => string, paint: Paint): string[] {
  const room = width - INDENT.length;
  const pieces = rows.map((row) => {
    const count = countOf(row);
    const said = row.details.length > 0 ? ` ${row.details.map(oneLine).join(' ')}` : '';
    const name = clip(oneLine(row.name), room - said.length - count.length);
    return { text: name + said + count, shown: tint(name) + said + paint.dim(count) };
  });
  return flow(pieces, DOT, room).map((line) => INDENT + line);
}

function partLines({ heading, tint, flow: flows, most, rows, wrap = false, names }: Part, width: number, paint: Paint): string[] {
  const shown = rows.slice(0, most);
  const rest = rows.length - shown.length;
  const lines = flows ? flowLines(shown, width, paint[tint], paint) : rowLines({ rows: shown, wrap, ...(names && { names }) }, width, paint[tint], paint);
  const more = rest > 0 ? [INDENT + paint.dim(`and ${rest} more`)] : [];
  return [...(heading === null ? [] : [paint.bold(paint[tint](heading))]), ...lines, ...more];
}

/** A title, whole where it is not too long. */
function titleLines(title: string, width: number): string[] {
  const lines = wrapped(oneLine(title), width);
  const kept = lines.slice(0, MOST_TITLE_LINES - 1);
  const rest = lines.slice(MOST_TITLE_LINES - 1).join(' ');
  return [...kept, ...(rest === '' ? [] : [rest])].map((line) => clip(line, width));
}

/** A digest as lines of at most `columns`. */
export function digestLines({ title, about, parts, brief = false }: Digest, columns: number, paint: Paint): string[] {
  const width = Math.min(MOST_COLUMNS, Math.max(LEAST_COLUMNS, columns));
  const said = about.map((one) => clip(oneLine(one), width));
  const below = flow(
    said.map((text) => ({ text, shown: paint.dim(text) })),
    DOT,
    width,
  );
  if (brief) return [[paint.bold(clip(oneLine(title), width)), ...below].join(GAP), ...parts.flatMap((part) => partLines(part, width, paint))];
  return [...titleLines(title, width).map((line) => paint.bold(line)), ...below, ...parts.flatMap((part) => partLines(part, width, paint))];
}
