import { dayList } from './day-list.ts';
import { falseFriend } from './false-friend.ts';
import { givenNames } from './given-names.ts';
import { headPart } from './head-part.ts';
import { inheritedYear } from './inherited-year.ts';
import { modifier } from './modifier.ts';
import { setList } from './set-list.ts';
import type { Step } from './step.ts';
import { tails } from './tails.ts';

/**
 * All that happens between a pattern's match and its value, in this order. Steps on drafts come first: where the next expression may
 * begin depends on them. Tails are read before what stands ahead of a date, for a part of the day may be on either side.
 */
export const STEPS: readonly Step[] = [falseFriend, tails, headPart, modifier, givenNames, dayList, inheritedYear, setList];
