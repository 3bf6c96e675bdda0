import { lineSpan } from '../page/lines.ts';
import { plain } from '../page/plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** "Foto/Instagram @akun" wherever it stands; "Foto: Nama/Kantor" as the end of a line. */
const OWNER =
  /^foto\s?\/\s?(?:dok\.?|ist\b|istimewa|instagram|reuters|antara|afp|ap\b|sindonews|okezone|twitter|facebook|x\b|getty)(?:[ /.:]{1,2}(?:[a-z\u00c0-\u024f]{2,15}news|okezone|mpi|istimewa|reuters|antara|afp))?/i;
/** An account's name: small letters, so that the sentence glued to it stays. */
const ACCOUNT = /^ ?@[A-Z]?[a-z\d_]{2,40}(?:\.[a-z\d_]{1,20})?/;
const CREDIT =
  /^(?:foto\s?:\s?\(?(?:dok\.? ?|doc\.? ?|dokumentasi )?[^.:"\n]{3,70}(?:\.(?:com|id)\)?)?|antara foto\/[^."\n]{3,60}(?:\. ?foto: ?[^.\n]{3,60})?)\.?$/i;
/** The cheap look: in small letters only a label is one. */
const LABELLED = /^(?:F|foto ?[:/])/u;
const LABEL_UNITS = 6;
const CAPTION_REACH_CHARACTERS = 140;
const AGENCY = 'ANTARA ';

/** The owner of a picture, left inside a paragraph after its last sentence. */
export const fotoDiBaris: Rule = {
  id: 'foto-di-baris',
  kind: 'media',
  certain: false,
  look: { holds: ['Foto', 'FOTO', 'foto'] },
  find: (page, offset, i) => {
    if (!LABELLED.test(page.text.slice(offset, offset + LABEL_UNITS))) return NOTHING;
    const line = lineSpan(page, i);
    const start = page.text.startsWith(AGENCY, offset - AGENCY.length) ? offset - AGENCY.length : offset;
    if (start <= line.start) return NOTHING;
    const before = page.text.slice(Math.max(line.start, start - 4), start);
    if (!/[.!?"”)\p{L}\d]\s{0,3}$/u.test(before)) return NOTHING;
    const ahead = plain(page.text, start, Math.min(line.end, start + CAPTION_REACH_CHARACTERS));
    const ended = /[.!?"”)]\s{0,3}$|[\p{L}\d] $/u.test(before);
    const found = OWNER.exec(ahead.text) ?? (ended ? CREDIT.exec(ahead.text) : null);
    if (!found) return NOTHING;
    const account = ACCOUNT.exec(ahead.text.slice(found[0].length))?.[0] ?? '';
    return [{ start, end: ahead.at(found[0].length + account.length), confidence: 0.95 }];
  },
  examples: [
    'Warga pulang. ⟦Foto: Kantor Wali Kota/wartajabar⟧',
    'Ia mengunggah lagunya. ⟦Foto/Instagram @akun_ini⟧"Silakan," katanya.',
    'Warga Pulang ⟦Foto/dok WartaNews⟧',
    'Pabrik di Kota Lama ⟦Foto: Budi Santoso/wartaoto⟧\nHarga naik.',
    'Pabrik itu. ⟦Foto: Doc. Warta Oto⟧',
    'Pabrik itu. ⟦Foto: Budi Santoso / warta.com⟧',
    'Pasar Kota Lama ⟦Foto: (Dok. Warta)⟧',
    'Warga pulang. ⟦foto: istimewa⟧',
    'Ia penyanyi⟦Foto/Instagram @akun_⟧Penyanyi itu pulang.',
  ],
  refusals: ['Ia melihat Foto: tiga orang tertawa. Lalu pergi.', 'Foto/video itu beredar.', 'Ia menyimpan Foto keluarga.'],
};
