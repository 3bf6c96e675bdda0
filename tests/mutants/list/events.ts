import type { RoomMutants } from '../mutant.ts';

export const events: RoomMutants = {
  room: 'events',
  tests: ['events/bounds.test.ts', 'events/find.test.ts'],
  mutants: [
    { file: 'events/find.ts', text: 'const LEAST_SURE = 0.37;', replacement: 'const LEAST_SURE = 0;' },
    { file: 'events/find.ts', text: 'const STRICTLY_SURE = 0.8;', replacement: 'const STRICTLY_SURE = 0.5;' },
    { file: 'events/find.ts', text: "word.form !== 'headline' || scene.reader.sentenceOf(i) === 0", replacement: 'true' },
    { file: 'events/find.ts', text: 'const NEED_REACH_TOKENS = 12;', replacement: 'const NEED_REACH_TOKENS = 0;' },
    { file: 'events/roles/known-sides.ts', text: 'if (event.target.entity !== null) attacked.set(side, event.target);', replacement: '' },
    { file: 'events/roles/known-sides.ts', text: 'isPointed && isBare(event) ? deeds.get(lemma) : undefined', replacement: 'undefined' },
    { file: 'events/roles/candidates.ts', text: 'isGoverned(scene, joined, i === beside)', replacement: 'isGoverned(scene, joined)' },
    { file: 'events/status.ts', text: 'if (!isJoined && isOtherVerb(scene, past - 1)) break;', replacement: '' },
    { file: 'events/gate.ts', text: 'const LEAST_WORDS = 5;', replacement: 'const LEAST_WORDS = 1;' },
    { file: 'events/gate.ts', text: "if (isSportReport(reader)) return 'none';", replacement: '' },
    { file: 'events/confidence.ts', text: 'narrow: 0.7', replacement: 'narrow: 1' },
    { file: 'events/status.ts', text: 'const STATUS_REACH_TOKENS = 5;', replacement: 'const STATUS_REACH_TOKENS = 1;' },
    { file: 'events/status.ts', text: "status === 'denied' && isDemanded(scene, past) ? 'possible' : status", replacement: 'status' },
    { file: 'events/status.ts', text: "form !== 'noun' && isQuestion(scene, i) ? 'possible' : 'asserted'", replacement: "'asserted'" },
    { file: 'events/roles/party.ts', text: 'const LONGEST_THROUGH_TOKENS = 4;', replacement: 'const LONGEST_THROUGH_TOKENS = 1;' },
    { file: 'events/enough.ts', text: "if (strength === 'strong') return true;", replacement: '' },
    { file: 'events/enough.ts', text: "if (gate === 'narrow') return false;", replacement: '' },
    { file: 'events/around.ts', text: 'HARMS.has(type) === (effect !== null)', replacement: 'effect !== null' },
  ],
};
