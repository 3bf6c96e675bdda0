import { type Rule, wholeLine } from '../rule.ts';

/** The place of an ad slot: "Advertisement", "SCROLL TO CONTINUE WITH CONTENT", alone on its line. */
export const iklan: Rule = {
  id: 'iklan',
  kind: 'advertisement',
  certain: true,
  look: {
    words: [
      'advertisement',
      'advertisements',
      'advertising',
      'adv',
      'ads',
      'scroll',
      'iklan',
      'sponsored',
      'lanjutkan',
      'lanjut',
      'gulir',
      'pariwara',
      'continue',
      'pasang',
      'powered',
    ],
  },
  find: wholeLine(
    /^[-=*\s([]{0,6}(?:advertis(?:ements?|ing)|adv|ads|iklan|pariwara|sponsored(?: content| by.{0,40})?|powered by.{0,30}|scroll (?:to|for) (?:continue|resume)(?: (?:with|reading|to))?(?: content)?|(?:gulir|scroll) untuk (?:melanjutkan|membaca|lanjut)(?: membaca| konten)?|lanjut(?:kan)? (?:membaca|baca)(?: di bawah(?: ini)?)?|continue reading(?: below)?|iklan - (?:gulir|scroll).{0,30}|pasang iklan(?: di sini)?)[-=*\s)\].:]{0,6}$/i,
    80,
  ),
  examples: ['⟦Advertisement⟧', '⟦SCROLL TO CONTINUE WITH CONTENT⟧', '⟦- Advertisement -⟧', '⟦Scroll untuk melanjutkan membaca⟧', '⟦ADVERTISEMENT⟧'],
  refusals: ['Iklan itu tayang sejak kemarin.', 'Scroll dokumen kuno ditemukan.', 'Advertisement pertama toko itu laris.'],
};
