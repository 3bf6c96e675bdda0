import type { Called } from '../steps/step.ts';
import { Index, type Thing } from '../thing.ts';
import type { CalledRow } from './name.ts';
import { wordsOf } from './words.ts';

/** Things by type and the folded words that articles call them by. */
export function calledIn(things: readonly Thing[], rows: readonly CalledRow[]): Index<Called> {
  const byNumber: Thing[] = [];
  for (const thing of things) for (const { number } of thing.rows) byNumber[number] = thing;
  const counts = new Map<string, Map<Thing, number>>();
  for (const { number, form, articles } of rows) {
    const thing = byNumber[number];
    if (!thing) continue;
    const key = `${thing.type} ${wordsOf(thing.type, form).join(' ')}`;
    const of = counts.get(key) ?? new Map<Thing, number>();
    counts.set(key, of.set(thing, (of.get(thing) ?? 0) + articles));
  }
  const called = new Index<Called>();
  for (const [key, of] of counts) for (const [thing, articles] of of) called.add(key, { thing, articles });
  return called;
}
