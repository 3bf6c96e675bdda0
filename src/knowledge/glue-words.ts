import { foldHash } from '../text/fold.ts';
import { scan } from '../text/scan.ts';
import { countries } from './countries.ts';
import { lazy } from './table.ts';
import { titles } from './titles.ts';

const LEAST = 4;

/**
 * Hashes of capitalised words that country names and titles are made of ("Serikat", "Presiden", "Israel"): along these
 * a run of glued words may be cut. Words under four letters are left out, for they begin and end too many others.
 */
export const glueWords: () => ReadonlySet<number> = lazy(() => {
  const words = new Set<number>();
  const add = (form: string): void =>
    scan(form, { start: 0, end: form.length }, (start, end) => {
      if (end - start >= LEAST && /^\p{Lu}\p{Ll}/u.test(form.slice(start, end))) words.add(foldHash(form, start, end));
    });
  for (const { name, aliases, demonyms, capitals } of countries().values()) for (const form of [name, ...aliases, ...demonyms, ...capitals]) add(form);
  for (const { title, ambiguous } of titles()) if (!ambiguous) add(title);
  return words;
});
