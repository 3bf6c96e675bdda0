import type { Tally } from '../formats/format.ts';
import type { SaripatiDocument } from '../types.ts';
import type { Digest, Part, Tint } from './section.ts';

const ARTICLES = 'articles';
/** Stands between the kind and the name in the keys of a tally: no text has it. */
const GLUE = '\u0000';

/** What is counted over all articles, and how it is headed. */
const KINDS: readonly { readonly kind: string; readonly heading: string; readonly tint: Tint }[] = [
  { kind: 'language', heading: 'Languages', tint: 'bold' },
  { kind: 'person', heading: 'People', tint: 'cyan' },
  { kind: 'country', heading: 'Countries', tint: 'yellow' },
  { kind: 'organisation', heading: 'Organisations', tint: 'magenta' },
  { kind: 'place', heading: 'Places', tint: 'green' },
  { kind: 'weapon', heading: 'Weapons', tint: 'red' },
  { kind: 'custom', heading: 'Watchlist', tint: 'red' },
];
const MOST_ROWS = 14;

const add = (tally: Tally, key: string): void => void tally.set(key, (tally.get(key) ?? 0) + 1);

/** Counts in how many articles each language and entity occurs. */
export function countDocument({ language, entities }: SaripatiDocument, tally: Tally): void {
  add(tally, ARTICLES);
  const here = new Set(entities.map((entity) => `${entity.type}${GLUE}${(entity.type === 'person' ? entity.known?.name : null) ?? entity.name}`));
  if (language) here.add(`language${GLUE}${language.name}`);
  for (const key of here) add(tally, key);
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The sum of several articles; `null` for one alone. */
export function totalOf(tally: Tally): Digest | null {
  const articles = tally.get(ARTICLES) ?? 0;
  if (articles < 2) return null;
  const parts = KINDS.map(({ kind, heading, tint }): Part => {
    const rows = [...tally].filter(([key]) => key.startsWith(kind + GLUE)).map(([key, count]) => ({ name: key.slice(kind.length + 1), details: [], count }));
    return { heading, tint, flow: true, most: MOST_ROWS, rows: rows.sort((a, b) => b.count - a.count || order(a.name, b.name)) };
  });
  return { title: `Total: ${articles} articles`, about: ['in how many of them'], parts: parts.filter(({ rows }) => rows.length > 0) };
}
