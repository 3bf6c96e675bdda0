import { leadIns } from '../../knowledge/furniture/lead-ins.ts';
import { fold } from '../../text/fold.ts';
import { lastLine } from '../links/ending.ts';
import { shapeOf } from '../page/headline.ts';
import { lineAt, lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

const BULLET = /^[-•*»›>]\s{0,3}(?=[\p{Lu}\d"'])/u;
const BULLETS = '-•*»›>';
/** Lines at the end among which the list ends. */
const TAIL_LINES = 14;
const LEAST_LINKS = 3;
const LEAST_LENGTH = 35;
const LEAST_WORDS = 5;
const LEAST_SHARE = 0.75;

function isLink(page: Page, i: number): boolean {
  const { start, end } = lineSpan(page, i);
  if (end - start > 180 || end - start < LEAST_LENGTH) return false;
  const { text } = lineAt(page, i);
  if (!BULLET.test(text)) return false;
  const shape = shapeOf(text.replace(BULLET, ''));
  return !shape.finalStop && shape.words >= LEAST_WORDS && shape.titleShare >= LEAST_SHARE;
}

/** The cheap look: one of the last lines opens with a bullet. */
function hasBullets(page: Page): boolean {
  for (let i = Math.max(0, page.count - TAIL_LINES); i < page.count; i++) if (BULLETS.includes(page.text.charAt(page.starts[i] ?? 0))) return true;
  return false;
}

/** True if a colon announces the list below line `i`, which is then the article's own; no label of links does. */
function isAnnounced(page: Page, i: number): boolean {
  const { text } = lineAt(page, i);
  return text.endsWith(':') && !leadIns().has(fold(text.slice(0, -1).trimEnd()));
}

/** Three or more bulleted headlines that end the text, but for credits and prompts. */
export const daftarTautan: Rule = {
  id: 'daftar-tautan',
  kind: 'related-link',
  certain: false,
  look: { page: true },
  find: (page) => {
    const found: Found[] = [];
    if (!hasBullets(page)) return NOTHING;
    for (let i = lastLine(page); i > 0 && isLink(page, i); i--) found.push({ ...lineSpan(page, i), confidence: 0.93 });
    const { length } = found;
    return length >= LEAST_LINKS && !isAnnounced(page, page.starts.indexOf(found[length - 1]?.start ?? 0) - 1) ? found : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦- Harga Beras Naik Lagi di Pasar Induk Kota⟧\n⟦- Banjir Rendam Pasar Induk, Warga Mengungsi⟧\n⟦- Wali Kota Tinjau Pasar Induk yang Terbakar⟧',
    'Warga pulang.\n⟦- Harga Beras Naik Lagi di Pasar Induk Kota⟧\n⟦- Banjir Rendam Pasar Induk, Warga Mengungsi⟧\n⟦- Wali Kota Tinjau Pasar Induk yang Terbakar⟧\nEditor: Siti Aminah\nSimak! Video Pilihan Redaksi:\n[Gambas:Video Warta]',
  ],
  refusals: [
    'Rute kapal:\n- Berangkat dari Pasar Induk Senin (1/7/2025)\n- Transit di Kota Lama Senin (1/7/2025) Pukul 04.00\n- Transit di Kota Baru Senin (1/7/2025) Pukul 12.00',
    'Syaratnya:\n- Membawa kartu tanda penduduk asli dari rumah\n- Mengisi formulir yang disediakan panitia\n- Membayar biaya pendaftaran di loket',
  ],
};
