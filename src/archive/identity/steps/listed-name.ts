import { wordsOf } from '../names/words.ts';
import { Index, labelOf, mayBeOne, sharedOffice, type Thing } from '../thing.ts';
import type { Step } from './step.ts';

/** Fewest words of a person's name that say who it is. */
const LEAST_WORDS = 2;
/** Fewest articles in which a body or a place bears a name that its entry lacks: fewer may be slips. */
const LEAST_ARTICLES = 3;

/** Articles in which the entry goes by the words. */
const articlesAs = ({ rows }: Thing, key: string): number =>
  rows.reduce((sum, { type, name, articles }) => (wordsOf(type, name).join(' ') === key ? sum + articles : sum), 0);

/** Words that only say whose a body is. */
const OF_STATE: ReadonlySet<string> = new Set(['ri', 'republik', 'indonesia']);

/** True if a name has more words than the entry's: it is likely another body, "Dewan Perwakilan Rakyat Daerah". */
const isOfAnother = ({ words }: Thing, entry: Thing): boolean =>
  entry.words.every((word) => words.includes(word)) && words.some((word) => !entry.words.includes(word) && !OF_STATE.has(word));

/** True if the words by themselves, the office, or the articles say enough: "Muhammad Iqbal" alone is not Lalu Muhamad Iqbal. */
function isTold(thing: Thing, entry: Thing): boolean {
  if (thing.key === entry.key) return true;
  if (thing.type === 'person') return entry.words.every((word) => thing.words.includes(word)) || sharedOffice(thing, entry) !== null;
  return !isOfAnother(thing, entry) && articlesAs(entry, thing.key) >= Math.max(LEAST_ARTICLES, thing.articles);
}

/** A name that articles have for the entry of a table, elsewhere without it. */
export const listedName: Step = {
  id: 'listed-name',
  reason: 'Articles use a form that the table lacks for one of its entries; the same form elsewhere means the same entry, if no other has it.',
  run: ({ things, joined }) => {
    const byName = new Index<Thing>();
    for (const thing of things) {
      if (thing.known === null) continue;
      for (const key of new Set([thing.key, ...thing.rows.map(({ type, name }) => wordsOf(type, name).join(' '))])) byName.add(`${thing.type} ${key}`, thing);
    }
    for (const thing of things) {
      if (thing.known !== null || thing.ambiguous || (thing.type === 'person' && thing.words.length < LEAST_WORDS)) continue;
      const [only, ...more] = byName.of(`${thing.type} ${thing.key}`);
      if (only && more.length === 0 && mayBeOne(thing, only) && isTold(thing, only))
        joined.join(thing, only, { why: listedName.id, through: labelOf(only), office: null });
    }
  },
};
