import type { EventRecord, ParticipantRecord, SaripatiDocument } from '../../types.ts';
import { type DigestPart, nameOf, said } from '../part.ts';
import type { Row } from '../section.ts';
import { isVague, whenOf } from '../when.ts';

const MOST_SHOWN = 10;
/** What is beside a number where the people themselves were meant. */
const NOBODY: ReadonlySet<string> = new Set(['sedikitnya', 'sebanyak', 'sekitar', 'lebih', 'seorang', 'apa', 'sini']);

/** One side of an event: the name of an entity, or the words of the text in quotes; "?" where the text is silent. */
function side(participant: ParticipantRecord | null): string {
  if (participant === null || NOBODY.has(participant.name.toLowerCase())) return '?';
  return participant.entity === null ? `“${participant.name}”` : participant.name;
}

/** Who did it to whom, with the word that tells it where a side is missing; `null` where both are. */
function sides({ actor, target, trigger }: EventRecord): string | null {
  const [from, to] = [side(actor), side(target)];
  if (from === '?' && to === '?') return null;
  return from === '?' || to === '?' ? `${from} → ${to} (${trigger.text})` : `${from} → ${to}`;
}

/** The day of an event; its words where parts of it are not known. */
function dateOf({ dates }: SaripatiDocument, index: number | null): string | null {
  const date = index === null ? undefined : dates[index];
  return date === undefined || isVague(date) ? null : (whenOf(date) ?? date.text);
}

interface Line {
  readonly name: string;
  /** Who, and whether it happened: what tells one event from another. */
  readonly head: readonly string[];
  readonly details: Set<string>;
  /** How much of it are entities: of many events the best known are shown. */
  readonly known: number;
  count: number;
}

function lineOf(doc: SaripatiDocument, event: EventRecord): Line {
  const { type, mode, status, date, places, instruments, amounts, actor, target, trigger } = event;
  const counted = doc.amounts.filter(({ id }) => amounts.includes(id)).map(({ text, effect }) => (effect ? `${text} [${effect}]` : text));
  const details = said(dateOf(doc, date), ...places.map((id) => nameOf(doc, id)), ...instruments.map((id) => `with ${nameOf(doc, id)}`), ...counted);
  return {
    name: mode === null ? type : `${type} ${mode}`,
    head: said(sides(event) ?? trigger.text.toLowerCase(), status !== 'asserted' && `[${status}]`),
    details: new Set(details),
    known: 2 * [actor, target].filter((one) => one !== null && one.entity !== null).length + (sides(event) === null ? 0 : 1) + (details.length > 0 ? 1 : 0),
    count: 1,
  };
}

/** Events that say the same of the same are one line, with all that is told of them. */
function folded(lines: readonly Line[]): Line[] {
  const byHead = new Map<string, Line>();
  for (const line of lines) {
    const key = [line.name, ...line.head].join('\u0000');
    const seen = byHead.get(key);
    if (seen === undefined) byHead.set(key, line);
    else {
      seen.count++;
      for (const detail of line.details) seen.details.add(detail);
    }
  }
  return [...byHead.values()];
}

/** The best known lines, in the order of the text; the others after them. */
function bestFirst(lines: readonly Line[]): Line[] {
  const best = new Set([...lines].sort((a, b) => b.known - a.known).slice(0, MOST_SHOWN));
  return [...lines.filter((line) => best.has(line)), ...lines.filter((line) => !best.has(line))];
}

/** Words for deeds without anything known of them, in one line. */
function nameless(lines: readonly Line[]): Row[] {
  if (lines.length === 0) return [];
  return [{ name: 'sides unknown', details: lines.map(({ head, count }) => (count > 1 ? `${head.join(' ')} ×${count}` : head.join(' '))) }];
}

function rows(doc: SaripatiDocument): Row[] {
  const all = doc.events.map((event) => ({ line: lineOf(doc, event), silent: sides(event) === null }));
  const isNameless = ({ line, silent }: (typeof all)[number]): boolean => silent && line.details.size === 0;
  const told = folded(all.filter((one) => !isNameless(one)).map(({ line }) => line));
  const silent = folded(all.filter(isNameless).map(({ line }) => line));
  const shown = bestFirst(told).map(({ name, head, details, count }): Row => ({ name, details: [...head, ...details], count }));
  return [...shown.slice(0, MOST_SHOWN), ...nameless(silent), ...shown.slice(MOST_SHOWN)];
}

/** Who did what to whom, a line an event. */
export const events: DigestPart = { heading: 'Events', tint: 'magenta', flow: false, most: MOST_SHOWN + 1, rows };
