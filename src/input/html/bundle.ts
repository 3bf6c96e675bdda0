import * as readability from '@mozilla/readability';
import * as linkedom from 'linkedom';
import * as parse5 from 'parse5';
import type { Libraries } from './libraries.ts';

/** What reading pages takes. The build makes this module one file of its own beside the program: over a hundred modules are slow to load one by one. */
export const libraries: Libraries = { parse5, linkedom, readability };
