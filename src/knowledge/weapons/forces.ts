import { ORGANISATIONS_TABLE } from '../organisations/organisations.table.ts';
import { type PhraseTable, phraseTable } from '../phrases.ts';
import { lazy, listOf, rowsOf } from '../table.ts';

/** Kinds of organisations whose drones and rockets are weapons. */
const ARMED: ReadonlySet<string> = new Set(['military', 'nonstate']);

/** Armed forces and armed groups, by any of their forms. */
export const forceForms: () => PhraseTable<true> = lazy(() =>
  phraseTable('weapon-forces', () =>
    rowsOf(ORGANISATIONS_TABLE)
      .filter(([, kind = '']) => ARMED.has(kind))
      .flatMap(([name = '', , , aliases, exact]) =>
        [name, ...listOf(aliases), ...listOf(exact)].map((form) => ({ form, case: 'initial' as const, value: true as const })),
      ),
  ),
);
