import type { Joined } from './joined.ts';
import type { NameRow } from './names/name.ts';
import type { Archive } from './steps/step.ts';
import { Index, type Thing } from './thing.ts';

/** The `why` of a single word that its office tells. */
export const BY_OFFICE = 'office';

/** People who may hold one office in an archive, one after the other, before it says too little: "Ketua", "Direktur". */
const MOST_HOLDERS = 3;

/** Rows of single words go to the person whom the office tells. */
export interface Told {
  readonly row: NameRow;
  readonly thing: Thing;
  readonly office: string;
}

/** People whose names, or short forms, have a word; and people by office. */
interface People {
  readonly byWord: Index<Thing>;
  readonly byOffice: Index<Thing>;
}

function peopleIn(things: readonly Thing[], singles: readonly Thing[]): People {
  const [byWord, byOffice] = [new Index<Thing>(), new Index<Thing>()];
  const [words, offices] = [new Set(singles.map(({ key }) => key)), new Set(singles.flatMap((single) => [...single.offices]))];
  for (const thing of things) {
    if (thing.type !== 'person' || thing.ambiguous) continue;
    for (const word of thing.words) if (words.has(word)) byWord.add(word, thing);
    for (const office of thing.offices) if (offices.has(office)) byOffice.add(office, thing);
  }
  return { byWord, byOffice };
}

/** The person whom an office tells among all who are called by the word; `null` when it tells none or more than one. */
function holderOf(office: string, named: readonly Thing[], { byOffice }: People, joined: Joined): Thing | null {
  const [only, ...more] = joined.groupsOf(named.filter((thing) => thing.offices.has(office)));
  if (!only || more.length > 0) return null;
  const isRare = joined.groupsOf(named).length === 1 || joined.groupsOf(byOffice.of(office)).length <= MOST_HOLDERS;
  return isRare ? only : null;
}

/**
 * Rows of single words, each with an office, that are of one person alone: of all who are called by the word, or have it in their name,
 * only one holds that office, and either nobody else has the word or hardly anybody else the office. The other rows of the word stay with it.
 */
export function toldByOffice(archive: Archive): Told[] {
  const { things, called, joined } = archive;
  const singles = things.filter(({ type, known, words, offices }) => type === 'person' && known === null && words.length === 1 && offices.size > 0);
  const people = peopleIn(things, singles);
  return singles.flatMap((single) => {
    const named = [...called.of(`person ${single.key}`).map(({ thing }) => thing), ...people.byWord.of(single.key)].filter((thing) => !thing.ambiguous);
    return single.rows.flatMap((row): Told[] => {
      const { office, country } = row;
      const thing = office === '' ? null : holderOf(office, named, people, joined);
      const home = thing && joined.asGroup(thing).country;
      return thing && (country === '' || home === null || country === home) ? [{ row, thing, office }] : [];
    });
  });
}
