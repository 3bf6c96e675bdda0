import type { Noted, NotedThing } from './noted.ts';

/** A thing in all articles. */
export interface Thing {
  readonly type: string;
  readonly key: string;
  readonly name: string;
  country: string | null;
  mentions: number;
  /** The numbers of the articles that name it, ascending. */
  readonly articles: number[];
  /** The articles that give a person an office, by its title. */
  readonly offices: Map<string, number[]>;
}

/** What is known of all articles that were added. */
export interface Archive {
  /** The day of each article, by its number. */
  readonly days: (string | null)[];
  readonly things: Map<string, Thing>;
  readonly languages: Map<string, number>;
  readonly outlets: Map<string, number>;
  readonly problems: Map<string, number>;
  readonly eventTypes: Map<string, number>;
  /** Events by actor and target, two keys of things with a line feed between. */
  readonly deeds: Map<string, number>;
  /** Articles by weapon and the country that has it, or makes it: key and code with a line feed between. */
  readonly arsenals: Map<string, number>;
}

const BETWEEN = '\n';

/** The pair as a key of `deeds` and `arsenals`. */
export const pairKey = (a: string, b: string): string => a + BETWEEN + b;

/** The pairs of a tally, apart, with their counts. */
export function pairsOf(tally: ReadonlyMap<string, number>): { readonly row: string; readonly column: string; readonly count: number }[] {
  return [...tally].map(([key, count]) => {
    const cut = key.indexOf(BETWEEN);
    return { row: key.slice(0, cut), column: key.slice(cut + BETWEEN.length), count };
  });
}

/** An archive without articles. */
export function emptyArchive(): Archive {
  const tally = (): Map<string, number> => new Map();
  return {
    ...{ days: [], things: new Map(), languages: tally(), outlets: tally(), problems: tally() },
    ...{ eventTypes: tally(), deeds: tally(), arsenals: tally() },
  };
}

/** A number of articles in words. */
export const articleCount = (articles: number): string => `${articles} ${articles === 1 ? 'article' : 'articles'}`;

const count = (tally: Map<string, number>, key: string): void => void tally.set(key, (tally.get(key) ?? 0) + 1);

function addThing({ things, arsenals }: Archive, { type, key, name, country, operator, mentions, offices }: NotedThing, article: number): void {
  const thing: Thing = things.get(key) ?? { type, key, name, country, mentions: 0, articles: [], offices: new Map() };
  things.set(key, thing);
  thing.mentions += mentions;
  thing.country ??= country;
  if (thing.articles.at(-1) !== article) thing.articles.push(article);
  for (const title of offices) {
    const told = thing.offices.get(title) ?? [];
    thing.offices.set(title, told);
    if (told.at(-1) !== article) told.push(article);
  }
  const owner = operator ?? country;
  if (type === 'weapon' && owner !== null) count(arsenals, pairKey(key, owner));
}

/** Adds an article. */
export function addArticle(archive: Archive, { day, language, outlet, things, events, problems }: Noted): void {
  const article = archive.days.push(day) - 1;
  if (language !== null) count(archive.languages, language);
  if (outlet !== null) count(archive.outlets, outlet);
  for (const thing of things) addThing(archive, thing, article);
  for (const code of problems) count(archive.problems, code);
  for (const { type, actor, target } of events) {
    count(archive.eventTypes, type);
    if (actor !== null && target !== null) count(archive.deeds, pairKey(actor, target));
  }
}

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The things of a type, those in most articles first; the most mentions and the name decide between equals. */
export function ranked({ things }: Archive, types: readonly string[], most: number): Thing[] {
  return [...things.values()]
    .filter(({ type }) => types.includes(type))
    .sort((a, b) => b.articles.length - a.articles.length || b.mentions - a.mentions || byName(a.key, b.key))
    .slice(0, most);
}

/** A tally's entries, the largest first. */
export function largest(tally: ReadonlyMap<string, number>, most: number): [string, number][] {
  return [...tally].sort(([a, n], [b, m]) => m - n || byName(a, b)).slice(0, most);
}
