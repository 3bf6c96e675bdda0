import type { Reader } from '../../document/reader.ts';
import { GLUED } from '../../document/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { followsOffice } from '../offices.ts';

const JOINT = /^[-–/]$/u;

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
    if ((k > 0 && areJoined(reader, candidates[k - 1], candidate)) || areJoined(reader, candidate, candidates[k + 1]))
      return { ...candidate, as: 'compound', by: 'country/compound' };
    return as !== 'demonym' && followsOffice(reader, first) ? { ...candidate, as: 'title', by: 'country/title' } : candidate;
  });
}
