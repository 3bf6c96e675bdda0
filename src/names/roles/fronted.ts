import { PUNCTUATION, SENTENCE_START } from '../../document/tokens.ts';
import type { Source } from '../draft.ts';
import type { Office } from './office.ts';
import { flagged, hashes, isMark } from './words.ts';

/** Words that open a clause before the main one: "Usai bertemu …, Prabowo berkata". Own list. */
const OPENERS = hashes(
  'akibat atas bagi berkat bersama bertemu berdasarkan dampingi demi dengan didampingi diapit disaksikan disambut ditemani diterima guna jelang karena kepada ketika lewat melalui melansir menanggapi mendampingi menemui menerima mengenai menggantikan menghadap mengunjungi mengutip menjawab menjelang menurut menyambut menyusul merespons mewakili sambil saat sebagaimana sebelum sehabis sejak selain selama selepas semenjak sepeninggal seperti sesaat sesuai sesudah setelah seusai soal tanpa tentang terhadap terkait usai',
);
/** Words that open a clause or merely say where or when, and words right before an office that tell the first from the second. */
const PLACING = hashes('dalam dari di ke pada untuk');
const LINKING = hashes('bagi bersama bertemu dan dari dengan depan di hadapan hadap kepada ke oleh pada sama samping terhadap untuk');
/** "Usai bertemu Presiden Rusia, Prabowo, yang …, pulang". */
const YANG = hashes('yang');
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
  const hash = tokens.hashes[opener] ?? 0;
  return OPENERS.has(hash) || (PLACING.has(hash) && LINKING.has(tokens.hashes[first - 1] ?? 0));
}
