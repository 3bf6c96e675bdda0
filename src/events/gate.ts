import type { Entity, Person } from '../document/entities.ts';
import type { Reader } from '../document/reader.ts';
import { actorHeads } from '../knowledge/events/event-words.ts';
import { triggerWords } from '../knowledge/events/triggers.ts';
import { lazy } from '../knowledge/table.ts';
import { isSportReport } from '../knowledge/words/sport-report.ts';
import { eitherBits } from '../text/hash-bits.ts';

/** An article tells of politics or force from so many of its words on. */
const LEAST_WORDS = 5;
/** Mentions of countries, and those of weapons, count at most this often, so that travel reports stay outside. */
const MOST_NAMES = 4;

/** Mentions of people who hold an office of a country count at most this often, where several countries are named. */
const MOST_HOLDERS = 3;

/** Different countries, and mentions of countries and weapons, that make foreign news. */
const LEAST_STATES = 2;
const LEAST_NAMES = 6;

/** What kind of article events are looked for in: `none` for sport, `foreign` where states act on each other, `open` where politics or force is told of, else `narrow`. */
export type Gate = 'none' | 'narrow' | 'open' | 'foreign';

/** What an article names: mentions of countries and weapons, of weapons alone, of people with an office of a country, and different countries. */
interface Named {
  readonly names: number;
  readonly armed: number;
  readonly holders: number;
  readonly states: number;
}

const servesState = ({ roles }: Person): boolean => roles.some(({ country }) => country !== null);

function namedIn(entities: readonly Entity[]): Named {
  let countries = 0;
  let armed = 0;
  let holders = 0;
  let states = 0;
  for (const { type, found } of entities) {
    const mentions = found.mentions.length;
    if (type === 'weapon') armed += mentions;
    else if (type === 'person') holders += servesState(found) ? mentions : 0;
    else if (type === 'country' && mentions > 0) {
      countries += mentions;
      states++;
    }
  }
  return { names: countries + armed, armed, holders, states };
}

const firsts = lazy(() => eitherBits(actorHeads().firsts(), triggerWords().firsts()));

/** True if a word of a force or state begins at token `i`, or one of the surest triggers. */
function countsAt({ text, tokens }: Reader, i: number): boolean {
  const heads = actorHeads().matchAt(text, tokens, i);
  if (heads?.values.some((kind) => kind === 'force' || kind === 'state')) return true;
  const triggers = triggerWords().matchAt(text, tokens, i);
  return triggers?.values.some(({ strength, type }) => strength === 'strong' || (strength === 'medium' && type === 'ASSAULT')) ?? false;
}

/** The gate of an article: from its words of forces and states, its surest triggers, and the countries and weapons it names. */
export function gateOf(reader: Reader, entities: readonly Entity[]): Gate {
  if (isSportReport(reader)) return 'none';
  const { names, armed, holders, states } = namedIn(entities);
  let words = Math.min(names - armed, MOST_NAMES) + Math.min(armed, MOST_NAMES) + (states >= LEAST_STATES ? Math.min(holders, MOST_HOLDERS) : 0);
  const bits = firsts();
  for (let i = reader.next(0, 0, bits); i < reader.count && words < LEAST_WORDS; i = reader.next(i + 1, 0, bits)) if (countsAt(reader, i)) words++;
  if (words < LEAST_WORDS) return 'narrow';
  return states >= LEAST_STATES && names >= LEAST_NAMES ? 'foreign' : 'open';
}
