import type { Gate } from './gate.ts';
import type { RoleStep, Roles } from './roles/steps.ts';

/** How often an event with both roles, with one, and without is right on the annotated articles, by the step that told its roles. */
interface Shares {
  readonly both: number;
  readonly one: number;
  readonly none: number;
}

/** Measured on 80 annotated articles; shares of fewer than ten events are drawn towards the mean of all steps. */
const SHARES: Readonly<Record<RoleStep, Shares>> = {
  active: { both: 0.74, one: 0.44, none: 0.4 },
  'active-pronoun': { both: 0.76, one: 0.55, none: 0.4 },
  'active-far': { both: 0.52, one: 0.3, none: 0.3 },
  passive: { both: 0.45, one: 0.6, none: 0.5 },
  'passive-far': { both: 0.3, one: 0.3, none: 0.3 },
  'noun-behind': { both: 0.75, one: 0.46, none: 0.5 },
  'noun-side': { both: 0.6, one: 0.5, none: 0.5 },
  'noun-sides': { both: 0.85, one: 0.5, none: 0.5 },
  'noun-with': { both: 0.5, one: 0.3, none: 0.3 },
  'noun-light': { both: 0.82, one: 0.4, none: 0.4 },
  'noun-light-target': { both: 0.6, one: 0.35, none: 0.3 },
  'noun-means': { both: 0.6, one: 0.4, none: 0.4 },
  'noun-relative': { both: 0.6, one: 0.4, none: 0.4 },
  'noun-owner': { both: 0.7, one: 0.45, none: 0.4 },
};
/** In an article that tells of neither politics nor force an event is less likely. */
const NARROW = 0.8;

/** How likely an event's type and roles are all right. */
export function confidenceOf({ actor, target, by }: Roles, gate: Gate): number {
  const { both, one, none } = SHARES[by];
  const share = actor !== null && target !== null ? both : actor !== null || target !== null ? one : none;
  return gate === 'narrow' ? share * NARROW : share;
}
