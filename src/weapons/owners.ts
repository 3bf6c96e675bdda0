import type { Tokens } from '../document/tokens.ts';
import { ORGANISATIONS_TABLE } from '../knowledge/organisations.table.ts';
import { type PhraseTable, phraseTable } from '../knowledge/phrases.ts';
import { lazy, listOf, rowsOf } from '../knowledge/table.ts';
import { wordSet } from '../knowledge/word-sets.ts';

/** Organisations that may own a weapon, by any of their forms. */
export const ownerForms: () => PhraseTable<true> = lazy(() =>
  phraseTable('weapon-owners', () =>
    rowsOf(ORGANISATIONS_TABLE).flatMap(([name = '', , , aliases, exact]) =>
      [name, ...listOf(aliases), ...listOf(exact)].map((form) => ({ form, case: 'initial' as const, value: true as const })),
    ),
  ),
);

/** Capitalised words after a weapon that own it or tell when and where, and are no part of its name. */
const others: () => ReadonlySet<number> = lazy(() =>
  wordSet(`
    Houthi Houthis Hamas Hizbullah Hezbollah Hizbulah Hezbolah Taliban Zionis Syiah Sunni Islam Barat Timur Utara Selatan Eropa Afrika Asia Arab Angkatan Tentara
    Garda Korps Brigade Batalyon Pasukan Militer Polisi Polda Polres Polsek Polri TNI Presiden Menteri Jenderal Kapten Mayor Kolonel Letnan Sersan
    Senin Selasa Rabu Kamis Jumat Sabtu Minggu Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember
    Serangan Perang Operasi Rudal Drone Jet Kapal Tank Bom Roket Senjata Ini Itu Yang Dan Di Ke Dari Untuk Milik Buatan Baru Canggih Jepang
    Teheran Moskow Kiev Kyiv Beijing Washington Pyongyang Seoul Soviet Putin Trump Netanyahu Biden Zelensky Papua Aceh KKB OPM Gaza Kremlin Baca Advertisement
    Hantam Serang Meledak Jatuh Tewaskan Targetkan Hancurkan Bisa Akan Jadi Bikin Milisi Kelompok Saat Saudi Pakistan India Terbesar Tercanggih Pertama Hujani`),
);

/** Whether the capitalised word at token `i` names an owner, a day or a place, so that it is no designation. */
export function isOwner(text: string, tokens: Tokens, i: number): boolean {
  return others().has(tokens.hashes[i] ?? 0) || ownerForms().matchAt(text, tokens, i) !== null;
}
