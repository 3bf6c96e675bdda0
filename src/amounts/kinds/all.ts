import type { Kind } from '../claim.ts';
import { count } from './count.ts';
import { measure } from './measure.ts';
import { money } from './money.ts';
import { people } from './people.ts';
import { percent } from './percent.ts';

/** The kinds of amounts in the order in which they are asked; the first that claims a quantity has it. */
export const kinds: readonly Kind[] = [money, percent, measure, people, count];
