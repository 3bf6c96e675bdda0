import { bodySpans } from '../document/body.ts';
import type { Document, Outcome, Stage, StageOptions } from '../document/stage.ts';
import { BLOCK_START, type Tokens } from '../document/tokens.ts';
import { wrappingOf } from '../text/layout/wrapping.ts';
import { tokenEnd, tokenStart } from '../text/scan.ts';
import type { Span } from '../text/span.ts';
import { breaksBlock } from './blocks.ts';
import { TokenColumns } from './columns.ts';
import { glueCuts } from './glue.ts';
import { markSentences } from './sentences.ts';

/**
 * Tokens of the given stretches of `text`, in order; the stretches are disjoint and in text order. A phrase never
 * reaches from one stretch into the next, nor over a paragraph's end.
 */
export function tokenizeSpans(text: string, spans: readonly Span[]): Tokens {
  const columns = new TokenColumns(text);
  const wrapping = wrappingOf(text);
  for (const span of spans) {
    let last = -1;
    for (let start = tokenStart(text, span.start, span.end); start < span.end; start = tokenStart(text, last, span.end)) {
      const flags = last < 0 || breaksBlock(text, last, start, wrapping) ? BLOCK_START : 0;
      last = columns.pushPlain(start, span.end, flags);
      if (last >= 0) continue;
      last = tokenEnd(text, start, span.end);
      columns.push(start, last, flags);
    }
  }
  const tokens = columns.splitAt(glueCuts(text, columns));
  markSentences(text, tokens);
  return tokens.finish();
}

/** Tokens of a whole string: for callers that have no document. */
export function tokenizeText(text: string): Tokens {
  return tokenizeSpans(text, [{ start: 0, end: text.length }]);
}

function run(doc: Document<'boilerplate' | 'language'>, options: StageOptions): Outcome<'tokens'> {
  return { layer: tokenizeSpans(doc.text, bodySpans(doc, options.force)) };
}

/** The stage that adds tokens and sentences of the body. */
export const tokenize: Stage<'boilerplate' | 'language', 'tokens'> = { adds: 'tokens', needs: ['boilerplate', 'language'], run };
