import { posix } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { type Html, html, own } from '../../src/report/html/html.ts';

/** A heading as the fragment of a link: the way of GitHub, so that links hold in both places. */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** Where the links of a page lead. */
export interface Links {
  /** The Markdown file that is read, from the repository's root. */
  readonly file: string;
  /** The page of a file of the repository; `null` where the site has none. */
  readonly pageOf: (file: string) => string | null;
}

function hrefOf(href: string, { file, pageOf }: Links): string | null {
  if (/^(?:https?:|#)/u.test(href)) return href;
  const [path = '', fragment] = href.split('#');
  const page = pageOf(posix.normalize(posix.join(posix.dirname(file), path)));
  return page === null ? null : page + (fragment === undefined ? '' : `#${fragment}`);
}

const plain = (tokens: readonly { readonly raw: string }[]): string => tokens.map((token) => ('text' in token ? String(token.text) : token.raw)).join('');

/** Markdown of our own as HTML. A link to a file that the site does not have is left as its words. */
export function markdownOf(text: string, links: Links): Html {
  const taken = new Map<string, number>();
  const idOf = (heading: string): string => {
    const slug = slugOf(heading);
    const count = taken.get(slug) ?? 0;
    taken.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  };
  let tables = 0;
  const marked = new Marked({ gfm: true });
  marked.use({
    renderer: {
      heading({ tokens, depth }: Tokens.Heading) {
        return `<h${depth} id="${idOf(plain(tokens))}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const to = hrefOf(href, links);
        const words = this.parser.parseInline(tokens);
        return to === null ? words : `<a href="${to}">${words}</a>`;
      },
      code: ({ text: code }: Tokens.Code) => writtenCode(code),
      table(table: Tokens.Table) {
        const cells = (row: readonly Tokens.TableCell[], tag: string): string =>
          row.map((cell) => `<${cell.text === '' ? 'td' : tag}>${this.parser.parseInline(cell.tokens)}</${cell.text === '' ? 'td' : tag}>`).join('');
        const rows = table.rows.map((row) => `<tr>${cells(row, 'td')}</tr>\n`).join('');
        return `<div class="wide" role="region" tabindex="0" aria-label="Table ${++tables}"><table><thead><tr>${cells(table.header, 'th')}</tr></thead><tbody>\n${rows}</tbody></table></div>\n`;
      },
    },
  });
  return own(marked.parse(text, { async: false }));
}

const AMPERSANDS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const writtenCode = (code: string): string => `<pre tabindex="0"><code>${code.replace(/[&<>]/gu, (char) => AMPERSANDS[char] ?? char)}</code></pre>\n`;

/** Code as a block. */
export function code(text: string): Html {
  return own(writtenCode(text));
}

/** A line of a comment: its backticks and links, nothing else of Markdown. */
export function inline(text: string): Html {
  return html`${own(new Marked().parseInline(text, { async: false }))}`;
}
