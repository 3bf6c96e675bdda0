import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

/**
 * Tests that start the program very often, kill it, wait for what was killed or does not answer, or analyse very long texts:
 * `npm run test:long`. CI runs both.
 */
const LONG = [
  'tests/archive/nightly.test.ts',
  'tests/batch/archives.test.ts',
  'tests/batch/evil.test.ts',
  'tests/batch/gnu-parallel.test.ts',
  'tests/batch/parallel.test.ts',
  'tests/batch/resume.test.ts',
  'tests/cli/docs.test.ts',
  'tests/fixtures/evil.test.ts',
  'tests/growth-5mb.test.ts',
  'tests/input/damage.test.ts',
  'tests/package/package.test.ts',
  'tests/queue/queue.test.ts',
  'tests/queue/refusals.test.ts',
];
/** Only what hangs takes so long: on a busy machine a test may get a twentieth of a core. */
const HANGING_MS = 900_000;
const long = process.env.SARIPATI_TESTS === 'long';

export default defineConfig({
  test: {
    include: long ? LONG : ['tests/**/*.test.ts'],
    exclude: long ? configDefaults.exclude : [...configDefaults.exclude, ...LONG],
    testTimeout: HANGING_MS,
    hookTimeout: HANGING_MS,
    pool: 'threads',
    // Vitest leaves one core to itself, which on two cores leaves one for the tests.
    maxWorkers: availableParallelism(),
  },
});
