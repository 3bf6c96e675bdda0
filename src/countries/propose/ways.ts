import type { Reader } from '../../document/reader.ts';
import { GLUED } from '../../document/tokens.ts';
import { titleList } from '../../knowledge/people/title-list.ts';
import type { Candidate } from '../candidate.ts';

/** Groups of titles that are offices, which may belong to a state. */
const OFFICES: ReadonlySet<string> = new Set([
  'diplomat-intl',
  'head-of-government',
  'head-of-state',
  'legislature-judiciary',
  'military',
  'minister',
  'police-security',
  'spokesperson',
  'us-style',
]);
/** Tokens of the longest title that is looked for before a country. */
const LONGEST_TITLE_TOKENS = 5;
const JOINT = /^[-–/]$/u;

/** True if an office's title ends right before token `first`: "Menteri Pertahanan" before "Rusia". */
function followsOffice({ text, tokens }: Reader, first: number): boolean {
  for (let i = first - 1; i >= first - LONGEST_TITLE_TOKENS && i >= 0; i--) {
    const match = titleList().matchAt(text, tokens, i);
    if (match?.past === first) return match.values.some(({ group }) => OFFICES.has(group));
  }
  return false;
}

/** True if a hyphen or slash without spaces joins two candidates: "China-Korea Utara". */
function areJoined(reader: Reader, left: Candidate | undefined, right: Candidate | undefined): boolean {
  if (!left || !right || right.first !== left.past + 1) return false;
  return JOINT.test(reader.word(left.past)) && reader.has(left.past, GLUED);
}

/** The candidates with how each is said in its place: as part of a compound ("AS-Korsel") or of a title ("Menteri Pertahanan Rusia"). */
export function inTheirWays(reader: Reader, candidates: readonly Candidate[]): Candidate[] {
  return candidates.map((candidate, k) => {
    const { as, first } = candidate;
    if (as !== 'name' && as !== 'short' && as !== 'demonym') return candidate;
    if (areJoined(reader, candidates[k - 1], candidate) || areJoined(reader, candidate, candidates[k + 1]))
      return { ...candidate, as: 'compound', by: 'country/compound' };
    return as !== 'demonym' && followsOffice(reader, first) ? { ...candidate, as: 'title', by: 'country/title' } : candidate;
  });
}
