import { addCue, type CueTable } from '../../models/names/cues.ts';
import { foldHash } from '../../text/fold.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { malaySpeechForms, type SpeechForms, type SpeechUse, speechForms } from './speech-verbs.ts';
import { SPEECH_WORDS_TABLE } from './speech-words.table.ts';

/** Classes of words around speech, in bit order; the first five are the uses of words of speech. */
const CLASSES = [
  'bare',
  'nya',
  'active',
  'passive',
  'noun',
  'pronoun',
  'first',
  'adverb',
  'negation',
  'modal',
  'preposition',
  'stop',
  'conjunction',
  'wish',
  'thus',
  'linker',
  'body',
  'lead',
  'demonstrative',
  'head',
  'article',
  'office',
  'relative',
  'document',
  'rule',
  'medium',
  'relay',
  'source',
  'addressee',
  'finite',
  'joint',
  'unverbal',
  'subordinator',
  'nominal',
] as const;

/** What a word may do around words said. */
export type SpeechClass = (typeof CLASSES)[number];

/** Twice the words of both tables, a power of two. */
const SLOTS = 1 << 13;

const BITS: ReadonlyMap<string, number> = new Map(CLASSES.map((name, bit) => [name, 1 << bit]));

/** The bit of a class in the values of `speechWords`. */
export function speechBit(name: SpeechClass): number {
  return BITS.get(name) ?? 0;
}

function wordsOf(forms: SpeechForms): CueTable {
  const table: CueTable = { keys: new Int32Array(SLOTS), bits: new Int32Array(SLOTS) };
  for (const [hash, list] of forms) for (const { use } of list) addCue(table, hash, speechBit(use satisfies SpeechUse));
  for (const [name = '', words] of rowsOf(SPEECH_WORDS_TABLE)) {
    const bit = BITS.get(name);
    if (bit === undefined) throw new RangeError(`unknown class of speech words: ${name}`);
    for (const word of listOf(words)) addCue(table, foldHash(word, 0, word.length), bit);
  }
  return table;
}

/** The classes of words by hash (`cueOf`), for Indonesian and for Malay. */
export const speechWords: () => CueTable = lazy(() => wordsOf(speechForms()));
export const malaySpeechWords: () => CueTable = lazy(() => wordsOf(malaySpeechForms()));
