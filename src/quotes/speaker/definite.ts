import type { Entity } from '../../document/entities.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import { fold } from '../../text/fold.ts';
import { POINTING } from './phrase.ts';
import type { Answer, SpeakerQuery, SpeakerStep } from './query.ts';

/** "kementerian", "kelompok itu": the noun and what points back. */
const LONGEST_DEFINITE_TOKENS = 2;
/** How many mentions back an organisation may be meant. */
const REACH_MENTIONS = 200;

/** The organisation named last before a token that the noun may mean: one whose name begins with it, else the one that spoke last. */
function meant({ source, said }: SpeakerQuery, at: number): Entity | null {
  const noun = fold(source.reader.word(at));
  const { all } = source.mentions;
  const last = source.mentions.firstFrom(source.reader.start(at)) - 1;
  for (let k = last; k >= 0 && k > last - REACH_MENTIONS; k--) {
    const entity = all[k]?.entity;
    if (entity?.type === 'organisation' && fold(entity.found.name).startsWith(`${noun} `)) return entity;
  }
  return said?.entity?.type === 'organisation' ? said.entity : null;
}

function bodyPointedAt(query: SpeakerQuery): Answer | null {
  const { source, phrase, named } = query;
  if (!phrase || named.length > 0 || !source.is(phrase.first, SPEECH.body) || phrase.past - phrase.first > LONGEST_DEFINITE_TOKENS) return null;
  const pointed = phrase.past - phrase.first === 1 || POINTING.has(source.reader.word(phrase.past - 1));
  const entity = pointed ? meant(query, phrase.first) : null;
  return entity && { entity, name: entity.found.name, as: 'organisation', phrase };
}

/** "kata kementerian itu": the ministry named before. */
export const bodyMeant: SpeakerStep = {
  id: 'definite-body',
  reason: 'A bare noun for an organisation means the one of that kind named before, or the one that spoke last.',
  apply: bodyPointedAt,
  examples: [['Kementerian Pertahanan Rusia merilis pernyataan. "Serangan itu gagal total," kata kementerian itu.', 'Kementerian Pertahanan Rusia']],
  refusals: ['"Serangan itu gagal total," kata seorang pejabat kementerian.'],
};
