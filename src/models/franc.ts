import { createRequire } from 'node:module';

type Franc = typeof import('franc');

let loaded: Franc | undefined;

/**
 * The package franc, loaded when first asked for: it takes some 30 ms, which most runs never need. Node 20.19 and later
 * load modules of this kind on the spot, so that the answer never depends on whether something was loaded before.
 */
export function francModule(): Franc {
  if (loaded === undefined) {
    const found: Franc = createRequire(import.meta.url)('franc');
    loaded = found;
  }
  return loaded;
}
