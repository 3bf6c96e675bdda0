import type { TimexMod } from '../../document/layers.ts';
import type { Meaning } from '../meaning.ts';
import { isCapital, type View } from '../view/view.ts';
import type { DraftStep } from './step.ts';

/** Words before an expression that belong to it, by their last word, and the TIMEX3 modifier each is. */
const MODIFIERS: ReadonlyMap<string, readonly (readonly [phrase: string, mod: TimexMod])[]> = new Map(
  Object.entries<readonly (readonly [string, TimexMod])[]>({
    awal: [['awal', 'START']],
    mula: [['awal mula', 'START']],
    permulaan: [['permulaan', 'START']],
    pertengahan: [['pertengahan', 'MID']],
    tengah: [['tengah', 'MID']],
    akhir: [['akhir', 'END']],
    penghujung: [['penghujung', 'END']],
    pengujung: [['pengujung', 'END']],
    ujung: [['ujung', 'END']],
    hujung: [['hujung', 'END']],
    sekitar: [['sekitar', 'APPROX']],
    sekira: [['sekira', 'APPROX']],
    sekitaran: [['sekitaran', 'APPROX']],
    kisaran: [['kisaran', 'APPROX']],
    'kira-kira': [['kira-kira', 'APPROX']],
    lebih: [
      ['kurang lebih', 'APPROX'],
      ['lebih', 'MORE_THAN'],
    ],
    kurang: [['lebih kurang', 'APPROX']],
    hampir: [['hampir', 'LESS_THAN']],
    nyaris: [['nyaris', 'LESS_THAN']],
    genap: [['belum genap', 'LESS_THAN']],
    sampai: [
      ['tidak sampai', 'LESS_THAN'],
      ['tak sampai', 'LESS_THAN'],
    ],
    dari: [
      ['kurang dari', 'LESS_THAN'],
      ['lebih dari', 'MORE_THAN'],
    ],
    atas: [['di atas', 'MORE_THAN']],
    setidaknya: [['setidaknya', 'MORE_THAN']],
    sedikitnya: [['sedikitnya', 'MORE_THAN']],
    minimal: [['minimal', 'MORE_THAN']],
    sedikit: [['paling sedikit', 'MORE_THAN']],
    singkat: [['paling singkat', 'MORE_THAN']],
    lama: [['paling lama', 'EQUAL_OR_LESS']],
    maksimal: [['maksimal', 'EQUAL_OR_LESS']],
    maksimum: [['maksimum', 'EQUAL_OR_LESS']],
  }),
);
/**
 * Where an expression at `start` begins with the modifier before it, whose last word is `last`, and that modifier. "Tengah" with a
 * capital is a province's: "Polda Jawa Tengah tahun 2009".
 */
function modified(view: View, start: number, last: string): { start: number; mod: TimexMod | null } {
  const phrases = view.text[start - 1] === ' ' ? MODIFIERS.get(last) : undefined;
  if (phrases === undefined) return { start, mod: null };
  if (last === 'tengah' && isCapital(view, start - 7)) return { start, mod: null };
  for (const [phrase, mod] of phrases) {
    const from = start - phrase.length - 1;
    if (view.text.startsWith(phrase, from) && (from === 0 || /[^a-z0-9-]/u.test(view.text[from - 1] ?? ''))) return { start: from, mod };
  }
  return { start, mod: null };
}

/** A length has no start, middle or end: "bek tengah 22 tahun". */
const EDGES: ReadonlySet<TimexMod> = new Set(['START', 'MID', 'END']);
const isLength = (meaning: Meaning): boolean => meaning.kind === 'window' || (meaning.kind === 'fixed' && meaning.type === 'DURATION');

const isVague = (meaning: Meaning): boolean => meaning.kind === 'fixed' && meaning.value.endsWith('_REF');

export const modifier: DraftStep = {
  id: 'modifier',
  on: 'draft',
  reason: 'Words such as "awal", "hampir" and "kurang dari" belong to the expression after them.',
  apply: (draft) => {
    const { view, start, from, before, meaning } = draft;
    if (from !== start || isVague(meaning)) return draft;
    const { start: begin, mod } = modified(view, start, before);
    if (mod === null || (isLength(meaning) && EDGES.has(mod))) return draft;
    return { ...draft, from: begin, mod: draft.mod ?? mod };
  },
  examples: [
    ['Harga naik [awal April 2024] di pasar.', '2024-04'],
    ['Ia menunggu [kurang dari dua jam] di sana.', 'PT2H'],
  ],
  refusals: ['Warga Jawa Tengah April 2024 menanam.', 'Ia hampir kini pulang.', 'Bek tengah [22 tahun] itu cedera.'],
};
