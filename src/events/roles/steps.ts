import type { Party } from './party.ts';

/** The steps that tell roles. */
export type RoleStep =
  | 'active'
  | 'active-pronoun'
  | 'active-far'
  | 'passive'
  | 'passive-far'
  | 'noun-behind'
  | 'noun-side'
  | 'noun-sides'
  | 'noun-with'
  | 'noun-light'
  | 'noun-light-target'
  | 'noun-means'
  | 'noun-relative'
  | 'noun-owner';

/** Who acts and who is acted upon. */
export interface Roles {
  readonly actor: Party | null;
  readonly target: Party | null;
  readonly by: RoleStep;
}
