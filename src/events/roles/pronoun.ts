import { foldHashes } from '../../text/fold.ts';
import { type Part, partAt, quotationAt, type Scene } from '../scene.ts';
import { type Party, pronounFor } from './party.ts';

const HE = foldHashes('ia dia beliau');
const SELF = foldHashes('saya aku');
/** Tokens looked back over for somebody a pronoun stands for. */
const PRONOUN_REACH_TOKENS = 60;

/** The person "dia" at token `i` stands for: the last one named before it outside quotations. */
function heParty(scene: Scene, i: number): Party | null {
  const { reader, quotes } = scene;
  if (!reader.isOneOf(i, HE)) return null;
  const isSaid = (part: Part): boolean => quotationAt(quotes, part.mention.start)?.form === 'direct';
  for (let k = i - 1; k >= 0 && k > i - PRONOUN_REACH_TOKENS; k--) {
    const part = partAt(scene, k);
    if (part?.entity?.type === 'person' && !isSaid(part)) return pronounFor(scene, part);
  }
  return null;
}

/** Who "saya" at token `i` stands for: the speaker of the quotation. */
function selfParty(scene: Scene, i: number): Party | null {
  if (!scene.reader.isOneOf(i, SELF)) return null;
  const speaker = quotationAt(scene.quotes, scene.reader.start(i))?.speaker;
  if (speaker == null || speaker.entity === null) return null;
  const { entity, name, start, end } = speaker;
  return { entity, name, start, end, through: null, isPolitical: true, isOfficial: true, country: null, isPronoun: true, isFar: false, thing: null };
}

/** The person that a singular pronoun at token `i` stands for, or `null`. */
export const pronounParty = (scene: Scene, i: number): Party | null => heParty(scene, i) ?? selfParty(scene, i);

/** Whom the "-nya" of a verb at token `i` stands for ("mengecamnya"): the last person or country named before it other than the subject. */
export function cliticParty(scene: Scene, i: number, subject: Party | null): Party | null {
  for (let k = i - 1; k >= 0 && k > i - PRONOUN_REACH_TOKENS; k--) {
    const part = partAt(scene, k);
    if (part?.entity == null || (part.entity.type !== 'person' && part.entity.type !== 'country')) continue;
    const party = pronounFor(scene, part);
    if (party.entity !== subject?.entity) return party;
  }
  return null;
}
