import type { NewsEvent } from '../document/facts.ts';
import { GOES_ON } from './enough.ts';

/** Confidence of talks whose sides are those of talks told before. */
const AGAIN = 0.5;

/** What an article has told so far. */
interface Told {
  /** Whom each side has attacked last, by the attacker's id. */
  readonly attacked: Map<string, NonNullable<NewsEvent['target']>>;
  /** The last talks with two known sides, by type. */
  readonly talks: Map<NewsEvent['type'], NewsEvent>;
}

/** An attack without a target has that of the one before by the same side: an article goes on telling of one campaign. */
function attackAgain(event: NewsEvent, { attacked }: Told): NewsEvent {
  const side = event.actor?.entity ?? null;
  if (side === null) return event;
  const before = attacked.get(side);
  if (event.target === null) return before === undefined ? event : { ...event, target: before, by: `${event.by}-again` };
  if (event.target.entity !== null) attacked.set(side, event.target);
  return event;
}

/** Talks without sides, told by a noun, are those told before ("Pertemuan itu …"); `null` where none were. */
function talksAgain(event: NewsEvent, { talks }: Told): NewsEvent | null {
  if (event.actor !== null && event.target !== null) {
    talks.set(event.type, event);
    return event;
  }
  if (event.trigger.form !== 'noun' || event.actor !== null || event.target !== null) return event;
  const before = talks.get(event.type);
  return before === undefined ? null : { ...event, actor: before.actor, target: before.target, confidence: AGAIN, by: `${event.by}-again` };
}

/** Events with sides that the article has told before, in text order; talks of nobody are left out. */
export function withKnownSides(events: readonly NewsEvent[]): readonly NewsEvent[] {
  const told: Told = { attacked: new Map(), talks: new Map() };
  return events.flatMap((event) => {
    if (event.type === 'ASSAULT') return attackAgain(event, told);
    return (GOES_ON.has(event.type) ? talksAgain(event, told) : event) ?? [];
  });
}
