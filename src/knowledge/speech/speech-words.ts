import { addCue, type CueTable } from '../../models/names/cues.ts';
import { foldHash } from '../../text/fold.ts';
import { lazy, listOf, rowsOf } from '../table.ts';
import { malaySpeechForms, type SpeechForms, speechForms } from './speech-verbs.ts';
import { SPEECH_WORDS_TABLE } from './speech-words.table.ts';

/** Classes of words around speech, each a bit; the first five are the uses of words of speech. What a class is, its table tells. */
export const SPEECH = {
  bare: 0x1,
  nya: 0x2,
  active: 0x4,
  passive: 0x8,
  noun: 0x10,
  pronoun: 0x20,
  adverb: 0x40,
  negation: 0x80,
  modal: 0x100,
  preposition: 0x200,
  stop: 0x400,
  conjunction: 0x800,
  linker: 0x1000,
  body: 0x2000,
  lead: 0x4000,
  demonstrative: 0x8000,
  head: 0x10000,
  article: 0x20000,
  office: 0x40000,
  relative: 0x80000,
  document: 0x100000,
  rule: 0x200000,
  medium: 0x400000,
  relay: 0x800000,
  source: 0x1000000,
  addressee: 0x2000000,
  finite: 0x4000000,
  joint: 0x8000000,
  unverbal: 0x10000000,
  subordinator: 0x20000000,
  nominal: 0x40000000,
} as const;

/** Twice the words of both tables, a power of two: small enough to stay in the cache. */
const SLOTS = 1 << 12;

const BITS: ReadonlyMap<string, number> = new Map(Object.entries(SPEECH));

function wordsOf(forms: SpeechForms): CueTable {
  const table: CueTable = { keys: new Int32Array(SLOTS), bits: new Int32Array(SLOTS) };
  for (const [hash, list] of forms) for (const { use } of list) addCue(table, hash, SPEECH[use]);
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
