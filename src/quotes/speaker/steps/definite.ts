import type { Entity } from '../../../document/entities.ts';
import { SPEECH } from '../../../knowledge/speech/speech-words.ts';
import { fold } from '../../../text/fold.ts';
import { POINTING } from '../phrase.ts';
import type { Answer, SpeakerQuery, SpeakerStep } from '../query.ts';

/** "kementerian", "kelompok itu", "kementerian Israel tersebut": the noun, a country or word that narrows it, and what points back. */
const LONGEST_DEFINITE_TOKENS = 3;
/** How many mentions back an organisation may be meant. */
const REACH_MENTIONS = 200;

/** True if an organisation is of the country that the noun phrase names, if it names one. */
const isOf = ({ named }: SpeakerQuery, entity: Entity): boolean =>
  named.every((one) => one.entity.type === 'country' && entity.type === 'organisation' && entity.found.country === one.entity.found.code);

/** The organisation named last before a token that the noun may mean: one whose name begins with it, else the one that spoke last. */
function meant(query: SpeakerQuery, at: number): Entity | null {
  const { source, said } = query;
  const noun = fold(source.reader.word(at));
  const { all } = source.mentions;
  const last = source.mentions.firstFrom(source.reader.start(at)) - 1;
  for (let k = last; k >= 0 && k > last - REACH_MENTIONS; k--) {
    const entity = all[k]?.entity;
    if (entity?.type === 'organisation' && fold(entity.found.name).startsWith(`${noun} `) && isOf(query, entity)) return entity;
  }
  return said?.entity?.type === 'organisation' && isOf(query, said.entity) ? said.entity : null;
}

function bodyPointedAt(query: SpeakerQuery): Answer | null {
  const { source, phrase } = query;
  if (!phrase || !source.is(phrase.first, SPEECH.body) || phrase.past - phrase.first > LONGEST_DEFINITE_TOKENS) return null;
  const pointed = phrase.past - phrase.first === 1 || POINTING.has(source.reader.word(phrase.past - 1));
  const entity = pointed ? meant(query, phrase.first) : null;
  return entity && { entity, name: entity.found.name, as: 'organisation', phrase };
}

/** "kata kementerian itu": the ministry named before. */
export const bodyMeant: SpeakerStep = {
  id: 'definite-body',
  reason: 'A bare noun for an organisation means the one of that kind named before, or the one that spoke last.',
  apply: bodyPointedAt,
  examples: [
    ['Kementerian Pertahanan Rusia merilis pernyataan. "Serangan itu gagal total," kata kementerian itu.', 'Kementerian Pertahanan Rusia'],
    ['Kementerian Pertahanan Rusia merilis pernyataan. "Serangan itu gagal total," kata kementerian Rusia tersebut.', 'Kementerian Pertahanan Rusia'],
  ],
  refusals: ['"Serangan itu gagal total," kata seorang pejabat kementerian.'],
};
