import type { WeaponStep } from './step.ts';

/** A name that needs company has it beside another weapon. */
export const company: WeaponStep = {
  id: 'company',
  reason: 'a name such as NASAMS is a weapon if the article mentions another weapon, even with few words of war',
  makes: 'weapons',
  apply: (_, { found, lonely, refused }) =>
    found.length === 0 ? { found, lonely: [], refused: [...refused, ...lonely] } : { found: [...found, ...lonely], lonely: [], refused },
  examples: [['NASAMS dikirim bersama rudal jelajah.', 'NASAMS']],
  refusals: [['NASAMS dikirim bersama bantuan.', 'NASAMS']],
};
