import { glued } from './glued.ts';
import { listedName } from './listed-name.ts';
import { shortForm } from './short-form.ts';
import { shorterName } from './shorter-name.ts';
import { spelling } from './spelling.ts';
import type { Step } from './step.ts';

/** What tells that two names are one, the surest first. */
export const STEPS: readonly Step[] = [listedName, glued, shortForm, shorterName, spelling];
