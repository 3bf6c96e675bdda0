import type { CalendarPoint, Candidate, Meaning } from '../meaning.ts';
import type { TextStep } from './step.ts';

/** Words that join two dates which each are alone: "dari 5 Mei hingga 7 Juni 2023". */
const JOIN = /^,? ?(?:hingga|sampai|sampai dengan|dan|atau|ke|serta|maupun|-|–|,)(?: (?:ke|pada|tanggal|bulan))? $/i;

function pointIn(meaning: Meaning): CalendarPoint | null {
  if (meaning.kind === 'calendar') return meaning;
  return meaning.kind === 'range' && meaning.to.kind === 'calendar' ? meaning.to : null;
}

/** The first of two joined dates with the year that only the second gives. */
function inheriting(first: CalendarPoint, second: CalendarPoint): CalendarPoint {
  if (first.year !== null || first.yearShift !== null || first.month === null || second.month === null) return first;
  const back = first.month > second.month ? 1 : 0;
  if (second.year !== null) return { ...first, year: second.year - back };
  return second.yearShift === null ? first : { ...first, yearShift: second.yearShift - back };
}

/** The candidates, where the first of two joined ones has the year of the second; the same list when none lacks one. */
function withYears(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  let result: Candidate[] | null = null;
  for (let i = candidates.length - 2; i >= 0; i--) {
    const here = candidates[i];
    const next = (result ?? candidates)[i + 1];
    if (here === undefined || next === undefined || next.start - here.end > 24 || here.meaning.kind !== 'calendar') continue;
    const second = pointIn(next.meaning);
    if (second === null || !JOIN.test(text.slice(here.end, next.start))) continue;
    const meaning = inheriting(here.meaning, second);
    if (meaning === here.meaning) continue;
    result ??= [...candidates];
    result[i] = { ...here, meaning };
  }
  return result ?? candidates;
}

export const inheritedYear: TextStep = {
  id: 'inherited-year',
  on: 'text',
  reason: 'Of dates joined by a word or a comma, the last supplies the year of all.',
  apply: withYears,
  examples: [
    ['Proyek berjalan dari [5 Mei] hingga [7 Juni 2022].', '2022-05-05', '2022-06-07'],
    ['Harga naik pada [Maret], [April], dan [Agustus 2022].', '2022-03', '2022-04', '2022-08'],
    ['[Januari] sepi; [November] hingga [Maret 2022] ramai.', '2024-01', '2021-11', '2022-03'],
  ],
  refusals: ['Ia lahir 5 Mei. Pada 7 Juni 2022 ia pulang.'],
};
