import { type Rule, wholeLine } from '../rule.ts';

/** "Simak Video '…'", "Lihat juga Video: …", "Tonton juga "…" di sini:": prompts to watch, put after a paragraph. */
export const simakVideo: Rule = {
  id: 'simak-video',
  kind: 'media',
  certain: true,
  look: { words: ['simak', 'lihat', 'tonton', 'saksikan', 'video', 'nonton', 'cek', 'dengarkan'] },
  find: wholeLine(
    /^[-*•"'\s]{0,4}(?:(?:simak|lihat|tonton|saksikan|cek|nonton|dengarkan)(?: (?:juga|pula|selengkapnya))?,?\s{0,2}(?:video|foto|photo|podcast|infografis|live ?detik)[^\n]{0,200}|(?:tonton|simak|lihat|saksikan) juga "[^"\n]{1,200}" di sini\s?:?|saksikan (?:live|lie) ?[a-z\u00c0-\u024f][^\n]{0,40}:|saksikan live streaming[^\n]{0,90}|video ?:[^\n]{3,180})$/i,
    240,
  ),
  examples: [
    "⟦Simak Video 'Banjir Rendam Pasar Induk':⟧",
    '⟦Lihat juga Video: Banjir Rendam Pasar⟧',
    '⟦Tonton juga "Banjir Rendam Pasar" di sini:⟧',
    '⟦Saksikan Live DetikPagi:⟧',
    '⟦Video: Banjir Rendam Pasar Induk⟧',
  ],
  refusals: ['Video itu direkam warga pada Senin pagi.', 'Simak penjelasan wali kota berikut.', 'Saksikan pertandingan itu malam nanti di stadion.'],
};
