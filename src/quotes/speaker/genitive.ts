import type { EntityMention } from '../../document/mentions.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Source } from '../source.ts';

/** True if the words before a person say whose relative or aide speaks: "pengacara [Trump]", where no office of that person ends there. */
export function isGenitive(source: Source, { entity, start }: EntityMention): boolean {
  const before = source.reader.at(start) - 1;
  if (entity.type !== 'person' || !source.is(before, SPEECH.relative) || source.reader.word(before).endsWith('nya')) return false;
  return !entity.found.roles.some((role) => role.end <= start && source.reader.at(role.end) === before + 1);
}
