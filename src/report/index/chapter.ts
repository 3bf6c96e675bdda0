import { type Child, type Html, html } from '../html/html.ts';

/** A part of the index: the letter of its layer, its heading, and what is below it. */
export interface Chapter {
  readonly letter: string;
  readonly heading: string;
  readonly content: Child;
}

const idOf = (k: number): string => `chapter-${k + 1}`;

/** The chapters, and before them a list of links to each. */
export function chapters(all: readonly Chapter[]): Html {
  const links = all.map(({ heading }, k) => html`${k > 0 && ' · '}<a href="#${idOf(k)}">${heading}</a>`);
  const sections = all.map(
    ({ letter, heading, content }, k) => html`<section class="part"><h2 id="${idOf(k)}"><span class="key ${letter}">${letter}</span> ${heading}</h2>
${content}</section>
`,
  );
  return html`<nav class="contents" aria-label="Contents">${links}</nav>
${sections}`;
}
