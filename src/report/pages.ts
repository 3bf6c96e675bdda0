import { articleOf, type ReportArticle } from './article/article.ts';
import { type Child, html } from './html/html.ts';
import { pageOf } from './html/page.ts';
import { SCRIPT } from './html/script.ts';
import { styleOf } from './html/style.ts';
import { type Archive, articleCount, type Thing } from './index/archive.ts';
import { overview } from './index/overview.ts';
import { INDEX_STYLE } from './index/style.ts';
import type { World } from './map/world.ts';
import { marksOf } from './marks/marks.ts';
import { switches } from './marks/switches.ts';

/** An id that a style may name. */
const ANCHOR = /^[a-z]\d{1,7}$/u;

/** A page with articles on it, and what is above them. The ids of each article begin with its prefix. */
export function pageWith(title: string, above: Child, articles: readonly ReportArticle[], prefixOf: (k: number) => string): string {
  const marks = articles.map(({ doc, text }) => (text === null ? [] : marksOf(doc)));
  const anchors = marks.flatMap((found, k) => [...new Set(found.flatMap(({ id }) => (id !== null && ANCHOR.test(id) ? [prefixOf(k) + id] : [])))]);
  const level = above === null ? 1 : 2;
  const sections = articles.map((article, k) => articleOf({ ...article, marks: marks[k] ?? [] }, prefixOf(k), level));
  const style = styleOf(anchors) + (above === null ? '' : INDEX_STYLE);
  return pageOf({ title, style, script: SCRIPT, content: html`<main>${above}${switches(marks.flat())}${sections}</main>` });
}

/** The report of one article, as a page of HTML. */
export function articlePage(article: ReportArticle): string {
  return pageWith(article.doc.meta.title ?? article.doc.id, null, [article], () => '');
}

const prefixOf = (k: number): string => `a${k + 1}`;

/** What a page of many articles tells. */
export interface IndexOf {
  readonly archive: Archive;
  /** Records that could not be read. */
  readonly failed: number;
  /** The people whose timelines are drawn side by side; where there are none, those in most articles. */
  readonly compared: readonly Thing[];
  /** The map that the build compiled; `null` where nothing was built. */
  readonly world: World | null;
  /** The articles that are shown whole below. */
  readonly articles: readonly ReportArticle[];
}

/** What is in many articles, and below it some of them whole. */
export function indexPage({ archive, failed, world, compared, articles }: IndexOf): string {
  const list = articles.map(({ doc }, k) => html`<li><a href="#${prefixOf(k)}">${doc.meta.title ?? doc.id}</a></li>\n`);
  const links = articles.length > 0 && html`<nav aria-label="Articles"><h2>Articles on this page</h2><ol>${list}</ol></nav>`;
  return pageWith(articleCount(archive.days.length), [overview({ archive, failed, world, compared }), links], articles, prefixOf);
}
