import { SPEECH } from '../../../knowledge/speech/speech-words.ts';
import { POINTING } from '../phrase.ts';
import type { Answer, SpeakerQuery, SpeakerStep } from '../query.ts';

/** Nouns for people without a name, of whom a report may tell all along. */
const NAMELESS = new Set([
  'sumber',
  'pejabat',
  'juru',
  'jubir',
  'saksi',
  'warga',
  'korban',
  'pelaku',
  'warganet',
  'netizen',
  'pengguna',
  'sejumlah',
  'para',
  'kedua',
  'laporan',
  'pihak',
]);

/** True for a noun phrase that points back to a person: "ibu tiga anak itu", "lulusan ITB tersebut". */
function pointsBack({ source, phrase, named }: SpeakerQuery): boolean {
  if (!phrase || named.some(({ entity }) => entity.type === 'person')) return false;
  const { reader } = source;
  if (!POINTING.has(reader.word(phrase.past - 1)) || NAMELESS.has(reader.word(phrase.first).toLowerCase())) return false;
  return source.is(phrase.first, SPEECH.head | SPEECH.office) && !source.is(phrase.first, SPEECH.body);
}

function personPointedAt(query: SpeakerQuery): Answer | null {
  if (!pointsBack(query)) return null;
  const found = query.meant();
  return found && { entity: found.entity, name: found.entity.found.name, as: 'title', phrase: query.phrase };
}

/** "kata ibu tiga anak itu": the person spoken of. */
export const personMeant: SpeakerStep = {
  id: 'definite-person',
  reason: 'A noun that refers back to a person means the person that "dia" would mean.',
  apply: personPointedAt,
  examples: [['Menteri Keuangan Sri Mulyani meninjau pasar itu. "Harga beras mulai turun," kata ibu tiga anak itu.', 'Sri Mulyani']],
  refusals: ['Ketua Komisi I DPR Utut Adianto memuji galangan itu. "Ongkosnya besar, tetapi perlu," kata pejabat itu.'],
};
