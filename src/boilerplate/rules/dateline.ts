import { NOTHING, type Rule } from '../rule.ts';

/** Where a text was written and who published it, before its first sentence: "JAKARTA, KOMPAS.com -". */
export const dateline: Rule = {
  id: 'dateline',
  kind: 'dateline',
  certain: true,
  look: { page: true },
  find: (page) => {
    const found = page.dateline;
    return found ? [{ start: found.start, end: found.end, ...(found.confidence < 0.98 ? { confidence: found.confidence } : {}) }] : NOTHING;
  },
  examples: [
    '⟦JAKARTA, KOMPAS.com -⟧ Harga beras naik.',
    '⟦Liputan6.com, Jakarta⟧Harga beras naik.',
    '⟦Pyongyang, Purna Warta⟧ Pemimpin negeri itu tiba.',
    '⟦Jakarta\n-⟧\nHarga beras naik.',
    '⟦KONTAN.CO.ID - JAKARTA.⟧ Harga beras naik.',
    '⟦Jakarta (ANTARA) -⟧ Harga beras naik.',
    '⟦JAKARTA-⟧Harga beras naik.',
    '⟦POSMETRO MEDAN–⟧Harga beras naik.',
    '⟦TEL AVIV -⟧ Harga roti naik.',
    '⟦Mataram, NTB (ANTARA News) -⟧ Harga beras naik.',
    '⟦Jakarta, 12/5 (ANTARA) -⟧ Harga beras naik.',
    '⟦Rio de Janeiro (ANTARA) -⟧ Harga beras naik.',
    '⟦Kampung Baru (ANTARA) -⟧ Harga beras naik.',
    '⟦KUALA LUMPUR, 12 Ogos (Bernama) --⟧ Harga beras naik.',
    '⟦Kuala Lumpur 3 Mac (Bernama) -⟧ Harga beras naik.',
    '⟦Bandar Lampung (\nwarta.co\n)\n—⟧\nHarga beras naik.',
    '⟦Jakarta\n,\nCNN Indonesia\n--⟧\nHarga beras naik.',
    '⟦HOT NEWS -⟧ Harga beras naik.',
    '⟦BANDUNG, (PR).-⟧ Harga beras naik.',
    '⟦MEDAN |⟧ Harga beras naik.',
    '⟦SAMARINDA.⟧ Harga beras naik.',
    '⟦Kota Lama, Kabar Deli -⟧ Harga beras naik.',
    '⟦Jakarta, Kabarkota.net,⟧ Harga beras naik.',
  ],
  refusals: [
    'BREAKING NEWS - Harga beras naik.',
    'Kampung Baru (pasar induk) - Harga beras naik.',
    'Kampung Baru (ANTARA) melapor.',
    'TNI-Polri berjaga di pasar.',
    'Jakarta kembali macet.',
    'VIDEO - Harga beras naik.',
    'Bandung, kota kembang itu, macet.',
    'COVID-19 merebak.',
    'Kota Lama, Nusa Deli - dua kota itu - macet.',
    'Medan. Harga beras naik.',
    'Menteri Pertanian, Andi Deli - pejabat itu - diam.',
  ],
};
