import { actorHeads } from '../knowledge/events/event-words.ts';
import { triggerWords } from '../knowledge/events/triggers.ts';
import { isSportReport } from '../knowledge/words/sport-report.ts';
import type { Scene } from './scene.ts';

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

/** The gate of an article: from its words of forces and states, its surest triggers, and the countries and weapons it names. */
export function gateOf({ reader, mentions }: Pick<Scene, 'reader' | 'mentions'>): Gate {
  if (isSportReport(reader)) return 'none';
  const names = mentions.all.filter(({ entity }) => entity.type === 'country' || entity.type === 'weapon').length;
  const armed = mentions.all.filter(({ entity }) => entity.type === 'weapon').length;
  const holders = mentions.all.filter(({ entity }) => entity.type === 'person' && entity.found.roles.some(({ country }) => country !== null)).length;
  const states = new Set(mentions.all.flatMap(({ entity }) => (entity.type === 'country' ? [entity.id] : [])));
  let words = Math.min(names - armed, MOST_NAMES) + Math.min(armed, MOST_NAMES) + (states.size >= LEAST_STATES ? Math.min(holders, MOST_HOLDERS) : 0);
  for (let i = 0; i < reader.count && words < LEAST_WORDS; i++) {
    const heads = actorHeads().matchAt(reader.text, reader.tokens, i);
    const triggers = triggerWords().matchAt(reader.text, reader.tokens, i);
    if (
      heads?.values.some((kind) => kind === 'force' || kind === 'state') ||
      triggers?.values.some(({ strength, type }) => strength === 'strong' || (strength === 'medium' && type === 'ASSAULT'))
    )
      words++;
  }
  if (words < LEAST_WORDS) return 'narrow';
  return states.size >= LEAST_STATES && names >= LEAST_NAMES ? 'foreign' : 'open';
}
