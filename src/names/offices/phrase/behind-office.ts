import type { Reader } from '../../../document/reader.ts';
import { isIn } from '../words.ts';
import { isRank, titleAt } from './head.ts';

/** The most tokens from an office's title to the name. */
const LONGEST_OFFICE_TOKENS = 20;

/** True if the words before token `i` are an office, from its title on: "Kepala Badan Pengatur Jalan [Hery …]". */
export function isBehindOffice(reader: Reader, i: number): boolean {
  for (let k = i - 1; k >= 0 && k >= i - LONGEST_OFFICE_TOKENS; k--) {
    const title = titleAt(reader, k);
    if (title && title.past <= i && (!title.record.ambiguous || title.record.common) && !isRank(title.record)) return true;
    const isPart =
      reader.isCapital(k) || reader.isNumber(k) || reader.is(k, '(') || reader.is(k, ')') || isIn(reader, k, 'inside') || isIn(reader, k, 'specifying');
    if (!isPart || reader.startsSentence(k)) return false;
  }
  return false;
}
