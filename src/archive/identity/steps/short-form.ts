import { shortens } from '../../../names/entities/shortens.ts';
import { isShorter, mayStandFor } from '../names/shorter.ts';
import { labelOf, mayBeOne, sharedOffice, type Thing } from '../thing.ts';
import type { Called, Step } from './step.ts';

/** Articles that must use an alias or an abbreviation for somebody before it stands for him elsewhere, too. */
const LEAST_ARTICLES = 2;
const LEAST_WORDS = 2;
/** Articles that may use an abbreviation alone for each that uses it for the fuller name: else it is likely that of many. */
const MOST_ALONE = 10;

/** Letters of an abbreviation: two stand for too much. */
const LEAST_LETTERS = 3;

/** An abbreviation: one word, and all capitals wherever it is a name. */
const isAbbreviation = ({ words, rows }: Thing): boolean =>
  words.length === 1 && rows.every(({ name }) => name.length >= LEAST_LETTERS && name === name.toUpperCase());

const initialsOf = (words: readonly string[]): string => words.map(([first = '']) => first).join('');

/** True if a person's name is short for the fuller one: fewer of its words, after the first unless the fuller is as usual; or other words, where more articles have both. */
function isPersons(short: Thing, { thing, articles }: Called): boolean {
  if (!shortens(short.words, thing.words)) return articles >= LEAST_ARTICLES;
  if (short.offices.size > 0 && thing.offices.size > 0 && sharedOffice(short, thing) === null && articles < LEAST_ARTICLES) return false;
  return isShorter(short.words, thing.words) && mayStandFor(short, thing);
}

/** True if the articles that use both say enough. An abbreviation that the fuller name only begins or ends with is not a name for it: "SAR", "Kantor SAR Jakarta". */
function isTold(short: Thing, { thing, articles }: Called): boolean {
  if (short.type !== 'organisation') return short.words.length >= LEAST_WORDS && isPersons(short, { thing, articles });
  const told = articles >= Math.max(LEAST_ARTICLES, short.articles / MOST_ALONE) || initialsOf(thing.words) === short.key;
  return isAbbreviation(short) && !thing.words.includes(short.key) && told;
}

/** A short form whose fuller name other articles tell: "Ronald Tannur" of Gregorius Ronald Tannur, "BPMX" of a body. */
export const shortForm: Step = {
  id: 'short-form',
  reason:
    'Where articles use words beside a fuller name, and for one alone, the words mean the same where they stand alone; a single word of a person never does.',
  run: ({ things, called, joined }) => {
    for (const thing of things) {
      if (thing.known !== null || thing.ambiguous) continue;
      const fuller = called.of(`${thing.type} ${thing.key}`).filter((one) => one.thing !== thing);
      const [only, ...more] = joined.groupsOf(fuller.map((one) => one.thing));
      const told = fuller.find((one) => isTold(thing, one) && mayBeOne(thing, one.thing));
      if (only && told && more.length === 0) joined.join(thing, told.thing, { why: shortForm.id, through: labelOf(told.thing), office: null });
    }
  },
};
