import type { Reader as Source } from '../../document/reader.ts';
import { foldHashes } from '../../text/fold.ts';
import type { Office } from './office.ts';
import { isFormer } from './words.ts';

/** Relatives and people in someone's service: "istri Presiden", "ajudan Kapolri". Own list. */
const KIN = foldHashes(
  'adik ajudan anak ayah besan bibi cicit cucu ibu ibunda istri isteri janda kakak kakek kekasih keponakan koki masak menantu mertua nenek paman pengasuh pengawal putra putri sahabat saudara saudari sepupu sopir suami tunangan',
);
/** What makes the office behind it another one, that the table of titles does not have: "Asisten KSAD". Own list. */
const OTHER = foldHashes('asisten aspam aspri kandidat staf');
/** Words that stand between such a word and the office: "putra sulung Presiden". Own list. */
const WHICH = foldHashes('angkat bungsu dari dekat ipar kandung kedua keempat ketiga laki-laki perempuan pertama pribadi sulung tertua tiri tunggal');
const MOST_BETWEEN = 3;

/** Titles of those who act for a person: the name right behind may be the client's. Own list. */
const SERVING: ReadonlySet<string> = new Set(['Kuasa Hukum', 'Penasihat Hukum', 'Pengacara', 'Advokat']);

/** True for the office of a lawyer. */
export const isServing = ({ record }: Office): boolean => SERVING.has(record.title);

/** Whether the office that begins at token `first`, with its title up to `titleEnd`, is that of a relative or superior of the person named: "istri [Presiden Ukraina] Olena Zelenska", "Asisten [KSAD] …". */
export function isKinsOffice({ tokens }: Source, first: number, titleEnd: number): boolean {
  const isKin = (i: number): boolean => i >= 0 && KIN.has(tokens.hashes[i] ?? 0);
  if (titleEnd === first + 1 && isKin(first)) return true;
  if (OTHER.has(tokens.hashes[first - 1] ?? 0)) return true;
  let i = first - 1;
  for (let n = 0; n < MOST_BETWEEN && i >= 0 && (isFormer(tokens, i) || WHICH.has(tokens.hashes[i] ?? 0)); n++) i--;
  return isKin(i);
}
