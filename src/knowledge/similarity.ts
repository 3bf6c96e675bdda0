import { createRequire } from 'node:module';
import { lazy } from './table.ts';

type JaroWinkler = (a: string, b: string, options: { readonly ignoreCase: boolean }) => number;

/** natural's file alone: its root module takes over a second, prints banners and loads database clients. */
const jaroWinkler = lazy((): JaroWinkler => {
  const distance: JaroWinkler = createRequire(import.meta.url)('natural/lib/natural/distance/jaro-winkler_distance.js');
  return distance;
});

/** The Jaro-Winkler similarity of two strings, 0 to 1, without regard to case. Source: the `natural` package. */
export function similarity(a: string, b: string): number {
  return jaroWinkler()(a, b, { ignoreCase: true });
}
