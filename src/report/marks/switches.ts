import { type Html, html } from '../html/html.ts';
import { KINDS } from './kinds.ts';
import type { Mark } from './segments.ts';

/** A checkbox for every layer that has marks. The style alone reads them: they work without a script. */
export function switches(marks: readonly Mark[]): Html | null {
  const counts = new Map<string, number>();
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const boxes = KINDS.filter(({ letter }) => counts.has(letter)).map(
    ({ letter, name }) =>
      html`<label><input type="checkbox" id="show-${letter}" checked autocomplete="off"> <span class="key ${letter}">${letter}</span> ${name} <span class="note">${counts.get(letter) ?? 0}</span></label>
`,
  );
  if (boxes.length === 0) return null;
  return html`<fieldset class="switches"><legend>Layers in the text</legend>${boxes}<p class="note">A name beside the text outlines its mentions; <kbd>n</kbd> and <kbd>p</kbd> step through them.</p></fieldset>
`;
}
