import { fromCue, type Rule } from '../rule.ts';

/** An ad slot's words left inside a paragraph when its line ends were lost; only in capitals. */
export const iklanDiBaris: Rule = {
  id: 'iklan-di-baris',
  kind: 'advertisement',
  certain: true,
  look: { cue: 'capitals' },
  find: fromCue(/^(?:ADVERTISEMENT|SCROLL TO (?:CONTINUE|RESUME)(?: WITH CONTENT)?)(?!\p{Ll})/u, 40),
  examples: ['Harga naik. ⟦ADVERTISEMENT⟧ ⟦SCROLL TO CONTINUE WITH CONTENT⟧ Pedagang mengeluh.', '⟦ADVERTISEMENT⟧'],
  refusals: ['Kata ADVERTISED bukan iklan.', 'Adventus dan Scroll.'],
};
