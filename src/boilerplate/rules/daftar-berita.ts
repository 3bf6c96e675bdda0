import { leadInOpenings, leadIns } from '../../knowledge/furniture/lead-ins.ts';
import { fold } from '../../text/fold.ts';
import { linksUnder, plainLinksUnder } from '../links/link-list.ts';
import { lineAt, lineLength, lineSpan } from '../page/lines.ts';
import { isInsideSentence } from '../page/sentence.ts';
import { NOTHING, type Rule } from '../rule.ts';

const LONGEST_LABEL = 60;
/** Links that are written like sentences, under a label that also opens crossheads. */
const LEAST_PLAIN = 2;
const AROUND_LABEL = /^[-*•>«<#\s]{0,4}|[\s:.!»>]{0,4}$/gu;

/** "Berita Serupa", "Mungkin Anda suka", "Terpopuler", and the headlines below: a list of links, with ranks and days between. */
export const daftarBerita: Rule = {
  id: 'daftar-berita',
  kind: 'related-link',
  certain: false,
  look: { words: leadInOpenings() },
  find: (page, i) => {
    if (lineLength(page, i) > LONGEST_LABEL) return NOTHING;
    const label = leadIns().get(fold(lineAt(page, i).text.replace(AROUND_LABEL, '')));
    if (label === undefined || isInsideSentence(page, i)) return NOTHING;
    const links = linksUnder(page, i, 0.93);
    if (links.length > 0) return [{ ...lineSpan(page, i), confidence: 0.95 }, ...links];
    const plain = plainLinksUnder(page, i, 0.9);
    return label === 'sure' || plain.length >= LEAST_PLAIN ? [{ ...lineSpan(page, i), confidence: 0.95 }, ...plain] : NOTHING;
  },
  examples: [
    'Warga pulang.\n⟦Berita Serupa⟧\n⟦Harga Beras Naik Lagi⟧\n⟦Banjir Rendam Pasar Induk⟧',
    'Warga pulang.\n⟦Terpopuler⟧\n⟦1. Wali Kota Tinjau Pasar⟧\n⟦2. Harga Beras Naik⟧',
    'Warga pulang.\n⟦Terkini⟧\n⟦Wali Kota Tinjau Pasar⟧\n⟦10 menit lalu⟧\n⟦Harga Beras Naik⟧\n⟦1 jam lalu⟧',
    'Warga pulang.\n⟦Berita Serupa⟧\n⟦Harga beras naik lagi di pasar induk⟧\n⟦Wali kota tinjau pasar yang terbakar⟧',
    'Warga pulang.\n⟦POPULER⟧\n⟦Harga beras naik lagi di pasar induk⟧\n⟦Wali kota tinjau pasar yang terbakar⟧',
    'Warga pulang.\n⟦Artikel Pilihan Lainnya:⟧',
    'Warga pulang.\n⟦Rekomendasi⟧\n⟦Banjir Rendam Pasar Induk, Warga Mengungsi⟧\nMenurut wali kota, air mulai surut.',
  ],
  refusals: [
    'Terkait\nPT Beras Jaya\n, wali kota diam.',
    'Warga pulang.\nSelengkapnya\n2. Polisi Tangkap Pengedar Beras Palsu di Bekasi\nPolisi menangkap pengedar beras palsu.',
    'Warga pulang.\nSelengkapnya\nPedagang menunggu pembeli sejak pagi.',
    'Sebelumnya\nWali Kota Santoso\nmengatakan harga beras naik.',
    'Warga pulang.\nRekomendasi\nHarga Beras\nMenurut wali kota, air mulai surut.',
  ],
};
