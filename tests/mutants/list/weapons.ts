import type { RoomMutants } from '../mutant.ts';

export const weapons: RoomMutants = {
  room: 'weapons',
  tests: ['weapons/steps.test.ts', 'weapons/bounds.test.ts', 'weapons/facts.test.ts', 'weapons/rejected.test.ts', 'weapons/find.test.ts'],
  mutants: [
    { file: 'weapons/judge/register.ts', text: 'const LEAST_SPORT_WORDS = 5;', replacement: 'const LEAST_SPORT_WORDS = 4;' },
    { file: 'weapons/judge/register.ts', text: 'sport > war + crime', replacement: 'sport > war' },
    { file: 'weapons/judge/needs.ts', text: 'const LEAST_CONTEXT_WORDS = 3;', replacement: 'const LEAST_CONTEXT_WORDS = 2;' },
    { file: 'weapons/judge/needs.ts', text: 'const LEAST_CRAFT_CONTEXT_WORDS = 8;', replacement: 'const LEAST_CRAFT_CONTEXT_WORDS = 9;' },
    { file: 'weapons/judge/needs.ts', text: 'register.war > register.space', replacement: 'register.war >= register.space' },
    { file: 'weapons/judge/judge.ts', text: "use === 'none' || use === 'named'", replacement: "use === 'none'" },
    { file: 'knowledge/numbers/numerals.ts', text: 'const LONGEST_NUMERAL_WORDS = 12;', replacement: 'const LONGEST_NUMERAL_WORDS = 2;' },
    { file: 'weapons/facts/quantity.ts', text: "reader.isOneOf(i - 1, weaponCues('one-of')) || ", replacement: '' },
    { file: 'weapons/facts/owner.ts', text: 'const LONGEST_FORCE_TOKENS = 4;', replacement: 'const LONGEST_FORCE_TOKENS = 1;' },
    { file: 'weapons/facts/owner.ts', text: "country !== null && STATE_FORCES.has(kind ?? '')", replacement: 'country !== null' },
    { file: 'weapons/facts/entities.ts', text: 'best[1] > (next?.[1] ?? 0)', replacement: 'best[1] >= (next?.[1] ?? 0)' },
    {
      file: 'weapons/facts/entities.ts',
      text: 'b.length - a.length || capitalised(a) - capitalised(b)',
      replacement: 'b.length - a.length || capitalised(b) - capitalised(a)',
    },
    { file: 'weapons/facts/entities.ts', text: 'const BRACKET_REACH_TOKENS = 5;', replacement: 'const BRACKET_REACH_TOKENS = 1;' },
    { file: 'weapons/facts/confidence.ts', text: "'weapon/generic': 0.8,", replacement: "'weapon/generic': 0.3," },
    { file: 'weapons/grammar/modifiers.ts', text: 'const MOST_MODIFIERS = 5;', replacement: 'const MOST_MODIFIERS = 1;' },
    { file: 'weapons/grammar/head.ts', text: 'const LEAST_STEM = 3;', replacement: 'const LEAST_STEM = 5;' },
    { file: 'weapons/steps/names.ts', text: 'const LEAST_NAME = 4;', replacement: 'const LEAST_NAME = 3;' },
  ],
};
