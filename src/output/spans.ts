import type { Article } from '../document/article.ts';
import { toSource } from '../text/offset-map.ts';
import { type OffsetUnit, offsetConverter } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';

/** A span as it is printed; `inSource` is its place in the HTML, when that was asked for. */
export interface PrintedSpan extends Span {
  readonly inSource?: Span | null;
}

/** What offsets count and lead to. */
export interface SpanUnits {
  readonly offsets: OffsetUnit;
  /** Also say where each span stands in the HTML. */
  readonly sourceOffsets: boolean;
}

/** How an article's spans are printed: in the asked unit, and with their place in its HTML on request. */
export function spanPrinter(article: Article, options: SpanUnits): (span: Span) => PrintedSpan {
  const { origin, text } = article;
  const convert = offsetConverter(text, options.offsets);
  const printed = ({ start, end }: Span): Span => ({ start: convert(start), end: convert(end) });
  if (!options.sourceOffsets) return printed;
  if (origin === null) return (span) => ({ ...printed(span), inSource: null });
  const convertSource = offsetConverter(origin.html, options.offsets);
  return (span) => {
    const at = toSource(origin.map, span);
    return { ...printed(span), inSource: at && { start: convertSource(at.start), end: convertSource(at.end) } };
  };
}
