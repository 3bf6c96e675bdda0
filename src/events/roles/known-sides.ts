import type { NewsEvent } from '../../document/facts.ts';
import { GOES_ON } from '../enough.ts';

/** Confidence of events whose sides are those of an event told before. */
const AGAIN = 0.45;

/** An event as it is read from its sentence. */
export interface Found {
  readonly event: NewsEvent;
  /** The lemma of its trigger: "serang" of "serangan". */
  readonly lemma: string;
  /** The trigger is a noun that points back: "serangan itu". */
  readonly isPointed: boolean;
}

type Sides = Pick<NewsEvent, 'actor' | 'target'>;

/** What an article has told so far. */
interface Told {
  /** Whom each side has attacked last, by the attacker's id. */
  readonly attacked: Map<string, NonNullable<NewsEvent['target']>>;
  /** The sides of the last talks with both, by type. */
  readonly talks: Map<NewsEvent['type'], Sides>;
  /** The sides of the last event of a lemma that names one. */
  readonly deeds: Map<string, Sides>;
}

const isBare = ({ actor, target }: Sides): boolean => actor === null && target === null;

/** An attack without a target has that of the one before by the same side: an article goes on telling of one campaign. */
function attackAgain(event: NewsEvent, { attacked }: Told): NewsEvent {
  const side = event.actor?.entity ?? null;
  if (side === null) return event;
  const before = attacked.get(side);
  if (event.target === null) return before === undefined ? event : { ...event, target: before, by: `${event.by}-again` };
  if (event.target.entity !== null) attacked.set(side, event.target);
  return event;
}

/** A deed without sides whose noun points back is the last one of that lemma: "Penculikan itu …". */
function deedAgain({ event, lemma, isPointed }: Found, { deeds }: Told): NewsEvent {
  const before = isPointed && isBare(event) ? deeds.get(lemma) : undefined;
  if (!isBare(event)) deeds.set(lemma, event);
  return before === undefined ? event : { ...event, ...sidesOf(before), confidence: AGAIN, by: `${event.by}-again` };
}

const sidesOf = ({ actor, target }: Sides): Sides => ({ actor, target });

/** Talks without sides, told by a noun, are those told before ("Pertemuan itu …"), an agreement only where its noun points back; else `null`. */
function talksAgain({ event, isPointed }: Found, { talks }: Told): NewsEvent | null {
  if (event.actor !== null && event.target !== null) {
    talks.set(event.type, event);
    return event;
  }
  if (event.trigger.form !== 'noun' || !isBare(event)) return event;
  const before = talks.get(event.type);
  return before === undefined || (event.type === 'AGREE' && !isPointed) ? null : { ...event, ...sidesOf(before), confidence: AGAIN, by: `${event.by}-again` };
}

/** Events with sides that the article has told before, in text order; talks of nobody are left out. */
export function withKnownSides(found: readonly Found[]): readonly NewsEvent[] {
  const told: Told = { attacked: new Map(), talks: new Map(), deeds: new Map() };
  return found.flatMap((one) => {
    if (GOES_ON.has(one.event.type)) return talksAgain(one, told) ?? [];
    const event = deedAgain(one, told);
    return event.type === 'ASSAULT' ? attackAgain(event, told) : event;
  });
}
