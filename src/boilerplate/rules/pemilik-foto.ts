import { pictureOwners } from '../../knowledge/furniture/picture-owners.ts';
import { fold } from '../../text/fold.ts';
import { outletLength } from '../dateline/outlet-name.ts';
import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

const OWNER = /^\/\s{0,2}(?<owner>[\p{L}\d][\p{L}\d. -]{1,24}?)\s?[.)\]]{0,2}$/u;
const SIGNED = /^©\s?(?:\d{4}\s?)?[\p{L}\d][\p{L}\d./ @-]{2,24}$/u;
/** A garbled "é" holds a copyright sign. */
const MOJIBAKE = 'Ã©';
const REACH_UNITS = 30;
const LONGEST_CAPTION = 170;
const LONGEST_LINE = 1000;
/** The end of a sentence before the owner, which starts after it. */
const SENTENCE_END = /[.!?]["')]?\s{1,2}(?=[^!?]{1,120}$)/gu;

/** Where the caption starts after the last sentence before it, from a line's start on. */
function captionStart(caption: string): number {
  const last = [...caption.matchAll(SENTENCE_END)].at(-1);
  return last ? last.index + last[0].length : 0;
}

/** True for a slash and an owner that is known, or a copyright sign and any, up to the line's end. */
function isOwner(text: string): boolean {
  if (SIGNED.test(text)) return true;
  const owner = OWNER.exec(text)?.groups?.['owner'];
  return owner !== undefined && (pictureOwners().has(fold(owner)) || outletLength(owner) === owner.length);
}

/** "Wali kota meninjau pasar/Ist": the owner of a picture after a slash, at the end of its caption. */
export const pemilikFoto: Rule = {
  id: 'pemilik-foto',
  kind: 'media',
  certain: false,
  look: { holds: ['/', '©'] },
  find: (page, offset, i) => {
    const { start, end } = lineSpan(page, i);
    if (end - offset > REACH_UNITS || offset === start || end - start > LONGEST_LINE) return NOTHING;
    if (page.text.charAt(offset - 1) === '/' || page.text.startsWith(MOJIBAKE, offset - 1) || !isOwner(plain(page.text, offset, end).text)) return NOTHING;
    const from = start + captionStart(page.text.slice(start, offset));
    return end - from <= LONGEST_CAPTION ? [{ start: from, end, confidence: 0.93 }] : NOTHING;
  },
  examples: [
    'Harga Beras Naik\n⟦Wali kota meninjau pasar induk yang terbakar/Ist⟧\nHarga naik.',
    'Harga Beras Naik\n⟦Budi Santoso/Net⟧\nHarga naik.',
    'Wali kota meninjau pasar induk. ⟦Foto: Budi Santoso/Xinhua⟧\nHarga naik.',
    'Data resmi hanya dibuka petugas. ⟦(warta.com/ kabar.com)⟧',
    '⟦Pasar induk yang terbakar ©2024 Warta Kita⟧\nHarga naik.',
    '⟦Pasar induk / warta.com⟧\nHarga naik.',
  ],
  refusals: [
    'Pesta itu dihadiri DaguisÃ© dan Risa',
    'Kode pasar itu A/1',
    'Daftarkan diri di laman https://beras.warta.go.id.',
    'Rapat digelar pada 12/5',
    'Harga beras naik per kilogram/liter.',
    '/Ist',
  ],
};
