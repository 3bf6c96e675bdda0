import { fixedDate } from '../fixed.ts';
import { fragments } from '../fragments.ts';
import { type Meaning, point } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { isYear } from '../refine/bare-years.ts';
import { COUNT, DAY_NUMBER, TAHUN, YEAR_FIGURES, YEAR_NUMBER } from '../triggers.ts';

/** "tahun 1722", "tahun 500 SM", "tahun 700 Masehi". */
export const headYear: Pattern = {
  id: 'head-year',
  starts: TAHUN,
  regex: sticky(() => `(?:tahun|thn\\.?|th\\.) (?<year>'?[0-9]{1,4})(?: ?(?<era>masehi|sm|sebelum masehi|m(?! ?[0-9])))?(?![.,/]?[0-9]|-[0-9])`),
  read: ({ groups }): Meaning | null => {
    const digits = groups['year']?.replace(/^'/u, '19') ?? '';
    const year = digits.padStart(4, '0');
    if (groups['era']?.startsWith('s')) return fixedDate(`BC${year}`);
    if (groups['era'] !== undefined) return fixedDate(year);
    return digits.length < 4 || digits > '2199' || digits < '0500' ? null : point({ year: Number(digits) });
  },
};

/** "500 SM", "abad" aside: a year before Christ without its head. */
export const yearBefore: Pattern = {
  id: 'year-era',
  starts: DAY_NUMBER | COUNT | YEAR_NUMBER,
  regex: sticky(() => '(?<year>[0-9]{1,4}) (?<era>masehi|sm|sebelum masehi)'),
  read: ({ groups }) => fixedDate((groups['era']?.startsWith('s') ? 'BC' : '') + (groups['year'] ?? '').padStart(4, '0')),
};

/** "sejak 2014", "Pemilu 2024": a year alone, where its neighbours let it be one. */
export const bareYear: Pattern = {
  id: 'year',
  starts: YEAR_NUMBER,
  regex: sticky(() => `(?<year>${fragments().year})(?![.,/:]?[0-9]|-[0-9]|%|[.,]-)`),
  read: ({ view, start, end, groups }) => (isYear(view, start, end) ? point({ year: Number(groups['year']) }) : null),
};

/** "1950-53", "2019–2024", "2022/2023", "tahun 1985-1990". */
export const yearRange: Pattern = {
  id: 'year-range',
  starts: YEAR_NUMBER | YEAR_FIGURES | TAHUN,
  regex: sticky(() => `(?:tahun )?(?<from>${fragments().year})(?: ?- ?| ?/ ?| s\\.?[./]?d\\.? )(?<to>${fragments().year}|[0-9]{2})(?![.,/-]?[0-9])`),
  read: ({ view, start, groups }): Meaning | null => {
    const from = Number(groups['from']);
    const said = groups['to'] ?? '';
    const to = said.length === 2 ? Math.floor(from / 100) * 100 + Number(said) : Number(said);
    if (to <= from || to - from > 400 || /(?:rp|nomor|no\.?|[$]) ?$/u.test(view.text.slice(Math.max(0, start - 8), start))) return null;
    return { kind: 'range', from: point({ year: from }), to: point({ year: to }) };
  },
};
