/** What a page gives that may be its article's title. */
export interface TitleClues {
  /** JSON-LD's headline, or Open Graph's title. */
  readonly said: string | null;
  /** The texts of the `<h1>` elements. */
  readonly headings: readonly string[];
  /** The text of `<title>`. */
  readonly page: string | null;
  readonly outlet: string | null;
}

const SHORTEST = 12;
/** The site's name after a bar or a dash: " - Kompas.com Regional", " | Republika Online", " :: Okezone". */
const SITE_AFTER = /\s{1,3}(?:[|–—-]|::)\s{1,3}(?<site>[^|–—]{2,40})$/u;

const simple = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();

/** Without the site's name at the end, where it is known to be one: it holds a domain, a word of the outlet's, or follows a bar. */
function withoutSite(title: string, outlet: string | null): string {
  const found = SITE_AFTER.exec(title);
  const site = found?.groups?.site;
  if (!found || site === undefined || found.index < SHORTEST) return title;
  const [first = ''] = simple(outlet ?? '').split(' ');
  const known = first.length > 2 && simple(site).includes(first);
  return known || /\.(?:com|co|id|net|org|tv)\b/iu.test(site) || /[|:]/u.test(found[0]) ? title.slice(0, found.index).trim() : title;
}

/**
 * The article's title: the heading that the page's own title contains, else what the page says without the site's name,
 * else its only heading; `null` when there is none of these.
 */
export function pageTitle({ said, headings, page, outlet }: TitleClues): string | null {
  const whole = said ?? page;
  const fitting = headings.filter((heading) => heading.length >= SHORTEST && simple(whole ?? '').includes(simple(heading)));
  const [longest] = fitting.sort((a, b) => b.length - a.length);
  if (longest) return longest;
  if (whole) return withoutSite(whole.replace(/\s+/gu, ' ').trim(), outlet);
  return headings.length === 1 ? (headings[0] ?? null) : null;
}
