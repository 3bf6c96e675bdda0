import { SENTENCE_START } from '../document/tokens.ts';
import { lazy } from '../knowledge/table.ts';
import { foldHash } from '../text/fold.ts';
import { type Columns, startsBlock } from './view.ts';

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
  'berlaku',
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
const cues: () => ReadonlyMap<number, 'past' | 'future'> = lazy(
  () => new Map([...PAST.map((word) => [foldHash(word), 'past'] as const), ...FUTURE.map((word) => [foldHash(word), 'future'] as const)]),
);
const LOOK_BACK = 14;
const LOOK_AHEAD = 2;

function endsSentence(text: string, columns: Columns, i: number): boolean {
  if ((columns.flags[i] ?? 0) & SENTENCE_START) return true;
  const before = text[(columns.ends[i - 1] ?? 0) - 1] ?? '';
  return '.!?'.includes(before) && (columns.ends[i - 1] ?? 0) - (columns.starts[i - 1] ?? 0) === 1;
}

/** The nearest cue before tokens `[first, past)` in their sentence, else one right after them; `null` without any. */
export function cueAt(text: string, columns: Columns, first: number, past: number): 'past' | 'future' | null {
  const known = cues();
  for (let i = first; i > 0 && i > first - LOOK_BACK; i--) {
    if (startsBlock(columns, i) || endsSentence(text, columns, i)) break;
    const cue = known.get(columns.hashes[i - 1] ?? 0);
    if (cue !== undefined) return cue;
  }
  for (let i = past; i < Math.min(columns.count, past + LOOK_AHEAD); i++) {
    if (startsBlock(columns, i) || endsSentence(text, columns, i)) break;
    const cue = known.get(columns.hashes[i] ?? 0);
    if (cue !== undefined) return cue;
  }
  return null;
}
