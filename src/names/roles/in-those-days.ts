import type { Reader } from '../../document/reader.ts';
import { nearAddress } from '../offices/phrase/address.ts';
import { officeEndingAt } from '../offices/phrase/backward.ts';
import { isIn } from '../offices/words.ts';
import type { RoleRule } from './rule.ts';

/** Words that say that someone holds an office since not long: "yang baru dilantik". */
const MOST_NEW_TOKENS = 3;

/** The token of "yang" before words such as "baru", "baru saja dilantik" that end before token `end`; `null` without them. */
function newSince(reader: Reader, end: number): number | null {
  let at = end - 1;
  while (end - at < MOST_NEW_TOKENS && isIn(reader, at, 'appointed')) at--;
  return reader.word(at) === 'baru' && isIn(reader, at - 1, 'yang') ? at - 1 : null;
}

/** Where the words begin that say when the office was held, before token `end`, and whether that is over; `null` without any. */
function timeBefore(reader: Reader, end: number): { readonly first: number; readonly former: boolean } | null {
  // "Menko Polhukam (saat itu) Budi"
  if (reader.is(end - 1, ')') && reader.is(end - 4, '(') && isIn(reader, end - 2, 'that') && isIn(reader, end - 3, 'then'))
    return { first: end - 4, former: reader.word(end - 2) === 'itu' };
  if (isIn(reader, end - 1, 'that') && isIn(reader, end - 2, 'then')) return { first: end - 2, former: reader.word(end - 1) === 'itu' };
  // "Kapolres lama" is a former one, "Kapolsek Kebayoran Lama" is not
  if (isIn(reader, end - 1, 'outgoing') && !reader.isCapital(end - 1)) return { first: isIn(reader, end - 2, 'yang') ? end - 2 : end - 1, former: true };
  const since = newSince(reader, end);
  if (since !== null) return { first: since, former: false };
  return isIn(reader, end - 1, 'past') ? { first: end - 1, former: true } : null;
}

/** True for a comma after the name, or for a bracket there and a mark after it: "Joko Widodo (Jokowi)." */
const closes = (reader: Reader, past: number): boolean => {
  const end = reader.is(past, '(') && reader.is(past + 2, ')') ? past + 3 : past;
  return reader.is(end, ',') || (end > past && reader.is(end, '.'));
};

/** An office with a word of time after it, and the name. */
export const inThoseDays: RoleRule = {
  id: 'in-those-days',
  reason: 'Words of time separate a former office from its holder: "Presiden AS saat itu, Donald Trump".',
  side: 'before',
  find: (scene, person) => {
    const { reader } = scene;
    const name = nearAddress(reader, person.first);
    const when = timeBefore(reader, reader.is(name - 1, ',') || isIn(reader, name - 1, 'namely') ? name - 1 : name);
    const office = when && officeEndingAt(scene, when.first);
    if (!office) return null;
    // "Menurut Presiden saat itu Budi pulang": without a comma after it the name may begin the clause
    const isApart = reader.is(name - 1, ',') === closes(reader, person.past);
    return isApart && !isIn(reader, office.first - 1, 'many') ? [{ office, former: when.former }] : null;
  },
  examples: [
    ['Itu kata Presiden AS saat itu, ⟦p Budi⟧, di sana.', 'Budi: +Presiden AS'],
    ['Itu kata Presiden AS kala itu ⟦p Budi⟧ di sana.', 'Budi: +Presiden AS'],
    ['Itu kata Presiden AS (saat itu) ⟦p Budi⟧ di sana.', 'Budi: +Presiden AS'],
    ['Itu kata Presiden AS kala itu, ⟦p Budi⟧ (Budi).', 'Budi: +Presiden AS'],
    ['Itu kata Presiden AS saat ini, ⟦p Budi⟧, di sana.', 'Budi: Presiden AS'],
    ['Ia mengganti Ketua ⟦o KPK⟧ sebelumnya, ⟦p Budi⟧, kemarin.', 'Budi: +Ketua KPK'],
    ['Kata Menteri Keuangan sebelumnya yakni ⟦p Budi⟧ itu benar.', 'Budi: +Menteri Keuangan'],
    ['Kapolres ⟦l Bogor⟧ yang baru dilantik AKBP ⟦p Budi⟧ hadir.', 'Budi: Kapolres Bogor'],
    ['Ia mengganti Kapolres lama, AKBP ⟦p Budi⟧, kemarin.', 'Budi: +Kapolres'],
    ['Ia mengganti Kapolres ⟦l Bogor⟧ yang lama AKBP ⟦p Budi⟧ kemarin.', 'Budi: +Kapolres Bogor'],
  ],
  refusals: [
    'Ia bertemu Presiden AS saat itu, ⟦p Budi⟧ tidur.',
    'Itu kata beberapa menteri saat itu, ⟦p Budi⟧, di sana.',
    'Itu terjadi saat itu, ⟦p Budi⟧, di sana.',
    'Pangkatnya Kolonel saat itu, ⟦p Budi⟧, di sana.',
  ],
};
