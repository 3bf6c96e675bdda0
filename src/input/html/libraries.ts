import type * as Readability from '@mozilla/readability';
import type * as Linkedom from 'linkedom';
import type * as Parse5 from 'parse5';

/** What reading pages takes. */
export interface Libraries {
  readonly parse5: typeof Parse5;
  readonly linkedom: typeof Linkedom;
  readonly readability: typeof Readability;
}

/** The libraries, loaded when the first page comes: plain text must not wait for them. */
export async function loadLibraries(): Promise<Libraries> {
  return (await import('./bundle.ts')).libraries;
}
