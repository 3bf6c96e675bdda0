import type { Via } from '../../document/facts.ts';
import { SPEECH } from '../../knowledge/speech/speech-words.ts';
import type { Candidate } from '../candidate.ts';
import { pastMediumWords } from '../find/relayed.ts';
import type { Source } from '../source.ts';
import { bodyAt } from './phrase.ts';

/** How far after its cue the medium of a quotation is named: "kata X di Moskow, Senin (1/2), seperti dikutip AFP". */
const MEDIUM_REACH_TOKENS = 45;
/** Tokens of a medium that no table knows: "The Wall Street Journal". */
const LONGEST_MEDIUM_TOKENS = 5;
/** Where people speak for themselves: these pass nobody's words on. */
const PLATFORMS = new Set(['akun', 'instagram', 'twitter', 'x', 'facebook', 'youtube', 'tiktok', 'telegram', 'whatsapp', 'threads', 'bursa', 'keterbukaan']);

/** The medium named from a token on, or `null`. */
function mediumAt(source: Source, from: number): Via | null {
  const { reader } = source;
  for (let t = from - 1; t < from + 1; t++) if (PLATFORMS.has(reader.word(t).toLowerCase())) return null;
  const body = bodyAt(source, from);
  if (body) {
    if (body.entity.type !== 'organisation') return null;
    const { start, end } = body.mention;
    return { start, end, entity: body.entity.id, name: body.entity.found.name };
  }
  let past = from;
  while (past < from + LONGEST_MEDIUM_TOKENS && reader.isCapital(past) && (past === from || !reader.startsSentence(past)) && source.pastDate(past) === past)
    past++;
  if (past === from) return null;
  const { start, end } = reader.span(from, past);
  return { start, end, entity: null, name: reader.text.slice(start, end) };
}

/** The medium of news named from a token on, or `null`: what the words were told to, "kepada BBC". A site's address is that of the article's own newsroom. */
function newsAt(source: Source, from: number): Via | null {
  const entity = bodyAt(source, from)?.entity;
  return entity?.type === 'organisation' && entity.found.kind === 'news' && !entity.found.name.includes('.') ? mediumAt(source, from) : null;
}

/** The medium after a word of relay at a token, or `null`. */
function relayedBy(source: Source, t: number): Via | null {
  if (source.is(t, SPEECH.relay)) return mediumAt(source, pastMediumWords(source, t + 1));
  if (!source.is(t, SPEECH.addressee) || source.reader.word(t) !== 'kepada') return null;
  return newsAt(source, pastMediumWords(source, t + 1));
}

/** The medium that passes a quotation on: after its cue, or at the beginning of its sentence; of several the last. `null` where the medium itself speaks. */
export function viaOf(source: Source, { cue, cuePast, first, by }: Candidate): Via | null {
  if (cue < 0 || by === 'relayed') return null;
  const { reader } = source;
  let found: Via | null = cuePast > cue + 1 ? newsAt(source, cuePast) : null;
  const past = Math.min(cue + MEDIUM_REACH_TOKENS, reader.sentenceAround(cue).past);
  for (const t of source.relaysIn(cue + 1, past)) found = relayedBy(source, t) ?? found;
  return found ?? relayedBy(source, source.reader.sentenceAround(Math.min(first, cue)).first);
}
