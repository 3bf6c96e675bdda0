import type { Candidate } from './candidate.ts';

const KOREAS: ReadonlySet<string> = new Set(['KP', 'KR']);

/**
 * Decides what the words alone could not: a bare direction counts only after one of the Koreas was named, and "Korea"
 * alone is left out where both are named.
 */
export function resolve(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ codes, as }) => {
    const [code = ''] = codes;
    if (as === 'direction' && !seen.has('KP') && !seen.has('KR')) return false;
    if (codes.length > 1 && KOREAS.has(code)) return !seen.has('KP');
    if (as !== 'direction') seen.add(code);
    return true;
  });
}
