/** What `dist/lib/index.js` gives. */
import { load } from './load.ts';

export const library = load('library').library();
