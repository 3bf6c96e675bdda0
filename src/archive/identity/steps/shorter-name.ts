import { shortens } from '../../../names/entities/shortens.ts';
import { mayStandFor } from '../names/shorter.ts';
import { Index, labelOf, mayBeOne, sharedOffice, type Thing } from '../thing.ts';
import type { Step } from './step.ts';

const LEAST_WORDS = 2;
/** Names looked at for one word; more only a very common one has, and time must stay linear. */
const MOST_NAMES = 500;

/** The names that may be a longer form: those with the rarest word of the short one. */
function around(thing: Thing, byWord: Index<Thing>): readonly Thing[] {
  const lists = thing.words.filter((word) => word.length > 1).map((word) => byWord.of(word));
  const [rarest = []] = lists.sort((a, b) => a.length - b.length);
  return rarest.length > MOST_NAMES ? [] : rarest;
}

/** Words of a longer name, in its order, with the same office: "Budi Gunadi" and "Budi Gunadi Sadikin", both Menteri Kesehatan. */
export const shorterName: Step = {
  id: 'shorter-name',
  reason: 'A person may be mentioned with fewer words; the office shows that it is the same person, if only one fits.',
  run: ({ things, joined }) => {
    const people = things.filter(({ type, ambiguous, offices }) => type === 'person' && !ambiguous && offices.size > 0);
    const byWord = new Index<Thing>();
    for (const thing of people) for (const word of new Set(thing.words)) byWord.add(word, thing);
    for (const thing of people) {
      if (thing.known !== null || thing.words.length < LEAST_WORDS) continue;
      const longer = around(thing, byWord).filter(
        (other) =>
          other.words.length > thing.words.length &&
          shortens(thing.words, other.words) &&
          mayStandFor(thing, other) &&
          mayBeOne(thing, other) &&
          sharedOffice(thing, other),
      );
      const [only] = longer;
      if (only && joined.groupsOf(longer).length === 1)
        joined.join(thing, only, { why: shorterName.id, through: labelOf(only), office: sharedOffice(thing, only) });
    }
  },
};
