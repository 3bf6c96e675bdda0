import { fold } from '../../text/fold.ts';
import { lineAt, lineSpan } from '../lines.ts';
import type { Page } from '../page.ts';
import { type Found, NOTHING, type Rule } from '../rule.ts';

/** Sections, buttons and labels that pages print as short lines. Own list. */
const LABELS: ReadonlySet<string> = new Set(
  'aa|ambon|bandung|beranda|berita|bisnis|bola|daerah|dunia|edukasi|ekonomi|email|entertainment|facebook|fashion|finance|fokus|food|foto|gaya hidup|hallo|headline|health|hiburan|home|hukum|images|indeks|index|infografis|instagram|internasional|international|kesehatan|khazanah|kilas kementerian|kolom|komentar|kuliner|kriminal|large|larger|life|lifestyle|line|linkedin|mancanegara|medium|megapolitan|menu|metro|money|nasional|news|nusantara|olahraga|opini|otomotif|parapuan|pendidikan|peristiwa|pinterest|politik|populer|print|properti|regional|religi|sains|search|seleb|selebriti|share|small|sport|sports|super skor|techno|tekno|teknologi|telegram|terkini|terpopuler|text sizes|tiktok|travel|trending|tren|tribunners|tweet|twitter|video|viral|whatsapp|wisata|x|youtube'.split(
    '|',
  ),
);
const LEAST = 3;
const LONGEST = 24;

function isLabel(page: Page, i: number): boolean {
  const { start, end } = lineSpan(page, i);
  return i < page.count && end - start <= LONGEST && LABELS.has(fold(lineAt(page, i).text));
}

/** Three or more section names or button labels on lines that follow each other. */
export const menu: Rule = {
  id: 'menu',
  kind: 'navigation',
  certain: true,
  look: { words: [...LABELS].map((label) => label.split(' ', 1)[0] ?? label) },
  find: (page, i) => {
    if (!isLabel(page, i) || isLabel(page, i - 1)) return NOTHING;
    const found: Found[] = [];
    for (let k = i; isLabel(page, k); k++) found.push(lineSpan(page, k));
    return found.length >= LEAST ? found : NOTHING;
  },
  examples: ['⟦News⟧\n\n⟦Bisnis⟧\n\n⟦Sport⟧\n\nHarga beras naik.', 'Harga beras naik.\n⟦Facebook⟧\n⟦Twitter⟧\n⟦WhatsApp⟧'],
  refusals: ['Video\nHarga beras naik.', 'Ekonomi\nBisnis\nHarga beras naik.'],
};
