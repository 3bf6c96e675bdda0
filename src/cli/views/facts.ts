import { headOf } from '../../output/digest/article.ts';
import { type DigestPart, partOf } from '../../output/digest/part.ts';
import { events as eventsPart } from '../../output/digest/parts/events.ts';
import { quotes as quotesPart } from '../../output/digest/parts/quotes.ts';
import type { Subject } from '../../output/formats/subject.ts';
import { SECTION_TABLES } from '../../output/tables/sections.ts';
import type { SaripatiDocument } from '../../output/types.ts';

/** One part of a document by itself, with every row whole. */
function subjectOf(part: DigestPart, key: 'quotes' | 'events'): Subject<SaripatiDocument> {
  const whole: DigestPart = { ...part, heading: null, most: Number.POSITIVE_INFINITY, wrap: true };
  return {
    json: ({ id, source, meta, ...doc }) => ({ id, source, meta, [key]: doc[key] }),
    tables: SECTION_TABLES.filter(({ name }) => name === key),
    digest: (doc) => ({ ...headOf(doc, ''), parts: [partOf(whole, doc)].filter((one) => one !== null) }),
    reading: null,
  };
}

/** How formats see the quotations of an article. */
export const QUOTES: Subject<SaripatiDocument> = subjectOf(quotesPart, 'quotes');

/** How formats see the events of an article. */
export const EVENTS: Subject<SaripatiDocument> = subjectOf(eventsPart, 'events');
