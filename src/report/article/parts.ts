import type { AnyEntity, SaripatiDocument } from '../../output/types.ts';
import { type Child, type Html, html } from '../html/html.ts';
import type { Anchors } from '../marks/text.ts';

/** An article of a page, as its sections see it. */
export interface Shown {
  readonly doc: SaripatiDocument;
  readonly anchors: Anchors;
  /** True where the text is on the page, so that findings can be linked to their place in it. */
  readonly linked: boolean;
  /** The heading that sections begin with: `h2` on a page of one article. */
  readonly level: 2 | 3;
}

/** A section beside the text; `null` where it has nothing to say. */
export type SectionOf = (shown: Shown) => Html | null;

/** Mentions of one thing that are linked one by one; the rest can be stepped to. */
const MOST_LINKS = 24;

/** A section with its heading, the letter of its layer beside it. */
export function section({ level }: Shown, letter: string, heading: string, content: Child): Html {
  const head = html`<span class="key ${letter}">${letter}</span> ${heading}`;
  return html`<section class="part">${level === 2 ? html`<h2>${head}</h2>` : html`<h3>${head}</h3>`}
${content}</section>
`;
}

/** Links to the mentions of an id, numbered. */
export function mentionLinks({ anchors, linked }: Shown, id: string, count: number): Child {
  if (!linked) return html` <span class="note">×${count}</span>`;
  const links = Array.from({ length: Math.min(count, MOST_LINKS) }, (_, k) => html` <a href="#${anchors(id)}-${k + 1}">${k + 1}</a>`);
  return html` <span class="places"><span class="aside">mentions</span>${links}${count > MOST_LINKS && ` of ${count}`}</span>`;
}

/** The words, linked to their place in the text where the text is shown. */
export function placed({ anchors, linked }: Shown, id: string, words: Child): Html {
  return linked ? html`<a href="#${anchors(id)}-1">${words}</a>` : html`${words}`;
}

/** What has something to say, with middle dots between. */
export function dotted(details: readonly (Child | undefined)[]): Child {
  const said = details.filter(
    (detail) => detail !== null && detail !== undefined && detail !== false && detail !== '' && !(Array.isArray(detail) && detail.length === 0),
  );
  return said.map((detail, k) => html`${k > 0 && ' · '}${detail ?? null}`);
}

/** An entity by its id. */
export function entityOf(doc: SaripatiDocument, id: string): AnyEntity | null {
  return doc.entities.find((entity) => entity.id === id) ?? null;
}

/** A name that leads to the entity, where it is one. */
export function named({ doc, anchors }: Shown, { entity, name }: { readonly entity: string | null; readonly name: string }): Html {
  return entity === null || entityOf(doc, entity) === null ? html`${name}` : html`<a href="#${anchors(entity)}">${name}</a>`;
}

/** The text, cut at a character where it is longer than `most` UTF-16 code units. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most).replace(/\p{Cs}$/u, '')}…`;
}
