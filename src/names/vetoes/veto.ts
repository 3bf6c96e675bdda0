import type { Range } from '../candidate.ts';
import type { Office } from '../offices/office.ts';
import type { Scene } from '../offices/scene.ts';

/** An office before a name, as a veto is asked of it. */
export interface Claim {
  readonly person: Range;
  readonly office: Office;
  /** The first token of the office and the words that make it an acting one. */
  readonly opening: number;
  /** A comma is between the office and the name. */
  readonly comma: boolean;
}

/**
 * A reason why an office right before a name is not that of the person. Examples are texts with people, organisations and places in
 * ⟦p …⟧, ⟦o …⟧ and ⟦l …⟧, in which someone is refused an office; in the refusals the veto does not hold.
 */
export interface Veto {
  readonly id: string;
  readonly reason: string;
  readonly holds: (scene: Scene, claim: Claim) => boolean;
  readonly examples: readonly string[];
  readonly refusals: readonly string[];
}
