import { type Child, type Html, html } from './html.ts';

/** A drawing that a table beside it tells in words. */
export interface Drawing {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly content: Child;
}

/** A drawing with its title, which names it for those who do not see it. Its colours are classes: the policy of the page allows no style of its own. */
export function svg({ id, title, width, height, content }: Drawing): Html {
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}"><title id="${id}">${title}</title>
${content}</svg>
`;
}

/** A coordinate with one decimal: enough for a screen, and the same bytes everywhere. */
export function at(coordinate: number): string {
  return String(Math.round(coordinate * 10) / 10);
}
