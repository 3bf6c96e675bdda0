import type { EntityMention } from '../../../document/mentions.ts';
import { SPEECH } from '../../../knowledge/speech/speech-words.ts';
import type { Source } from '../../source.ts';
import { type Phrase, POINTING } from '../phrase.ts';
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

/** Verbs that give another name to somebody spoken of; "bernama" names somebody new. */
const NICKNAMING = new Set(['disapa', 'dipanggil', 'dijuluki', 'dikenal']);

/** True for a phrase that tells how somebody is called: "pria yang akrab disapa Budi". */
function givesNickname({ reader }: Source, { first, past }: Phrase): boolean {
  for (let t = first + 1; t < past; t++) if (NICKNAMING.has(reader.word(t))) return true;
  return false;
}

/** True for a name of one word that the article has not used before: a longer one, and one used before, is that of the person. */
const isNew = ({ entity, mention }: EntityMention): boolean =>
  entity.type === 'person' && !entity.found.name.includes(' ') && entity.found.mentions[0]?.start === mention.start;

/** The person spoken of, whom a phrase gives another name. */
function personCalled(query: SpeakerQuery): Answer | null {
  const { source, phrase, named } = query;
  if (!phrase || !givesNickname(source, phrase) || !named.every(isNew)) return null;
  const found = query.meant();
  return found?.entity.type === 'person' ? { entity: found.entity, name: found.entity.found.name, as: 'title', phrase } : null;
}

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

/** "kata pria yang akrab disapa Budi": the person spoken of. */
export const personNicknamed: SpeakerStep = {
  id: 'nickname',
  reason: 'A phrase that says how somebody is called means the person that "dia" would mean.',
  apply: personCalled,
  examples: [['Menteri Keuangan Sri Mulyani meninjau pasar itu. "Harga beras mulai turun," kata perempuan yang akrab disapa Ani.', 'Sri Mulyani']],
  refusals: ['Menteri Keuangan Sri Mulyani meninjau pasar itu. "Harga beras mulai turun," kata pria yang akrab disapa Budi Santoso itu.'],
};
