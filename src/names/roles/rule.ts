import type { Range } from '../candidate.ts';
import type { Holding } from '../offices/role-of.ts';
import type { Scene } from '../offices/scene.ts';

/**
 * One way in which a text says that a person holds an office. `find` gives the offices, and `null` where it has nothing to say or the words
 * leave it in doubt; of the rules for one side of the name the first that answers decides.
 *
 * Examples are texts with people, organisations and places in ⟦p …⟧, ⟦o …⟧ and ⟦l …⟧, and what the rule finds: "holder: words of the
 * office", a + before a former one. In the refusals it finds nothing.
 */
export interface RoleRule {
  readonly id: string;
  readonly reason: string;
  /** Where the office stands: before the name, or after it. */
  readonly side: 'before' | 'behind';
  readonly find: (scene: Scene, person: Range) => readonly Holding[] | null;
  readonly examples: readonly (readonly [text: string, ...found: string[]])[];
  readonly refusals: readonly string[];
}
