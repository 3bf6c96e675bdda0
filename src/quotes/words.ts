import { malaySpeechForms, type SpeechForms, speechForms } from '../knowledge/speech/speech-verbs.ts';
import { malaySpeechWords, SPEECH, speechWords } from '../knowledge/speech/speech-words.ts';
import { lazy } from '../knowledge/table.ts';
import type { CueTable } from '../models/names/cues.ts';
import { foldHash } from '../text/fold.ts';
import { hashBits } from '../text/hash-bits.ts';

/** The classes of words of speech, and of all words that quotations are looked for at. */
export const ALL_USES: number = SPEECH.bare | SPEECH.nya | SPEECH.active | SPEECH.passive | SPEECH.noun;
export const WATCHED: number = ALL_USES | SPEECH.relay | SPEECH.source;
/** "kepada", after which a medium may be named. */
export const TO: number = foldHash('kepada');

const MARKS = [...'"“”„«»‟″\'‘’`´'];
const MARK_CODES: ReadonlySet<number> = new Set(MARKS.map((mark) => mark.charCodeAt(0)));

/** True for the code unit of what may be a quotation mark. */
export const mayMark = (code: number): boolean => MARK_CODES.has(code);

/** The words of speech of a language. */
export interface Words {
  readonly forms: SpeechForms;
  readonly classes: CueTable;
  /** Bits of the hashes of marks and of the words that rules start from: one token in twelve has one, and only those are looked at. */
  readonly watched: Uint32Array;
}

function wordsOf(forms: SpeechForms, classes: CueTable): Words {
  const { keys, bits } = classes;
  const cues = keys.filter((_, slot) => ((bits[slot] ?? 0) & WATCHED) !== 0);
  return { forms, classes, watched: hashBits([...cues, TO, ...MARKS.map((mark) => foldHash(mark))]) };
}

const indonesian = lazy(() => wordsOf(speechForms(), speechWords()));
const malay = lazy(() => wordsOf(malaySpeechForms(), malaySpeechWords()));

/** The words of speech for a document's language: those of Malay for Malay, else those of Indonesian. */
export const wordsFor = (code: string): Words => (code === 'zsm' ? malay() : indonesian());
