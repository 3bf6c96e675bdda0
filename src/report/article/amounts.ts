import type { AmountRecord } from '../../output/types.ts';
import { type Child, html } from '../html/html.ts';
import { dotted, entityOf, named, placed, type SectionOf, type Shown, section } from './parts.ts';

/** The figure with its unit: a value, a range, or a bound. */
function figure({ value, low, high, unit, approximate }: AmountRecord): string {
  const about = approximate ? '≈ ' : '';
  if (value !== null) return `${about}${value} ${unit}`;
  if (low !== null && high !== null) return `${about}${low} to ${high} ${unit}`;
  if (low !== null) return `${about}≥ ${low} ${unit}`;
  return high === null ? unit : `${about}≤ ${high} ${unit}`;
}

function counted(shown: Shown, of: string | null): Child {
  const entity = of === null ? null : entityOf(shown.doc, of);
  return entity && named(shown, { entity: entity.id, name: entity.name });
}

/** How much and how many. */
export const amounts: SectionOf = (shown) => {
  const found = shown.doc.amounts;
  if (found.length === 0) return null;
  const rows = found.map(
    (
      amount,
    ) => html`<tr id="${shown.anchors(amount.id)}"><td>${amount.id}</td><th scope="row">${placed(shown, amount.id, amount.text)}</th><td>${figure(amount)}</td><td>${dotted([amount.effect, counted(shown, amount.of)])}</td></tr>
`,
  );
  const head = html`<tr><th scope="col">Id</th><th scope="col">Words</th><th scope="col">Figure</th><th scope="col">Of</th></tr>`;
  return section(shown, 'm', `Amounts (${found.length})`, html`<table><thead>${head}</thead><tbody>${rows}</tbody></table>`);
};
