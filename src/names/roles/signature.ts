import type { Reader } from '../../document/reader.ts';
import { addressFrom } from '../offices/phrase/address.ts';
import { pastAsides } from '../offices/phrase/aside.ts';
import { officeFrom } from '../offices/phrase/forward.ts';
import { isRank } from '../offices/phrase/head.ts';
import type { RoleRule } from './rule.ts';

/** True if token `i` begins a line or the text, or none follows. */
const isEdge = (reader: Reader, i: number): boolean => i <= 0 || i >= reader.count || reader.text.slice(reader.end(i - 1), reader.start(i)).includes('\n');

/** A name that fills a line, and an office that fills the next one. */
export const signature: RoleRule = {
  id: 'signature',
  reason: 'Columns are signed with a line for the name and one for the office.',
  side: 'behind',
  find: ({ reader, ...mentions }, person) => {
    if (!reader.startsSentence(person.past) && !reader.isPunctuation(person.past)) return null;
    const past = pastAsides(reader, person.past);
    if (past >= reader.count || !isEdge(reader, past) || !isEdge(reader, addressFrom(reader, person.first))) return null;
    const office = officeFrom({ reader, ...mentions }, past);
    if (!office || isRank(office.record)) return null;
    const end = reader.is(office.past, '.') ? office.past + 1 : office.past;
    return office.past > office.titleEnd && isEdge(reader, end) ? [{ office }] : null;
  },
  examples: [['Semoga berguna.\nProf. ⟦p Budi⟧\nDirektur Pascasarjana ⟦o Universitas YARSI⟧', 'Budi: Direktur Pascasarjana Universitas YARSI']],
  refusals: [
    'Ia bertemu ⟦p Budi⟧\nDirektur Pascasarjana ⟦o Universitas YARSI⟧',
    '⟦p Budi⟧\nKetua ⟦o KPK⟧ pulang kemarin.',
    '⟦p Budi⟧\nKolonel Infanteri',
    '⟦p Budi⟧\nAnggota',
  ],
};
