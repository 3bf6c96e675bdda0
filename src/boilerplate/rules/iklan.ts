import { lineForms } from '../forms.ts';
import { type Rule, wholeLine } from '../rule.ts';

const FORMS = lineForms({ before: /[-=*\s([]{0,6}/, after: /[-=*\s)\].:]{0,6}/, longest: 80 }, [
  ['advertisement advertisements advertising', /advertis(?:ements?|ing)/],
  ['adv ads iklan pariwara', /adv|ads|iklan|pariwara/],
  ['iklan', /iklan - (?:gulir|scroll).{0,30}/],
  ['sponsored', /sponsored(?: content| by.{0,40})?/],
  ['powered', /powered by.{0,30}/],
  ['pasang', /pasang iklan(?: di sini)?/],
  ['scroll', /scroll (?:to|for) (?:continue|resume)(?: (?:with|reading|to))?(?: content)?/],
  ['advertisement', /advertisement\.? scroll to (?:continue|resume)(?: with)?(?: content| reading)?/],
  ['report', /report this ad/],
  ['iklan', /iklan (?:oleh|dari) google.{0,20}/],
  [
    'scroll gulir',
    /(?:scroll|gulir)(?: ke)?(?: down| bawah| ke bawah)? (?:untuk|to) (?:melanjutkan|membaca|lanjut|lihat|melihat|continue)(?: membaca| konten| baca| berita| artikel| reading| with content)?/,
  ],
  ['lanjut lanjutkan', /lanjut(?:kan)? (?:membaca|baca)(?: di bawah(?: ini)?)?/],
  ['continue', /continue reading(?: below)?/],
]);

/** The place of an ad slot: "Advertisement", "SCROLL TO CONTINUE WITH CONTENT", alone on its line. */
export const iklan: Rule = {
  id: 'iklan',
  kind: 'advertisement',
  certain: true,
  look: FORMS,
  find: wholeLine(FORMS),
  examples: [
    '⟦Advertisement⟧',
    '⟦SCROLL TO CONTINUE WITH CONTENT⟧',
    '⟦- Advertisement -⟧',
    '⟦Scroll untuk melanjutkan membaca⟧',
    '⟦ADVERTISEMENT⟧',
    '⟦Scroll down untuk melanjutkan membaca⟧',
    '⟦Gulir ke bawah untuk lanjut membaca⟧',
    '⟦ADVERTISEMENT. SCROLL TO RESUME CONTENT.⟧',
  ],
  refusals: ['Iklan itu tayang sejak kemarin.', 'Scroll dokumen kuno ditemukan.', 'Advertisement pertama toko itu laris.'],
};
