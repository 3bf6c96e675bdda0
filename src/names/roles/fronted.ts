import type { Reader as Source } from '../../document/reader.ts';
import { PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import { foldHashes } from '../../text/fold.ts';
import type { Office } from './office.ts';
import { flagged, isMark } from './words.ts';

/** Words that open a clause of time, at the sentence's start or behind a comma: "Usai bertemu …, Prabowo berkata". Own list. */
const TIME = foldHashes('jelang ketika menjelang saat sebelum sehabis selama selepas sesaat sesudah setelah seusai usai');
/** Words that open a clause at the sentence's start. Own list. */
const OPENERS = foldHashes(
  'akibat atas bagi berkat bersama bertemu berdasarkan demi dengan didampingi diapit disaksikan disambut ditemani diterima guna karena kepada lewat melalui melansir menanggapi mendampingi menemui menerima mengenai menggantikan menghadap mengunjungi mengutip menjawab menurut menyambut menyusul merespons mewakili sambil sebagaimana sejak selain semenjak sepeninggal seperti sesuai soal tanpa tentang terhadap terkait',
);
/** Words at the sentence's start that merely say where or when, unless a word of `LINKING` stands right before the office. Own list. */
const PLACING = foldHashes('dalam dari di ke pada untuk');
const LINKING = foldHashes('bagi bersama bertemu dan dari dengan depan di hadapan ke kepada oleh pada samping sama terhadap untuk');
/** "Setelah itu": no clause. */
const THAT = foldHashes('itu ini');
/** "Usai bertemu Presiden Rusia, Prabowo, yang …, pulang". */
const YANG = foldHashes('yang');
const FARTHEST = 24;

/** The first token of the clause that token `i` lies in. */
function clauseFirst({ tokens }: Source, i: number): number {
  let first = i;
  while (first > 0 && i - first < FARTHEST && !flagged(tokens, first, SENTENCE_START) && !flagged(tokens, first - 1, PUNCTUATION)) first--;
  return first;
}

/**
 * Whether the office, with a comma and a name that ends at token `past` behind it, closes a clause that the name is no part of:
 * "Kepada [Presiden Prancis], Zelensky meminta …". A second comma makes the name a part: "Menurut [Menhan], Prabowo Subianto, …".
 */
export function isObjectOfFront(source: Source, { first }: Office, past: number): boolean {
  const { text, tokens } = source;
  if (isMark(text, tokens, past, ',') && !YANG.has(tokens.hashes[past + 1] ?? 0)) return false;
  const opener = clauseFirst(source, first);
  if (opener === first) return false;
  const at = (set: ReadonlySet<number>, i: number): boolean => set.has(tokens.hashes[i] ?? 0);
  if (at(THAT, opener + 1)) return false;
  const opens = at(OPENERS, opener) || (at(PLACING, opener) && at(LINKING, first - 1));
  return at(TIME, opener) || (opens && flagged(tokens, opener, SENTENCE_START));
}
