import type { Article } from '../document/article.ts';
import type { BoilerplateSpan, CountryMention, CountryPair, DateMention, Mention, Role } from '../document/layers.ts';
import type { Rejected } from '../document/rejected.ts';
import type { Span } from '../text/span.ts';
import { type PrintedSpan, type SpanUnits, spanPrinter } from './spans.ts';
import type { Quoted } from './types.ts';

/**
 * Prints what has a place in the text: its offsets in the unit of the output, the text there, and what else is known of
 * it. Every kind names its fields: objects of one shape are made, and written as JSON, several times as fast as
 * those that a loop over keys fills.
 */
export interface Quote {
  readonly at: (span: Span) => PrintedSpan;
  readonly words: (span: Span) => Quoted<Span>;
  readonly mention: (mention: Mention) => Quoted<Mention>;
  readonly countryMention: (mention: CountryMention) => Quoted<CountryMention>;
  readonly role: (role: Role) => Quoted<Role>;
  readonly date: (date: DateMention) => Quoted<DateMention>;
  readonly pair: (pair: CountryPair) => Quoted<CountryPair>;
  readonly boilerplate: (span: BoilerplateSpan) => Quoted<BoilerplateSpan>;
  readonly rejected: (refusal: Rejected) => Quoted<Rejected>;
}

/** Three digits: more would say what no calibration knows. */
export const threeDigits = (confidence: number): number => Math.round(confidence * 1000) / 1000;

/** How the spans of one article are printed. */
export function quoteIn(article: Article, units: SpanUnits & { readonly explain?: boolean }): Quote {
  const { convert, placed } = spanPrinter(article, units);
  /** The mention with the rules that made it, where they are asked for. */
  const explained = <T extends object>(printed: T, { steps }: Mention): T => (units.explain && steps ? { ...printed, steps } : printed);
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end);
  return {
    at: (span) => placed({ start: convert(span.start), end: convert(span.end) }, span),
    words: (span) => placed({ start: convert(span.start), end: convert(span.end), text: textOf(span) }, span),
    mention: (mention) => {
      const { start, end, confidence, by } = mention;
      return placed(explained({ start: convert(start), end: convert(end), text: textOf(mention), confidence: threeDigits(confidence), by }, mention), mention);
    },
    countryMention: (mention) => {
      const { start, end, as, confidence, by } = mention;
      return placed(
        explained({ start: convert(start), end: convert(end), text: textOf(mention), as, confidence: threeDigits(confidence), by }, mention),
        mention,
      );
    },
    role: (role) => {
      const { start, end, title, country, organisation, former, acting, rank } = role;
      return placed({ start: convert(start), end: convert(end), text: textOf(role), title, country, organisation, former, acting, rank }, role);
    },
    date: (date) => {
      const { start, end, type, value, begin, end_, mod, quant, freq, anchor, implied, by } = date;
      const text = textOf(date);
      return placed({ start: convert(start), end: convert(end), text, type, value, begin, end_, mod, quant, freq, anchor, implied, by }, date);
    },
    pair: (pair) => placed({ start: convert(pair.start), end: convert(pair.end), text: textOf(pair), codes: pair.codes }, pair),
    boilerplate: (span) => {
      const { start, end, kind, rule, confidence } = span;
      const certain = { start: convert(start), end: convert(end), text: textOf(span), kind, rule };
      return placed(confidence === undefined ? certain : { ...certain, confidence: threeDigits(confidence) }, span);
    },
    rejected: (refusal) => {
      const where = { start: convert(refusal.start), end: convert(refusal.end) };
      return placed(Object.assign({ ...where, text: textOf(refusal) }, refusal, where), refusal);
    },
  };
}
