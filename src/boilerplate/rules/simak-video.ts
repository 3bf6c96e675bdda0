import { lineForms } from '../forms.ts';
import { type Rule, wholeLine } from '../rule.ts';

const FORMS = lineForms({ before: /[-*•"'\s]{0,4}/, after: /\s{0,3}/, longest: 240 }, [
  [
    'simak lihat tonton saksikan cek nonton dengarkan',
    /(?:simak|lihat|tonton|saksikan|cek|nonton|dengarkan)(?: (?:juga|pula|selengkapnya))?,?\s{0,2}(?:video|foto|photo|podcast|infografis|live ?detik).{0,200}/,
  ],
  ['tonton simak lihat saksikan', /(?:tonton|simak|lihat|saksikan) juga "[^"]{1,200}" di sini\s?:?/],
  ['saksikan', /saksikan (?:live|lie) ?[a-z\u00c0-\u024f].{0,40}:|saksikan live streaming.{0,90}/],
  ['video', /video ?:.{3,180}/],
  [
    'video videos',
    /videos? (?:pilihan|terbaru|terpopuler|terkini|populer|viral|lainnya|rekomendasi|unggulan)(?: (?:redaksi|editor|hari ini|pekan ini|minggu ini|untuk anda|kami|anda))?\s?[:!]?/,
  ],
  [
    'simak yuk ayo jangan saksikan lihat tonton',
    /(?:(?:yuk|ayo),? )?(?:simak|saksikan|lihat|tonton|jangan lewatkan)!?(?: (?:juga|pula))?,? (?:ya,? )?(?:video|videonya|tayangan)(?: (?:pilihan|terbaru|terpopuler|terkini|ini|berikut|di bawah|lainnya|redaksi|editor|menarik|selengkapnya|hari ini|dari|kami)){0,5}\s?[:!.]{0,2}/,
  ],
]);

/** "Simak Video '…'", "Lihat juga Video: …", "Tonton juga "…" di sini:": prompts to watch, put after a paragraph. */
export const simakVideo: Rule = {
  id: 'simak-video',
  kind: 'media',
  certain: true,
  look: FORMS,
  find: wholeLine(FORMS),
  examples: [
    "⟦Simak Video 'Banjir Rendam Pasar Induk':⟧",
    '⟦Lihat juga Video: Banjir Rendam Pasar⟧',
    '⟦Tonton juga "Banjir Rendam Pasar" di sini:⟧',
    '⟦Saksikan Live DetikPagi:⟧',
    '⟦Simak! Video Pilihan Redaksi:⟧',
    '⟦Yuk, Simak Juga Video ini!⟧',
    '⟦Jangan Lewatkan Video Terbaru:⟧',
    '⟦Video Terpopuler Hari Ini:⟧',
    '⟦Video: Banjir Rendam Pasar Induk⟧',
  ],
  refusals: [
    'Jangan lewatkan video itu, kata wali kota.',
    'Video itu direkam warga pada Senin pagi.',
    'Simak penjelasan wali kota berikut.',
    'Saksikan pertandingan itu malam nanti di stadion.',
  ],
};
