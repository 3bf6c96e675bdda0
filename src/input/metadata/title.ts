/** What a page gives that may be its article's title. */
export interface TitleClues {
  /** JSON-LD's headline, or Open Graph's title. */
  readonly said: string | null;
  /** The texts of the `<h1>` elements. */
  readonly headings: readonly string[];
  /** The texts of the `<h2>` elements: themes of blogs have the blog's name in the `<h1>`. */
  readonly lesser?: readonly string[];
  /** The text of `<title>`. */
  readonly page: string | null;
  readonly outlet: string | null;
}

const SHORTEST_CHARACTERS = 12;
/** A heading alone on its page is the title with so many characters. */
const SHORTEST_ALONE_CHARACTERS = 8;
const LONGEST_CHARACTERS = 250;
/** A heading that is so many times as long as what it contains is another one. */
const MOST_ADDED = 1.5;
/** The site's name after a bar or a dash: " - Kompas.com Regional", " | Republika Online", " :: Okezone". */
const SITE_AFTER = /\s{1,3}(?:[|–—-]|::)\s{1,3}(?<site>[^|–—]{2,40})$/u;
/** What parts a page's title from the site's name, before or after it. */
const BETWEEN = /\s{1,3}(?:[|–—»«›-]|::|\/\/)\s{1,3}/u;

const simple = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

const isNameOf = (text: string, outlet: string | null): boolean => {
  const [first = ''] = simple(outlet ?? '').split(' ');
  return first.length > 2 && simple(text).includes(first);
};

/** Without the site's name at the end, where it is known to be one: it holds a domain, a word of the outlet's, or follows a bar. */
function withoutSite(title: string, outlet: string | null): string {
  const found = SITE_AFTER.exec(title);
  const site = found?.groups?.site;
  if (!found || site === undefined || found.index < SHORTEST_CHARACTERS) return title;
  return isNameOf(site, outlet) || /\.(?:com|co|id|net|org|tv)\b/iu.test(site) || /[|:]/u.test(found[0]) ? title.slice(0, found.index).trim() : title;
}

const longest = (texts: readonly string[]): string | undefined => [...texts].sort((a, b) => b.length - a.length)[0];

/** True for a heading that is the site's name in a page's title: after the article's longer one, or before "»". */
function isSite(heading: string, whole: string): boolean {
  const parts = whole.split(BETWEEN).map(simple);
  const name = simple(heading);
  if (parts.length < 2) return false;
  return whole.includes('»') ? name === parts[0] : name === parts.at(-1) && (parts[0]?.length ?? 0) > name.length;
}

/** The heading that the page's own title contains, but for the site's name; of lesser headings one that is all of a part of it. */
function headingWithin(whole: string, { headings, lesser = [], outlet }: TitleClues): string | undefined {
  const parts = whole.split(BETWEEN).map(simple);
  const isTitle = (heading: string): boolean => heading.length >= SHORTEST_CHARACTERS && !isSite(heading, whole);
  const inside = headings.filter((heading) => isTitle(heading) && simple(whole).includes(simple(heading)));
  const same = lesser.filter((heading) => isTitle(heading) && !isNameOf(heading, outlet) && parts.includes(simple(heading)));
  return longest(inside) ?? longest(same);
}

/** A heading that says more than the page's own title: a quotation before it, or what a quotation mark in an attribute cut off. */
function headingAround(said: string, headings: readonly string[]): string | undefined {
  const inner = simple(said);
  return inner.length < SHORTEST_CHARACTERS
    ? undefined
    : headings.find((heading) => simple(heading).includes(inner) && simple(heading).length <= MOST_ADDED * inner.length);
}

/** The page's only heading, unless it names the site. */
function onlyHeading({ headings, page, outlet }: TitleClues): string | undefined {
  const [only, ...others] = headings.filter((heading) => heading !== '');
  if (only === undefined || others.length > 0 || only.length < SHORTEST_ALONE_CHARACTERS || only.length > LONGEST_CHARACTERS) return undefined;
  return isNameOf(only, outlet) || isSite(only, page ?? '') ? undefined : only;
}

/** Without the heading that is the site's name. */
function withoutHeading(title: string, headings: readonly string[]): string {
  const site = headings.find((heading) => isSite(heading, title));
  const parts = title.split(BETWEEN);
  return site === undefined || parts.length !== 2 ? title : (parts.find((part) => simple(part) !== simple(site)) ?? title);
}

/**
 * The article's title: the heading that the page's own title contains or that contains it, the page's only heading, or else what
 * the page says, without the site's name; `null` when there is none of these.
 */
export function pageTitle(clues: TitleClues): string | null {
  const { said, headings, lesser = [], page, outlet } = clues;
  const whole = (said ?? page)?.replace(/\s+/gu, ' ').trim();
  if (!whole) {
    const filled = headings.filter((heading) => heading !== '');
    return filled.length === 1 ? (filled[0] ?? null) : null;
  }
  const bare = withoutHeading(withoutSite(whole, outlet), headings);
  const within = headingWithin(whole, clues) ?? (page ? headingWithin(page, clues) : undefined);
  return within ?? headingAround(bare, [...headings, ...lesser]) ?? onlyHeading(clues) ?? bare;
}
