import { fileURLToPath } from 'node:url';

/** The path of a file of the repository. */
export const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
