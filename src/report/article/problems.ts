import { html } from '../html/html.ts';
import { type SectionOf, section } from './parts.ts';

/** Problems that are listed one by one. */
const MOST_PROBLEMS = 40;

/** What a reader should know of the text. */
export const problems: SectionOf = (shown) => {
  const found = shown.doc.problems;
  if (found.length === 0) return null;
  let nth = 0;
  const entries = found.slice(0, MOST_PROBLEMS).map(({ code, message, at }) => {
    const id = at ? `z${++nth}` : null;
    const place = id !== null && shown.linked && html` <a href="#${shown.anchors(id)}-1">where</a>`;
    return id === null ? html`<li><code>${code}</code> ${message}</li>` : html`<li id="${shown.anchors(id)}"><code>${code}</code> ${message}${place}</li>`;
  });
  const more = found.length > MOST_PROBLEMS && html`<li>and ${found.length - MOST_PROBLEMS} more</li>`;
  return section(shown, 'z', `Problems (${found.length})`, html`<ul>${entries}${more}</ul>`);
};
