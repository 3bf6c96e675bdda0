import type { QuotationRecord } from '../../types.ts';
import { type DigestPart, merged, said } from '../part.ts';
import type { Row } from '../section.ts';

function row({ form, text, speaker, cue, via }: QuotationRecord): Row {
  const words = form === 'indirect' ? text : `“${text}”`;
  const sense = cue === null || cue.sense === 'say' ? '' : `[${cue.sense}] `;
  return { name: speaker?.name ?? '(unnamed)', details: said(`${via ? `[via ${via.name}] ` : ''}${sense}${words}`) };
}

/** Who said what: the first words of each quotation. */
export const quotes: DigestPart = { heading: 'Said', tint: 'cyan', flow: false, most: 8, rows: ({ quotes: all }) => merged(all.map(row)) };
