import { lineSpan } from '../lines.ts';
import { plain } from '../plain.ts';
import { NOTHING, type Rule } from '../rule.ts';

/** "Foto/Instagram @akun" wherever it stands; "Foto: Nama/Kantor" as the end of a line. */
const OWNER =
  /^foto\s?\/\s?(?:dok\.?|ist\b|istimewa|instagram|reuters|antara|afp|ap\b|sindonews|okezone|twitter|facebook|x\b|getty)(?:[ /.:]{1,2}(?:@\w{2,40}(?:\.\w{1,20}(?![a-z\u00c0-\u024f]))?|[a-z\u00c0-\u024f]{2,15}news|okezone|mpi|istimewa|reuters|antara|afp))?/i;
const CREDIT = /^(?:foto\s?:\s?[^.:"\n]{3,70}|antara foto\/[^."\n]{3,60}(?:\. ?foto: ?[^.\n]{3,60})?)\.?$/i;
const REACH = 140;

/** The owner of a picture, left inside a paragraph after its last sentence. */
export const fotoDiBaris: Rule = {
  id: 'foto-di-baris',
  kind: 'media',
  certain: false,
  look: { holds: ['Foto', 'FOTO', 'ANTARA FOTO'] },
  find: (page, offset, i) => {
    const line = lineSpan(page, i);
    if (offset === line.start) return NOTHING;
    const before = page.text.slice(Math.max(line.start, offset - 4), offset);
    if (!/[.!?"”)\p{Ll}]\s{0,3}$/u.test(before)) return NOTHING;
    const ahead = plain(page.text, offset, Math.min(line.end, offset + REACH));
    const found = OWNER.exec(ahead.text) ?? (/[.!?"”)]\s{0,3}$/u.test(before) ? CREDIT.exec(ahead.text) : null);
    return found ? [{ start: offset, end: ahead.at(found[0].length), confidence: 0.95 }] : NOTHING;
  },
  examples: [
    'Warga pulang. ⟦Foto: Kantor Wali Kota/wartajabar⟧',
    'Ia mengunggah lagunya. ⟦Foto/Instagram @akun_ini⟧"Silakan," katanya.',
    'Warga Pulang ⟦Foto/dok WartaNews⟧',
  ],
  refusals: ['Ia melihat Foto: tiga orang tertawa. Lalu pergi.', 'Foto/video itu beredar.', 'Ia menyimpan Foto keluarga.'],
};
