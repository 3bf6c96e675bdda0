import type { CountryReason } from '../document/rejected.ts';
import type { Candidate } from './candidate.ts';
import type { Refusal } from './refusal.ts';

const KOREAS: ReadonlySet<string> = new Set(['KP', 'KR']);

/**
 * Countries whose capital newsrooms use for the government without naming the country. Others must be named in the article
 * (Indonesia's was asked for a partner before).
 */
const POWERS: ReadonlySet<string> = new Set(['CN', 'ID', 'IL', 'IR', 'JP', 'KP', 'KR', 'RU', 'SA', 'TR', 'UA', 'US']);

/** What the article as a whole says against a candidate: `named` are the codes it names anywhere, `seen` those named so far. */
function objection({ codes, as }: Candidate, named: ReadonlySet<string>, seen: ReadonlySet<string>): CountryReason | null {
  const [code = ''] = codes;
  if (as === 'direction' && !seen.has('KP') && !seen.has('KR')) return 'korea-not-named';
  if (as === 'capital' && !POWERS.has(code) && !named.has(code)) return 'country-not-named';
  return codes.length > 1 && KOREAS.has(code) && seen.has('KP') ? 'other-korea-named' : null;
}

/**
 * Decides what the words alone could not: a bare direction counts only after one of the Koreas was named, and "Korea"
 * alone is left out where both are named. A capital of a lesser power stands for a country that the article names as well.
 */
export function resolve(candidates: readonly Candidate[], refused: Refusal[] | null): Candidate[] {
  const seen = new Set<string>();
  const named = new Set(candidates.flatMap(({ codes, as }) => (as === 'capital' || as === 'direction' ? [] : codes)));
  return candidates.filter((candidate) => {
    const { codes, as } = candidate;
    const [code = ''] = codes;
    const reason = objection(candidate, named, seen);
    if (reason) refused?.push({ candidate, reason });
    else if (as !== 'direction' && !(codes.length > 1 && KOREAS.has(code))) seen.add(code);
    return reason === null;
  });
}
