import { shapeOf } from '../page/headline.ts';
import { lineAt, lineSpan } from '../page/lines.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LEAST_SHARE = 0.78;
const LEAST_WORDS = 6;
const LONGEST_TITLE_CHARACTERS = 150;

/** "Video Judul Sebuah Rekaman": the title of an embedded video on its own line, without a colon. */
export const judulVideo: Rule = {
  id: 'judul-video',
  kind: 'media',
  certain: false,
  look: { words: ['video'] },
  find: (page, i) => {
    const where = lineSpan(page, i);
    if (i === 0 || i === page.titleLine || where.end - where.start > LONGEST_TITLE_CHARACTERS) return NOTHING;
    const { text } = lineAt(page, i);
    const shape = shapeOf(text);
    const fits = /^Video [A-Za-zÀ-ɏ\d'"]/.test(text) && !shape.finalStop && shape.words >= LEAST_WORDS && shape.titleShare >= LEAST_SHARE;
    return fits ? [{ ...where, confidence: 0.9 }] : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦Video Amatir Detik-detik Banjir Rendam Pasar Induk di Kota Itu⟧\nHarga naik.',
    'Warga pulang.\n⟦Video 2 Pasar Induk yang Terbakar di Kota Lama⟧\nHarga naik.',
  ],
  refusals: [
    'Warga pulang.\nVideo itu direkam warga yang tinggal di dekat pasar induk',
    'Video Amatir Detik-detik Banjir Rendam Pasar Induk di Kota Itu',
    'Warga pulang.\nVideo Viral di Media Sosial',
  ],
};
