import type { Amount, EventType } from '../document/facts.ts';
import { type ModeWord, modeFor, modeWords } from '../knowledge/events/event-words.ts';
import { countWhile } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';
import { quotationAt, type Scene, spansIn } from './scene.ts';

/** Tokens beside a trigger whose words narrow its type. */
const MODE_REACH_TOKENS = 3;
/** Types to which casualties of their sentence belong. */
const HARMS: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE']);

/** What is around a trigger in its sentence. */
export interface Around {
  readonly instruments: readonly string[];
  readonly amounts: readonly string[];
  readonly places: readonly string[];
  readonly date: number | null;
  readonly quote: string | null;
}

/** The mode that the words right beside a trigger tell for its type, or `null`. */
export function modeBeside({ reader }: Scene, first: number, past: number, type: EventType): string | null {
  const near: ModeWord[] = [];
  for (const i of [past, past + 1, first - 1, first - 2, past + 2].filter((k) => k >= 0 && k < past + MODE_REACH_TOKENS)) {
    if (reader.startsSentence(Math.max(i, past)) && i >= past) continue;
    near.push(...(modeWords().matchAt(reader.text, reader.tokens, i)?.values ?? []));
  }
  return modeFor(type, near);
}

/** Tokens of a sentence on either side of a trigger that are looked at: a text without marks is one sentence. */
const SENTENCE_REACH_TOKENS = 120;

/** The characters of the sentence that token `i` is in, as far as they are near it. */
function sentenceSpan({ reader }: Scene, i: number): Span {
  const { first, past } = reader.sentenceAround(i);
  return reader.span(Math.max(first, i - SENTENCE_REACH_TOKENS), Math.min(past, i + SENTENCE_REACH_TOKENS));
}

const belongs = (type: EventType, { kind, effect }: Amount): boolean =>
  kind === 'people' ? HARMS.has(type) === (effect !== null) : kind !== 'percent' && type !== 'ASSAULT';

/** Weapons, amounts, places and the date of the trigger's sentence, and the quotation that holds it. */
export function around(scene: Scene, i: number, type: EventType): Around {
  const sentence = sentenceSpan(scene, i);
  const here = scene.mentions.within(sentence);
  const ids = (wanted: 'weapon' | 'place'): string[] => [...new Set(here.filter(({ entity }) => entity.type === wanted).map(({ entity }) => entity.id))];
  const at = scene.reader.start(i);
  const { dates } = scene.entities;
  const day = spansIn(dates, sentence).find((one) => one.type !== 'DURATION' && one.type !== 'SET');
  const date = day === undefined ? -1 : countWhile(dates.length, (k) => (dates[k]?.start ?? 0) < day.start);
  const quote = quotationAt(scene.quotes, at);
  const amounts = spansIn(scene.amounts, sentence)
    .filter((amount) => belongs(type, amount))
    .map(({ id }) => id);
  return {
    instruments: type === 'ASSAULT' || type === 'MOBILIZE' || type === 'COOPERATE' || type === 'AID' ? ids('weapon') : [],
    amounts,
    places: ids('place'),
    date: date < 0 ? null : date,
    quote: quote?.id ?? null,
  };
}
