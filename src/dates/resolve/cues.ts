import { SENTENCE_START } from '../../document/tokens.ts';
import { type Cue, cues } from '../../knowledge/dates/cues.ts';
import type { DateLanguage } from '../../knowledge/dates/forms.ts';
import { foldHash } from '../../text/fold.ts';
import { type Columns, startsBlock } from '../view/view.ts';

const TOKENS_BACK = 14;
const TOKENS_AHEAD = 1;

/** Where cues are looked for. */
interface Place {
  readonly text: string;
  readonly columns: Columns;
  readonly language: DateLanguage;
}

function endsSentence(text: string, columns: Columns, i: number): boolean {
  if ((columns.flags[i] ?? 0) & SENTENCE_START) return true;
  const before = text[(columns.ends[i - 1] ?? 0) - 1] ?? '';
  return '.!?'.includes(before) && (columns.ends[i - 1] ?? 0) - (columns.starts[i - 1] ?? 0) === 1;
}

/** The cue that token `i` is; "yang akan datang" says when something else comes. */
function cueOf({ columns, language }: Place, i: number): Cue | null {
  const cue = cues(language).get(columns.hashes[i] ?? 0) ?? null;
  return cue === 'future' && columns.hashes[i + 1] === COMES ? null : cue;
}

const COMES = foldHash('datang');

/**
 * The cue that tokens `[first, past)` are before, as in "pada 16 Mei mengatakan", else the nearest before them in their
 * sentence; `null` without any.
 */
export function cueAt(place: Place, first: number, past: number): Cue | null {
  const { text, columns } = place;
  for (let i = past; i < Math.min(columns.count, past + TOKENS_AHEAD); i++) {
    if (startsBlock(columns, i) || endsSentence(text, columns, i)) break;
    const cue = cueOf(place, i);
    if (cue !== null) return cue;
  }
  for (let i = first; i > 0 && i > first - TOKENS_BACK; i--) {
    if (startsBlock(columns, i) || endsSentence(text, columns, i)) break;
    const cue = cueOf(place, i - 1);
    if (cue !== null) return cue;
  }
  return null;
}
