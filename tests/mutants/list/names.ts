import type { RoomMutants } from '../mutant.ts';

export const names: RoomMutants = {
  room: 'names',
  tests: [
    'names/steps.test.ts',
    'names/find.test.ts',
    'names/known.test.ts',
    'names/same-organisation.test.ts',
    'names/parts.test.ts',
    'names/entities.test.ts',
    'names/tagger',
  ],
  mutants: [
    { file: 'names/steps/tagger.ts', text: 'const LEAST_CONFIDENCE = 0.4;', replacement: 'const LEAST_CONFIDENCE = 0.1;' },
    { file: 'names/steps/tagger.ts', text: 'const SHARPNESS = 0.9;', replacement: 'const SHARPNESS = 1;' },
    { file: 'names/steps/type-agreement.ts', text: 'const LEAST_FIRM = 0.9;', replacement: 'const LEAST_FIRM = 0.5;' },
    { file: 'names/steps/listed-type.ts', text: 'const LEAST_SURE = 0.7;', replacement: 'const LEAST_SURE = 0.2;' },
    { file: 'names/steps/abbreviations.ts', text: 'const LEAST_FIRM = 0.98;', replacement: 'const LEAST_FIRM = 0.5;' },
    { file: 'names/steps/echoes.ts', text: 'const LEAST_SEED_CONFIDENCE = 0.6;', replacement: 'const LEAST_SEED_CONFIDENCE = 0.1;' },
    { file: 'names/steps/echoes.ts', text: 'form.length > (longest?.length ?? 0)', replacement: 'form.length > 0' },
    { file: 'knowledge/words/sport-report.ts', text: 'const LEAST_SPORT_WORDS = 6;', replacement: 'const LEAST_SPORT_WORDS = 3;' },
    { file: 'names/steps/ages.ts', text: 'const AGE_DIGITS = 2;', replacement: 'const AGE_DIGITS = 1;' },
    { file: 'names/steps/ages.ts', text: 'const LONGEST_NAME_TOKENS = 4;', replacement: 'const LONGEST_NAME_TOKENS = 3;' },
    { file: 'names/entities/variants.ts', text: 'const LEAST_SIMILARITY = 0.9;', replacement: 'const LEAST_SIMILARITY = 0.8;' },
    { file: 'names/entities/variants.ts', text: 'return same > 0;', replacement: 'return true;' },
    { file: 'names/entities/people.ts', text: 'a !== null && b !== null && a.name !== b.name;', replacement: 'false;' },
    {
      file: 'names/entities/people.ts',
      text: 'other.first < candidate.first && other.first > at',
      replacement: 'other.first < candidate.first && other.first < at',
    },
    { file: 'names/entities/known-person.ts', text: 'own.length === 0 && range.first > 0 ?', replacement: 'false ?' },
    { file: 'names/brackets.ts', text: 'if (letters[0] !== short[0]) return false;', replacement: '' },
    { file: 'names/forms.ts', text: 'const SHORTEST_ALONE_UNITS = 3;', replacement: 'const SHORTEST_ALONE_UNITS = 1;' },
    {
      file: 'names/entities/same-organisation.ts',
      text: 'return roots.size === 1 ? only : undefined;',
      replacement: 'return only;',
    },
  ],
};
