import { articleOf, type ReportArticle } from './article/article.ts';
import { marksOf } from './article/marks.ts';
import { switches } from './article/switches.ts';
import { type Child, html } from './html/html.ts';
import { pageOf } from './html/page.ts';
import { SCRIPT } from './html/script.ts';
import { styleOf } from './html/style.ts';

/** An id that a style may name. */
const ANCHOR = /^[a-z]\d{1,7}$/u;

/** A page with articles on it, and what stands above them. The ids of each article begin with its prefix. */
export function pageWith(title: string, above: Child, articles: readonly ReportArticle[], prefixOf: (k: number) => string): string {
  const marks = articles.map(({ doc, text }) => (text === null ? [] : marksOf(doc)));
  const anchors = marks.flatMap((found, k) => [...new Set(found.flatMap(({ id }) => (id !== null && ANCHOR.test(id) ? [prefixOf(k) + id] : [])))]);
  const level = above === null ? 1 : 2;
  const sections = articles.map((article, k) => articleOf(article, prefixOf(k), level));
  return pageOf({ title, style: styleOf(anchors), script: SCRIPT, content: html`<main>${above}${switches(marks.flat())}${sections}</main>` });
}

/** The report of one article, as a page of HTML. */
export function articlePage(article: ReportArticle): string {
  return pageWith(article.doc.meta.title ?? article.doc.id, null, [article], () => '');
}

const prefixOf = (k: number): string => `a${k + 1}`;

/** The reports of several articles on one page, below a list of them. */
export function articlesPage(articles: readonly ReportArticle[]): string {
  const title = `${articles.length} articles`;
  const list = articles.map(({ doc }, k) => html`<li><a href="#${prefixOf(k)}">${doc.meta.title ?? doc.id}</a></li>\n`);
  return pageWith(title, html`<h1>${title}</h1><nav aria-label="Articles"><ol>${list}</ol></nav>`, articles, prefixOf);
}
