import type { Article } from '../document/article.ts';
import { toSource } from '../text/offsets/offset-map.ts';
import { type OffsetUnit, offsetConverter } from '../text/offsets/offsets.ts';
import type { Span } from '../text/span.ts';

/** A span as it is printed; `inSource` is its place in the HTML, when that was asked for. */
export interface PrintedSpan extends Span {
  readonly inSource?: Span | null;
}

/** What offsets count and lead to. */
export interface SpanUnits {
  readonly offsets: OffsetUnit;
  /** Also say where each span is in the HTML. */
  readonly sourceOffsets: boolean;
}

/** How an article's spans are printed. */
export interface SpanPrinter {
  /** An offset in the asked unit. */
  readonly convert: (offset: number) => number;
  /** Adds to what is printed of a span its place in the HTML, after `end`; only where that was asked for. */
  readonly placed: <T extends Span>(printed: T, span: Span) => T & PrintedSpan;
}

/** How an article's spans are printed: in the asked unit, and with their place in its HTML on request. */
export function spanPrinter(article: Article, options: SpanUnits): SpanPrinter {
  const { origin, text } = article;
  const convert = offsetConverter(text, options.offsets);
  if (!options.sourceOffsets) return { convert, placed: (printed) => printed };
  const convertSource = origin && offsetConverter(origin.html, options.offsets);
  return {
    convert,
    placed: (printed, span) => {
      const at = origin && toSource(origin.map, span);
      const inSource = at && convertSource ? { start: convertSource(at.start), end: convertSource(at.end) } : null;
      return Object.assign({ start: printed.start, end: printed.end, inSource }, printed);
    },
  };
}
