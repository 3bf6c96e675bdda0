import { SENTENCE_START } from '../document/tokens.ts';
import { lazy } from '../knowledge/table.ts';
import { foldHash } from '../text/fold.ts';
import { type Columns, startsBlock } from './view/view.ts';

/** Words that place a date without a year before or after the publication date. */
const FUTURE: readonly string[] = [
  'akan',
  'bakal',
  'dijadwalkan',
  'direncanakan',
  'rencananya',
  'berencana',
  'hendak',
  'diperkirakan',
  'diprediksi',
  'diprakirakan',
  'ditargetkan',
  'menargetkan',
  'nanti',
  'nantinya',
  'segera',
  'lambat',
  'mendatang',
  'tempo',
  'menjelang',
  'jelang',
  'rencana',
  'jadwal',
  'dinantikan',
  'besok',
  'kelak',
  'siap',
  'ingin',
  'batas',
  'target',
  'diharapkan',
  'diundur',
  'ditunda',
  'menghadapi',
  'tenggat',
  'terjadwal',
  'bersiap',
];
const PAST: readonly string[] = [
  'telah',
  'sudah',
  'lalu',
  'sejak',
  'mengatakan',
  'menyatakan',
  'kata',
  'ujar',
  'ujarnya',
  'katanya',
  'terjadi',
  'tewas',
  'dikutip',
  'dilansir',
  'melansir',
  'mengumumkan',
  'dilaporkan',
  'melaporkan',
  'setelah',
  'usai',
  'pernah',
  'sebelumnya',
  'menewaskan',
  'melancarkan',
  'ungkap',
  'ungkapnya',
  'tutur',
  'menyerang',
  'ditangkap',
  'menjelaskan',
  'dilakukan',
  'dimulai',
  'tuturnya',
  'jelasnya',
  'menegaskan',
];
const cues: () => ReadonlyMap<number, Cue> = lazy(
  () => new Map([...PAST.map((word) => [foldHash(word), 'past'] as const), ...FUTURE.map((word) => [foldHash(word), 'future'] as const)]),
);
const LOOK_BACK = 14;
const LOOK_AHEAD = 1;

type Cue = 'past' | 'future';

function endsSentence(text: string, columns: Columns, i: number): boolean {
  if ((columns.flags[i] ?? 0) & SENTENCE_START) return true;
  const before = text[(columns.ends[i - 1] ?? 0) - 1] ?? '';
  return '.!?'.includes(before) && (columns.ends[i - 1] ?? 0) - (columns.starts[i - 1] ?? 0) === 1;
}

/** The cue that token `i` is; "yang akan datang" says when something else comes. */
function cueOf(columns: Columns, i: number): Cue | null {
  const cue = cues().get(columns.hashes[i] ?? 0) ?? null;
  return cue === 'future' && columns.hashes[i + 1] === COMES ? null : cue;
}

const COMES = foldHash('datang');

/**
 * The cue that tokens `[first, past)` stand before, as in "pada 16 Mei mengatakan", else the nearest before them in their
 * sentence; `null` without any.
 */
export function cueAt(text: string, columns: Columns, first: number, past: number): Cue | null {
  for (let i = past; i < Math.min(columns.count, past + LOOK_AHEAD); i++) {
    if (startsBlock(columns, i) || endsSentence(text, columns, i)) break;
    const cue = cueOf(columns, i);
    if (cue !== null) return cue;
  }
  for (let i = first; i > 0 && i > first - LOOK_BACK; i--) {
    if (startsBlock(columns, i) || endsSentence(text, columns, i)) break;
    const cue = cueOf(columns, i - 1);
    if (cue !== null) return cue;
  }
  return null;
}
