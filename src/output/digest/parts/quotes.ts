import type { QuotationRecord, SaripatiDocument } from '../../types.ts';
import { type DigestPart, said } from '../part.ts';
import type { Row } from '../section.ts';

/** Letters and figures that two quotations of a speaker must share at their beginning to be the same words: headlines repeat the text. */
const SAME_BEGINNING = 24;

const UNNAMED = '(unnamed)';

/** The names of all who say the words. */
const speakersOf = ({ speaker, otherSpeakers }: QuotationRecord): string =>
  speaker === null ? UNNAMED : [speaker, ...otherSpeakers].map(({ name }) => name).join(', ');

function row(quote: QuotationRecord): Row {
  const { form, text, cue, via } = quote;
  const words = form === 'indirect' ? text : `“${text}”`;
  const sense = cue === null || cue.sense === 'say' ? '' : `[${cue.sense}] `;
  return { name: speakersOf(quote), details: said(`${via ? `[via ${via.name}] ` : ''}${sense}${words}`) };
}

const beginningOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]{1,99}/gu, '')
    .slice(0, SAME_BEGINNING);

/** Quotations in text order; of those of one speaker that begin alike the longest stands for all. */
function rows({ quotes: all }: SaripatiDocument): Row[] {
  const byBeginning = new Map<string, { readonly quote: QuotationRecord; readonly count: number }>();
  for (const quote of all) {
    const key = `${speakersOf(quote)}\u0000${beginningOf(quote.text)}`;
    const seen = byBeginning.get(key);
    const longer = seen === undefined || quote.text.length > seen.quote.text.length ? quote : seen.quote;
    byBeginning.set(key, { quote: longer, count: (seen?.count ?? 0) + 1 });
  }
  return [...byBeginning.values()].map(({ quote, count }) => ({ ...row(quote), count }));
}

/** Who said what: the first words of each quotation. */
export const quotes: DigestPart = { heading: 'Said', tint: 'cyan', flow: false, most: 8, names: 'once', rows };
