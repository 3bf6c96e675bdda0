import { kindOfWords } from '../knowledge/organisations/kind-words.ts';
import type { OrganisationRecord } from '../knowledge/organisations/organisations.ts';
import { fold, foldHash } from '../text/fold.ts';

/** Legal forms of firms. */
const FIRM_FORMS: ReadonlySet<string> = new Set(['pt', 'cv', 'tbk']);
/** Words of many bodies' names beside those that tell their kind. */
const GENERAL: ReadonlySet<string> = new Set([
  'daerah',
  'indonesia',
  'internasional',
  'international',
  'nasional',
  'national',
  'negara',
  'negeri',
  'pusat',
  'republik',
  'umum',
]);
/** Letters by which words of names are compared, so that "strategis" is "strategic"; shorter words are many names'. */
const STEM_LETTERS = 5;
const LEAST_CONTENT_LETTERS = 4;

const isKindWord = (word: string): boolean => kindOfWords(foldHash(word), 0) !== null;

/** What tells one body from another in its name: the stems of its words, but of "badan", "asosiasi", "nasional". */
const stemsOf = (words: readonly string[]): readonly string[] =>
  words.filter((word) => word.length >= LEAST_CONTENT_LETTERS && !GENERAL.has(word) && !isKindWord(word)).map((word) => word.slice(0, STEM_LETTERS));

/** True if the words are the name of another body than the listed one, of which they have no word. A foreign body's full name may be one that no table has. */
export function isAnother(full: readonly string[], { name, aliases, country }: OrganisationRecord): boolean {
  if (country !== 'ID' && !isKindWord(full[0] ?? '') && !full.some((word) => FIRM_FORMS.has(word))) return false;
  const listed = stemsOf([name, ...aliases].filter((form) => form.includes(' ')).flatMap((form) => fold(form).split(/[^\p{L}\p{N}]+/u)));
  const glued = full.join('');
  return listed.length > 0 && stemsOf(full).length > 0 && !listed.some((stem) => glued.includes(stem));
}
