import { nameInSlot } from '../../../knowledge/speech/speaker-slot.ts';
import { SPEECH } from '../../../knowledge/speech/speech-words.ts';
import type { Answer, SpeakerQuery, SpeakerStep } from '../query.ts';

/** A phrase in the speaker's slot longer than this names nobody. */
const LONGEST_UNNAMED_TOKENS = 14;

const TRAILING = new Set(['itu', 'ini', 'tersebut', 'tadi', ',']);

function capitalised({ source, phrase, named, pronoun }: SpeakerQuery): Answer | null {
  if (!phrase || pronoun || named.length > 0) return null;
  const name = nameInSlot(source.reader, phrase.first, phrase.past);
  if (!name || name.past < phrase.past) return null;
  return { entity: null, name: source.reader.textOf(name.first, name.past), as: 'name', phrase: name };
}

function nounPhrase({ source, phrase, pronoun }: SpeakerQuery): Answer | null {
  if (!phrase || pronoun) return null;
  let { past } = phrase;
  while (past > phrase.first + 1 && TRAILING.has(source.reader.word(past - 1))) past--;
  if (past <= phrase.first || past - phrase.first > LONGEST_UNNAMED_TOKENS || source.reader.word(phrase.first) === 'yang') return null;
  const as = source.is(phrase.first, SPEECH.pronoun) ? 'pronoun' : source.is(phrase.first, SPEECH.office) ? 'title' : 'unnamed';
  return { entity: null, name: source.reader.textOf(phrase.first, past), as, phrase: { first: phrase.first, past } };
}

/** "kata pedagang pasar Sri Lestari", where nobody else knows the name. */
export const capitalisedName: SpeakerStep = {
  id: 'capitalised-name',
  reason: 'Capitalised words in the speaker’s phrase are a name even if no other rule has found it.',
  apply: capitalised,
  examples: [['"Airnya naik cepat sekali," kata Mulianah Daya di lokasi.', 'Mulianah Daya']],
  refusals: ['"Airnya naik cepat sekali," kata seorang warga di lokasi.'],
};

/** "kata seorang pejabat AS": the words themselves. */
export const unnamedSpeaker: SpeakerStep = {
  id: 'unnamed',
  reason: 'A speaker without a name is reported in the words of the text.',
  apply: nounPhrase,
  examples: [['"Airnya naik cepat sekali," kata seorang warga di lokasi.', 'seorang warga']],
  refusals: ['"Airnya naik cepat sekali," katanya.'],
};
