import { CAPITAL, HAS_DIGIT, PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import type { Source } from '../draft.ts';
import { type Office, titleAt } from './office.ts';
import { flagged, isFormer, isInside, isLeading, isMark } from './words.ts';

const LONGEST = 14;
const MOST_LEADING = 4;

/** The token after the office that begins with a title ending at `from`: capitalised words and the small words between them. */
function officeEnd({ tokens }: Source, from: number): number {
  let past = from;
  for (let i = from; i < tokens.count && i - from < LONGEST && !flagged(tokens, i, SENTENCE_START); i++) {
    if (flagged(tokens, i, PUNCTUATION)) break;
    if (flagged(tokens, i, CAPITAL | HAS_DIGIT)) past = i + 1;
    else if (!isInside(tokens, i)) break;
  }
  return past;
}

/**
 * The office right behind the name that ends before token `past`: "Wang Wenbin, [juru bicara Kementerian Luar Negeri China],",
 * "Jens Stoltenberg ([Sekretaris Jenderal NATO])".
 * None when the office leads to another name ("Biden, Presiden Rusia Vladimir Putin dan …"): `taken` are tokens of other people.
 */
export function officeAfter(source: Source, past: number, taken: (i: number) => boolean): Office | null {
  const { text, tokens } = source;
  const apart = isMark(text, tokens, past, ',') || isMark(text, tokens, past, '(');
  let at = apart ? past + 1 : past;
  for (let n = 0; n < MOST_LEADING && isLeading(tokens, at); n++) at++;
  if (at === past || flagged(tokens, at, SENTENCE_START)) return null;
  if (isFormer(tokens, at)) at++;
  const title = titleAt(source, at);
  if (!title) return null;
  const end = officeEnd(source, title.past);
  const leadsOn = taken(end) || taken(end - 1) || (isMark(text, tokens, end, ',') && taken(end + 1));
  return leadsOn ? null : { first: at, past: end, record: title.record, titleEnd: title.past };
}
