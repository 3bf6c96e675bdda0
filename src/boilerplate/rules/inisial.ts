import { lineEnd, type Rule } from '../rule.ts';

/** "(abc/def)", "(*)", "(ase)" at the end of a line: the initials of those who wrote and edited. */
export const inisial: Rule = {
  id: 'inisial',
  kind: 'credit',
  certain: true,
  look: { closes: ')' },
  find: lineEnd(
    /(?:(?<=^|[.!?"'*)\]]\s{0,3})\((?:\p{Ll}{2,8}|\p{Lu}[\p{Ll}]{2}|\p{Lu}{2,3}|\*+)\)|\((?:\*|\p{L}[\p{L}\d]{1,9})(?:\s?[/|]\s?(?:\*|[\p{L}\d]{1,10})){1,4}\))$/u,
    60,
  ),
  examples: ['⟦(hal/ara)⟧', '"Kami pulang," tuturnya. ⟦(ase)⟧', 'Polisi mengejar pelaku.⟦(*/ria)⟧', '⟦(*)⟧'],
  refusals: [
    'Pertemuan itu digelar di Jakarta, Senin (12/8)',
    'Kata menteri itu di Badan Pusat Statistik (BPS)',
    'Ia pulang (kampung)',
    'Korban berinisial A (17)',
  ],
};
