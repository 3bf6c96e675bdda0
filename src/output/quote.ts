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
export function quoteIn(article: Article, units: SpanUnits): Quote {
  const at = spanPrinter(article, units);
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end);
  return {
    at,
    mention: (mention) => ({ ...at(mention), text: textOf(mention), confidence: threeDigits(mention.confidence), by: mention.by }),
    countryMention: (mention) => ({ ...at(mention), text: textOf(mention), as: mention.as, confidence: threeDigits(mention.confidence), by: mention.by }),
    role: (role) => {
      const { title, country, organisation, former, acting, rank } = role;
      return { ...at(role), text: textOf(role), title, country, organisation, former, acting, rank };
    },
    date: (date) => {
      const { type, value, begin, end_, mod, quant, freq, anchor, implied, by } = date;
      return { ...at(date), text: textOf(date), type, value, begin, end_, mod, quant, freq, anchor, implied, by };
    },
    pair: (pair) => ({ ...at(pair), text: textOf(pair), codes: pair.codes }),
    boilerplate: (span) => {
      const { kind, rule, confidence } = span;
      return { ...at(span), text: textOf(span), kind, rule, ...(confidence === undefined ? {} : { confidence: threeDigits(confidence) }) };
    },
    rejected: (refusal) => {
      const where = at(refusal);
      return { ...where, text: textOf(refusal), ...refusal, ...where };
    },
  };
}
