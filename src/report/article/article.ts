import { headOf } from '../../output/digest/article.ts';
import type { SaripatiDocument } from '../../output/types.ts';
import { type Child, type Html, html } from '../html/html.ts';
import { webLink } from '../html/link.ts';
import type { Mark } from '../marks/segments.ts';
import { textOf } from '../marks/text.ts';
import { amounts } from './amounts.ts';
import { dates } from './dates.ts';
import { ENTITY_SECTIONS } from './entities.ts';
import { events } from './events.ts';
import type { SectionOf, Shown } from './parts.ts';
import { problems } from './problems.ts';
import { quotes } from './quotes.ts';

/** What is beside the text, in order. */
const SECTIONS: readonly SectionOf[] = [...ENTITY_SECTIONS, quotes, events, dates, amounts, problems];

/** The codes of HTML for languages whose ISO 639-3 code it does not take. */
const TAGS: Readonly<Record<string, string>> = { ind: 'id', zsm: 'ms', msa: 'ms', eng: 'en' };

/** The language of the text as HTML names it. */
function languageTag({ language }: SaripatiDocument): string {
  const code = language?.code ?? 'und';
  return TAGS[code] ?? (/^[a-z]{2,3}$/u.test(code) ? code : 'und');
}

/** The title and what is known of the article. */
function head(doc: SaripatiDocument, text: string, level: 1 | 2): Html {
  const { title, about } = headOf(doc, text);
  const { url, authors } = doc.meta;
  const words = [...about, ...(authors.length > 0 ? [`by ${authors.join(', ')}`] : [])];
  const heading: Html = level === 1 ? html`<h1>${title}</h1>` : html`<h2>${title}</h2>`;
  return html`<header>${heading}
<p class="about">${words.join(' · ')}${url !== null && html`<br>${webLink(url, url)}`}</p></header>
`;
}

/** An analysed article, with its text where there is one. */
export interface ReportArticle {
  readonly doc: SaripatiDocument;
  readonly text: string | null;
}

/** An article with what is marked in its text. */
interface MarkedArticle extends ReportArticle {
  readonly marks: readonly Mark[];
}

/** The article with its marks, and beside it what was found. Offsets are UTF-16 code units; `prefix` keeps the ids of articles on one page apart. */
export function articleOf({ doc, text, marks }: MarkedArticle, prefix: string, level: 1 | 2): Html {
  const shown: Shown = { doc, anchors: (id) => `${prefix}${id}`, linked: text !== null, level: level === 1 ? 2 : 3 };
  const sections = SECTIONS.map((section) => section(shown));
  const words: Child = text !== null && html`<div class="text" lang="${languageTag(doc)}">${textOf(text, marks, shown.anchors)}</div>`;
  return html`<article${prefix !== '' && html` id="${prefix}"`}>${head(doc, text ?? '', level)}
<div class="columns">${words}
<div class="found">${sections}</div></div></article>
`;
}
