import type { Candidate } from './candidate.ts';

const KOREAS: ReadonlySet<string> = new Set(['KP', 'KR']);

/**
 * Countries whose capital newsrooms use for the government without naming the country. Others must be named in the article
 * (Indonesia's was asked for a partner before).
 */
const POWERS: ReadonlySet<string> = new Set(['CN', 'ID', 'IL', 'IR', 'JP', 'KP', 'KR', 'RU', 'SA', 'TR', 'UA', 'US']);

/**
 * Decides what the words alone could not: a bare direction counts only after one of the Koreas was named, and "Korea"
 * alone is left out where both are named. A capital of a lesser power stands for a country that the article names as well.
 */
export function resolve(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  const named = new Set(candidates.flatMap(({ codes, as }) => (as === 'capital' || as === 'direction' ? [] : codes)));
  return candidates.filter(({ codes, as }) => {
    const [code = ''] = codes;
    if (as === 'direction' && !seen.has('KP') && !seen.has('KR')) return false;
    if (as === 'capital' && !POWERS.has(code) && !named.has(code)) return false;
    if (codes.length > 1 && KOREAS.has(code)) return !seen.has('KP');
    if (as !== 'direction') seen.add(code);
    return true;
  });
}
