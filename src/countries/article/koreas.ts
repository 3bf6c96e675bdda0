import type { Candidate } from '../candidate.ts';
import type { ArticleRule } from './rule.ts';

const KOREAS: ReadonlySet<string> = new Set(['KP', 'KR']);

/** True for "Korea" alone, which may be either. */
export const isEitherKorea = ({ codes }: Candidate): boolean => codes.length > 1 && KOREAS.has(codes[0] ?? '');

/** A bare direction stands for a Korea only after one of them was named. */
export const koreaNotNamed: ArticleRule = {
  id: 'korea-not-named',
  reason: 'korea-not-named',
  apply: (_, { as }, { before }) => as === 'direction' && !before.has('KP') && !before.has('KR'),
  examples: [{ text: 'Kapal selam itu dikirim ke Selatan.', word: 'Selatan' }],
  refusals: [{ text: 'Pyongyang menuntut maaf, lalu mengirim kapal selam ke Selatan.', word: 'Selatan' }],
};

/** "Korea" alone is left out once the North was named: it may be either. */
export const otherKoreaNamed: ArticleRule = {
  id: 'other-korea-named',
  reason: 'other-korea-named',
  apply: (_, candidate, { before }) => isEitherKorea(candidate) && before.has('KP'),
  examples: [{ text: 'Korea Utara menolak. Warga Korea bingung.', word: 'Warga Korea' }],
  refusals: [{ text: 'Korea Selatan menolak. Semua warga Korea bingung.', word: 'Korea bingung' }],
};
