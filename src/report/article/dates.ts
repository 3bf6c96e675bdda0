import type { SaripatiDocument } from '../../output/types.ts';
import { type Html, html } from '../html/html.ts';
import { placed, type SectionOf, type Shown, section } from './parts.ts';
import { timeline } from './timeline.ts';

type Timex = SaripatiDocument['dates'][number];

function row(shown: Shown, { text, value, begin, end_ }: Timex, k: number): Html {
  const id = `d${k + 1}`;
  const days = begin === null ? [] : [...new Set([begin, end_ ?? begin])].map((day, n) => html`${n > 0 && ' – '}<span class="day">${day}</span>`);
  return html`<tr id="${shown.anchors(id)}"><td>${id}</td><th scope="row">${placed(shown, id, text)}</th><td>${value}</td><td>${days}</td></tr>
`;
}

/** What happened when: a drawing, and a table of all dates in text order. */
export const dates: SectionOf = (shown) => {
  const { doc } = shown;
  if (doc.dates.length === 0) return null;
  const head = html`<tr><th scope="col">Id</th><th scope="col">Words</th><th scope="col">Value</th><th scope="col">Days</th></tr>`;
  const table = html`<table><thead>${head}</thead><tbody>${doc.dates.map((date, k) => row(shown, date, k))}</tbody></table>`;
  return section(shown, 'd', `Dates (${doc.dates.length})`, [timeline(doc, shown.anchors('timeline')), table]);
};
