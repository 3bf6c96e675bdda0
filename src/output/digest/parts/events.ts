import type { EventRecord, SaripatiDocument } from '../../types.ts';
import { type DigestPart, merged, nameOf, said } from '../part.ts';
import type { Row } from '../section.ts';

function who({ actor, target, trigger }: EventRecord): string {
  if (actor === null && target === null) return trigger.text;
  return `${actor?.name ?? '?'} → ${target?.name ?? '?'}`;
}

/** The day of an event; its words where parts of it are not known. */
function dateOf({ dates }: SaripatiDocument, index: number | null): string | null {
  const date = index === null ? undefined : dates[index];
  if (date === undefined) return null;
  return date.value.includes('X') ? date.text : date.value;
}

function row(doc: SaripatiDocument, event: EventRecord): Row {
  const { type, mode, status, date, places, instruments, amounts } = event;
  const counted = doc.amounts.filter(({ id }) => amounts.includes(id)).map(({ text, effect }) => (effect ? `${text} [${effect}]` : text));
  const details = said(
    who(event),
    status !== 'asserted' && `[${status}]`,
    dateOf(doc, date),
    ...places.map((id) => nameOf(doc, id)),
    ...instruments.map((id) => `with ${nameOf(doc, id)}`),
    ...counted,
  );
  return { name: mode === null ? type : `${type} ${mode}`, details };
}

/** Who did what to whom, a line an event. */
export const events: DigestPart = {
  heading: 'Events',
  tint: 'magenta',
  flow: false,
  most: 10,
  rows: (doc) => merged(doc.events.map((event) => row(doc, event))),
};
