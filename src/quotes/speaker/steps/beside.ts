import type { EntityMention } from '../../../document/mentions.ts';
import { SPEECH } from '../../../knowledge/speech/speech-words.ts';
import { isGenitive } from '../genitive.ts';
import { NAMING } from '../phrase.ts';
import { type Answer, formOf, type SpeakerQuery, type SpeakerStep } from '../query.ts';

const answerOf = ({ phrase }: SpeakerQuery, { entity }: EntityMention): Answer => ({ entity, name: entity.found.name, as: formOf(entity), phrase });

/** Words after "yang" by which a relative clause tells who it is: "pria yang akrab disapa Budi", "pria yang juga politikus". */
const TELLS_WHO = new Set([...NAMING, 'juga', 'merupakan', 'adalah']);

/** The offset where a subject's relative clause begins, whose people do not speak: "Cakra [yang menyaksikan Alya] menyadari". */
function headEnd({ source, candidate, phrase }: SpeakerQuery): number {
  const { reader } = source;
  if (!phrase || candidate.slot.kind !== 'subject') return Number.POSITIVE_INFINITY;
  for (let t = phrase.first + 1; t < phrase.past; t++) {
    if (reader.word(t) !== 'yang') continue;
    return TELLS_WHO.has(reader.word(t + 1)) || TELLS_WHO.has(reader.word(t + 2)) ? Number.POSITIVE_INFINITY : reader.start(t);
  }
  return Number.POSITIVE_INFINITY;
}

function personBeside(query: SpeakerQuery): Answer | null {
  const past = headEnd(query);
  const people = query.named.filter(({ entity, start }) => entity.type === 'person' && start < past);
  const speaker = people.find((one) => !isGenitive(query.source, one));
  return speaker ? answerOf(query, speaker) : null;
}

/** True if the mention is what the phrase is about, not a part of it: "Kremlin", "pihak TNI AU", "kantor berita KCNA", "pernyataan Kemlu". */
function leads({ source, phrase }: SpeakerQuery, { entity, start }: EntityMention): boolean {
  if (!phrase) return false;
  const { reader } = source;
  const at = reader.at(start);
  let first = phrase.first;
  const medium = entity.type === 'organisation';
  while (
    first < at &&
    (source.is(first, SPEECH.article | SPEECH.document) ||
      (medium && source.is(first, SPEECH.medium)) ||
      reader.word(first) === 'dari' ||
      reader.isPunctuation(first))
  )
    first++;
  return first === at;
}

function bodyBeside(type: 'organisation' | 'country'): (query: SpeakerQuery) => Answer | null {
  return (query) => {
    const [first] = query.named.filter(({ entity }) => entity.type === 'organisation' || entity.type === 'country' || entity.type === 'person');
    return first && first.entity.type === type && leads(query, first) ? answerOf(query, first) : null;
  };
}

/** "kata Menteri Luar Negeri Rusia Sergei Lavrov": the person named in the phrase. */
export const personInPhrase: SpeakerStep = {
  id: 'person',
  reason: 'A person named in the speaker’s phrase speaks, unless the phrase names the person’s lawyer or wife.',
  apply: personBeside,
  examples: [
    ['"Kami siap membantu warga," kata Menteri Luar Negeri Rusia Sergei Lavrov di Moskow.', 'Sergei Lavrov'],
    ['Presiden Rusia Vladimir Putin mengatakan bahwa perundingan akan dilanjutkan pekan depan.', 'Vladimir Putin'],
  ],
  refusals: ['"Suami saya sehat sekali hari ini," kata istri Donald Trump di New York.'],
};

/** "kata Kementerian Pertahanan Rusia": the organisation that the phrase begins with. */
export const organisationInPhrase: SpeakerStep = {
  id: 'organisation',
  reason: 'An organisation speaks if the phrase begins with it; after other words it only says whose spokesman speaks.',
  apply: bodyBeside('organisation'),
  examples: [
    ['"Serangan itu berhasil digagalkan," kata Kementerian Pertahanan Rusia dalam pernyataan.', 'Kementerian Pertahanan Rusia'],
    ['"Serangan itu berhasil digagalkan," tulis pernyataan Kementerian Pertahanan Rusia.', 'Kementerian Pertahanan Rusia'],
  ],
  refusals: ['"Serangan itu berhasil digagalkan," kata juru bicara Kementerian Pertahanan Rusia.'],
};

/** "Israel mengatakan": the country that the phrase begins with. */
export const countryInPhrase: SpeakerStep = {
  id: 'country',
  reason: 'A country speaks if the phrase begins with it.',
  apply: bodyBeside('country'),
  examples: [['Israel mengatakan bahwa serangan itu menyasar gudang senjata di pelabuhan.', 'Israel']],
  refusals: ['Pejabat Israel mengatakan bahwa serangan itu menyasar gudang senjata di pelabuhan.'],
};
