import { fromThere, type Rule } from '../rule.ts';

/** "[Gambas:Video CNN]": what a content system leaves where it embedded something. */
export const sematan: Rule = {
  id: 'sematan',
  kind: 'media',
  certain: true,
  look: { holds: ['['] },
  find: fromThere(
    /^\[\s{0,2}(?:gambas|embed|video|youtube|instagram|twitter|tiktok|facebook|foto|gambar|img|image|gallery|caption|audio|polling)\s{0,2}[:=\s][^\]\n]{0,160}\]|^\[(?:video|foto|gambar|galeri|gallery|image|img|audio|infografis|iklan|ads?)(?:[.\s-]{0,2}\d{1,3})?\]/i,
    180,
  ),
  examples: ['⟦[Gambas:Video CNN]⟧', 'Harga naik. ⟦[Gambas:Instagram]⟧', '⟦[embed:tweet 123]⟧', '⟦[video.1]⟧', 'Harga naik. ⟦[foto 2]⟧'],
  refusals: ['"[Dia] tidak tahu," katanya.', '[Dalam video] itu palsu.', '[foto-foto] itu palsu'],
};
