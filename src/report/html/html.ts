import { escaped } from './escape.ts';

/** A symbol, so that nothing read from JSON can pass for markup. */
const MARKUP: unique symbol = Symbol('markup');

/** Markup that is safe to be put into a page. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What a template takes: text is escaped, markup is not, what is missing leaves nothing. */
export type Child = string | number | Html | null | false | readonly Child[];

const isList = (child: Child): child is readonly Child[] => Array.isArray(child);

function markupOf(child: Child): string {
  if (child === null || child === false) return '';
  if (isList(child)) return child.map(markupOf).join('');
  return typeof child === 'object' ? child[MARKUP] : escaped(String(child));
}

/** A template of markup: whatever is put into it is escaped unless it is markup itself. Attributes are to be between quotation marks. */
export function html(parts: TemplateStringsArray, ...children: readonly Child[]): Html {
  return { [MARKUP]: parts.map((part, k) => part + markupOf(children[k] ?? null)).join('') };
}

/** Markup of our own making, put into a page as it is: styles and scripts. */
export function own(markup: string): Html {
  return { [MARKUP]: markup };
}

/** The markup as text. */
export function written(markup: Html): string {
  return markup[MARKUP];
}
