import { fold } from '../../text/fold.ts';
import { isIn } from '../offices/words.ts';
import type { Veto } from './veto.ts';

/** True for a word said twice: "negara-negara". */
function isTwofold(word: string): boolean {
  const half = (word.length - 1) / 2;
  return half > 1 && word[half] === '-' && word.slice(0, half) === word.slice(half + 1);
}

/** "Para Menteri [X]": the office of many. Without a comma "Cita-cita Presiden Xi Jinping" is his office. */
export const plural: Veto = {
  id: 'plural',
  reason: 'An office of several people belongs to none of them alone, unless a list of them follows.',
  holds: ({ reader }, { opening, comma }) =>
    isIn(reader, opening - 1, 'many') || (comma && (isIn(reader, opening - 1, 'state') || isTwofold(fold(reader.word(opening - 1))))),
  examples: [
    'Ia menyapa sejumlah Menteri ⟦p Budi⟧ di sana.',
    'Di depan para menteri luar negeri ASEAN, ⟦p Budi⟧ berpidato.',
    'Soal negara-negara anggota ILO, ⟦p Budi⟧ berpidato.',
  ],
  refusals: ['Cita-cita Presiden China ⟦p Budi⟧ itu besar.', 'Pertemuan antara menteri itu, Presiden China ⟦p Budi⟧ hadir.'],
};
