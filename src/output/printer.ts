import type { Article } from '../document/article.ts';
import type { CountryMention, Mention, Role } from '../document/entities.ts';
import type { Explained } from '../document/explain/explained.ts';
import type { Rejected } from '../document/explain/rejected.ts';
import type { BoilerplateSpan, CountryPair, DateMention } from '../document/layers.ts';
import { sentenceAt, type Tokens } from '../document/tokens.ts';
import type { Span } from '../text/span.ts';
import { type PrintedSpan, type SpanUnits, spanPrinter } from './spans.ts';
import type { MentionRecord, WithText } from './types.ts';

/** What is printed of spans besides their place. */
export interface PrintOptions extends SpanUnits {
  /** Also print the steps that led to a mention or a fact. */
  readonly explain: boolean;
}

/**
 * Prints what has a place in the text: its offsets in the unit of the output, the text there, and what else is known of
 * it. Every kind names its fields: objects of one shape are made, and written as JSON, several times as fast as
 * those that a loop over keys fills.
 */
export interface Printer {
  readonly at: (span: Span) => PrintedSpan;
  readonly words: (span: Span) => WithText<Span>;
  /** Adds the steps of what is printed, where they are known and asked for. */
  readonly explained: <T>(printed: T, source: Explained) => T;
  readonly mention: (mention: Mention) => MentionRecord;
  readonly countryMention: (mention: CountryMention) => MentionRecord<CountryMention>;
  readonly role: (role: Role) => WithText<Role>;
  readonly date: (date: DateMention) => WithText<DateMention>;
  readonly pair: (pair: CountryPair) => WithText<CountryPair>;
  readonly boilerplate: (span: BoilerplateSpan) => WithText<BoilerplateSpan>;
  readonly rejected: (refusal: Rejected) => WithText<Rejected>;
}

/** Three digits: more would say what no calibration knows. */
export const threeDigits = (confidence: number): number => Math.round(confidence * 1000) / 1000;

const withSteps = <T>(printed: T, { steps }: Explained): T => (steps === undefined ? printed : { ...printed, steps });

/** Prints the spans of one article; `tokens` tell the sentences, and without them all is one. */
export function printerFor(article: Article, options: PrintOptions, tokens?: Tokens): Printer {
  const { convert, placed } = spanPrinter(article, options);
  const textOf = ({ start, end }: Span): string => article.text.slice(start, end);
  const sentenceOf = ({ start }: Span): number => (tokens ? sentenceAt(tokens, start) : 0);
  const explained: Printer['explained'] = options.explain ? withSteps : (printed) => printed;
  return {
    explained,
    at: (span) => placed({ start: convert(span.start), end: convert(span.end) }, span),
    words: (span) => placed({ start: convert(span.start), end: convert(span.end), text: textOf(span) }, span),
    mention: (mention) => {
      const { start, end, confidence, by } = mention;
      const printed = {
        start: convert(start),
        end: convert(end),
        text: textOf(mention),
        sentence: sentenceOf(mention),
        confidence: threeDigits(confidence),
        by,
      };
      return explained(placed(printed, mention), mention);
    },
    countryMention: (mention) => {
      const { start, end, as, confidence, by } = mention;
      const printed = {
        start: convert(start),
        end: convert(end),
        text: textOf(mention),
        sentence: sentenceOf(mention),
        as,
        confidence: threeDigits(confidence),
        by,
      };
      return explained(placed(printed, mention), mention);
    },
    role: (role) => {
      const { start, end, title, country, organisation, former, acting, rank } = role;
      return placed({ start: convert(start), end: convert(end), text: textOf(role), title, country, organisation, former, acting, rank }, role);
    },
    date: (date) => {
      const { start, end, type, value, begin, end_, mod, quant, freq, anchor, implied, by } = date;
      const text = textOf(date);
      return explained(placed({ start: convert(start), end: convert(end), text, type, value, begin, end_, mod, quant, freq, anchor, implied, by }, date), date);
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
