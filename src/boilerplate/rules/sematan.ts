import { fromThere, type Rule } from '../rule.ts';

/** "[Gambas:Video CNN]": what a content system leaves where it embedded something. */
export const sematan: Rule = {
  id: 'sematan',
  kind: 'media',
  certain: true,
  look: { holds: ['['] },
  find: fromThere(
    /^\[\s{0,2}(?:gambas|embed|video|youtube|instagram|twitter|tiktok|facebook|foto|gambar|img|image|gallery|caption|audio|polling)\s{0,2}[:=\s][^\]\n]{0,160}\]/i,
    180,
  ),
  examples: ['⟦[Gambas:Video CNN]⟧', 'Harga naik. ⟦[Gambas:Instagram]⟧', '⟦[embed:tweet 123]⟧'],
  refusals: ['"[Dia] tidak tahu," katanya.', '[Video] itu palsu.'],
};
