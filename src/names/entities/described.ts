import type { Reader } from '../../document/reader.ts';
import { bodyHeads } from '../../knowledge/organisations/body-heads.ts';
import { kindOfWords } from '../../knowledge/organisations/kind-words.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { foldHashes } from '../../text/fold.ts';
import type { Range } from '../candidate.ts';
import { isIn } from '../offices/words.ts';

/** What a name says of itself: what kind of organisation it is, and where (ISO 3166-1 alpha-2). */
export interface Described {
  readonly kind: string | null;
  readonly country: string | null;
}

/** Forms of firms that one country has. */
const INDONESIAN_FIRMS = foldHashes('pt cv tbk persero perum bumd');
const MALAYSIAN_FIRMS = foldHashes('bhd berhad sdn');

/** The country of the firm's legal form: "PT", "Sdn Bhd". */
function homeOfFirm(reader: Reader, { first, past }: Range): string | null {
  for (let i = first; i < past; i++) {
    if (reader.isOneOf(i, INDONESIAN_FIRMS)) return 'ID';
    if (reader.isOneOf(i, MALAYSIAN_FIRMS)) return 'MY';
  }
  return null;
}

/** The country that the name ends with, or that the place lies in that it ends with: "Kementerian Pertahanan Rusia", "Pemkot Surabaya". */
function homeAtEnd(reader: Reader, { first, past }: Range): string | null {
  for (let i = first + 1; i < past; i++) {
    const match = nameList().matchAt(reader.text, reader.tokens, i);
    if (match?.past !== past) continue;
    for (const listed of match.values) {
      if (listed.type === 'country') return listed.code;
      if (listed.type === 'place' && listed.record.country) return listed.record.country;
    }
  }
  return null;
}

/** The country of a site or district that no table lists: "Stadion Maguwo Sleman", "Kecamatan Weru". Seas and peninsulas lie in none. */
export function homeOfPlace(reader: Reader, range: Range): string | null {
  const isSite = isIn(reader, range.first, 'site') || isIn(reader, range.first, 'place-head');
  if (!isSite || range.past - range.first < 2) return null;
  return homeAtEnd(reader, range) ?? (isIn(reader, range.first, 'district') ? 'ID' : null);
}

/** What the words of an organisation's name tell of it, where no table lists it. */
export function described(reader: Reader, range: Range): Described {
  const { first, past } = range;
  const head = bodyHeads().mayBegin(reader.hash(first)) ? bodyHeads().matchAt(reader.text, reader.tokens, first) : null;
  const [body] = head && head.past <= past ? head.values : [];
  const kind = body?.kind ?? kindOfWords(reader.hash(first), reader.hash(past - 1));
  return { kind, country: homeAtEnd(reader, range) ?? body?.country ?? homeOfFirm(reader, range) };
}
