import type { EventRecord } from '../../output/types.ts';
import { type Child, type Html, html } from '../html/html.ts';
import { dotted, entityOf, named, placed, type SectionOf, type Shown, section } from './parts.ts';

/** A value of TIMEX3 that people read as it is: a year, a month or a day. */
const CALENDAR = /^\d{4}(?:-\d{2}){0,2}$/u;

const linkTo = (shown: Shown, id: string): Html => {
  const entity = entityOf(shown.doc, id);
  return entity === null ? html`${id}` : named(shown, { entity: id, name: entity.name });
};

function who(shown: Shown, { actor, target, trigger }: EventRecord): Child {
  if (actor === null && target === null) return html`<i>${trigger.text}</i>`;
  const side = (one: EventRecord['actor']): Child => (one === null ? '?' : named(shown, one));
  return html`${side(actor)} <span class="aside">to</span><span aria-hidden="true">→</span> ${side(target)}`;
}

function when({ doc, anchors }: Shown, date: number | null): Child {
  const found = date === null ? undefined : doc.dates[date];
  if (date === null || found === undefined) return null;
  return html`<a href="#${anchors(`d${date + 1}`)}">${CALENDAR.test(found.value) ? found.value : found.text}</a>`;
}

function entry(shown: Shown, event: EventRecord): Html {
  const { id, type, mode, status, places, instruments, amounts, date, quote } = event;
  const counted = shown.doc.amounts.filter((amount) => amounts.includes(amount.id));
  const details = dotted([
    who(shown, event),
    status !== 'asserted' && html`<b>${status}</b>`,
    when(shown, date),
    ...places.map((place) => linkTo(shown, place)),
    ...instruments.map((weapon) => html`with ${linkTo(shown, weapon)}`),
    ...counted.map((amount) => html`<a href="#${shown.anchors(amount.id)}">${amount.text}${amount.effect !== null && ` ${amount.effect}`}</a>`),
    quote !== null && html`reported in <a href="#${shown.anchors(quote)}">${quote}</a>`,
  ]);
  const name = mode === null ? type : `${type} ${mode}`;
  return html`<li id="${shown.anchors(id)}"><span class="name">${placed(shown, id, name)}</span> <span class="id">${id}</span> ${details}</li>
`;
}

/** Who did what to whom. */
export const events: SectionOf = (shown) => {
  const found = shown.doc.events;
  if (found.length === 0) return null;
  return section(shown, 'e', `Events (${found.length})`, html`<ul>${found.map((event) => entry(shown, event))}</ul>`);
};
