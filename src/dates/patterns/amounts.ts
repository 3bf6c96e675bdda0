import { amountSource, readAmount } from '../amount-source.ts';
import { type Amount, amountOf, calendarStep, durationValue } from '../amounts.ts';
import { duration, everySet, fixedDate } from '../fixed.ts';
import { fragments } from '../fragments.ts';
import type { Meaning } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { COUNT, MANY, NUMBER, ONE } from '../triggers.ts';
import { shifted } from './deictic.ts';

const STARTS = COUNT | NUMBER | ONE;

/** No newsroom counts further back or ahead: a larger number belongs to what stands before it. */
const MOST = 5000;

/** "tiga hari lalu", "setahun silam", "dua bulan lagi", "10 tahun yang akan datang": counted from the publication date. */
export const amountAgo: Pattern = {
  id: 'amount-ago',
  starts: STARTS,
  regex: sticky(() => `${amountSource()} (?:yang )?(?<where>lalu(?! lintas)|silam|lagi|mendatang|akan datang)`),
  read: ({ groups }): Meaning | null => {
    const amount = readAmount(groups);
    if (amount === null || (amount.count ?? 0) > MOST) return null;
    const where = groups['where'] ?? '';
    const past = where === 'lalu' || where === 'silam';
    const step = calendarStep(amount);
    if (step === null) return amount.count === null || past ? fixedDate(past ? 'PAST_REF' : 'FUTURE_REF') : duration(durationValue([amount]));
    if (where === 'mendatang') return windowOf(amount, 'future');
    return shifted(step.unit, past ? -step.count : step.count);
  },
};

function windowOf(amount: Amount, side: 'past' | 'future'): Meaning {
  const step = calendarStep(amount);
  return { kind: 'window', value: durationValue([amount]), unit: step?.unit ?? null, count: step?.count ?? 0, side };
}

/** "lima tahun terakhir", "tiga hari ke depan", "dua pekan belakangan ini": a stretch that touches the publication date. */
export const amountWindow: Pattern = {
  id: 'amount-window',
  starts: STARTS,
  regex: sticky(() => `${amountSource()} (?<where>terakhir(?: ini)?|belakangan(?: ini)?|ke depan|ini)`),
  read: ({ groups }) => {
    const amount = readAmount(groups);
    return amount === null ? null : windowOf(amount, groups['where'] === 'ke depan' ? 'future' : 'past');
  },
};

/** "tiga hari kemudian", "setahun sebelumnya", "dua pekan setelahnya": counted from the date named before. */
export const amountLater: Pattern = {
  id: 'amount-later',
  starts: STARTS,
  regex: sticky(() => `${amountSource()} (?<where>kemudian|setelahnya|sesudahnya|berikutnya|berselang|sebelumnya|setelah itu|sesudah itu|sebelum itu)`),
  read: ({ groups }): Meaning | null => {
    const amount = readAmount(groups);
    if (amount === null) return null;
    const before = groups['where']?.startsWith('sebelum') ?? false;
    const step = calendarStep(amount);
    const minutes = (MINUTES[amount.unit] ?? 0) * (amount.count ?? 0);
    if (step === null && Number.isInteger(minutes) && minutes > 0) return { kind: 'shifted-clock', minutes: before ? -minutes : minutes };
    if (step === null) return { kind: 'fixed', type: unitIsClock(amount.unit) ? 'TIME' : 'DATE', value: before ? 'PAST_REF' : 'FUTURE_REF' };
    return shifted(step.unit, before ? -step.count : step.count, 'text');
  },
};

const MINUTES: Readonly<Record<string, number>> = { jam: 60, menit: 1, mnt: 1 };
const unitIsClock = (unit: string): boolean => /^(?:jam|menit|mnt|detik|dtk)$/u.test(unit);

/** "empat dekade", "lima jam 30 menit", "sewindu", "berusia 70 tahun": how long. */
export const amount: Pattern = {
  id: 'duration',
  starts: STARTS,
  regex: sticky(() => {
    const { number, unit } = fragments();
    return `${amountSource()}(?:(?: |, | dan | lebih )(?<number2>${number}) (?<unit2>${unit})(?:(?: |, | dan )(?<number3>${number}) (?<unit3>${unit}))?)?`;
  }),
  read: ({ view, start, end, groups }) => {
    const first = readAmount(groups);
    if (first === null || refuses(first, view.text, start, end)) return null;
    const all = [first];
    for (const k of ['2', '3']) {
      const more = groups[`unit${k}`] === undefined ? null : amountOf(groups[`number${k}`], groups[`unit${k}`] ?? '');
      if (more !== null) all.push(more);
    }
    return duration(durationValue(all));
  },
};

/** "1 Mei" is no duration, nor is "pukul 7 malam", "sejam tangan", "5 bulan" before "bulanan". */
function refuses({ count, unit }: Amount, text: string, start: number, end: number): boolean {
  if (unit === 'malam' && /(?:pukul|jam) $/u.test(text.slice(Math.max(0, start - 6), start))) return true;
  if (unit !== 'tahun' && (count ?? 0) > MOST) return true;
  if (unit === 'semester' && /^ [0-9ivx]/u.test(text.slice(end, end + 3))) return true;
  if ((unit === 'th' || unit === 'minggu') && count === null) return true;
  return unit === 'jam' && /^ (?:tangan|dinding|weker)/u.test(text.slice(end, end + 10));
}

/** "20-30 menit", "10 atau 15 tahun", "tiga hingga lima hari": two durations, one unit. */
export const amountRange: Pattern = {
  id: 'duration-range',
  starts: COUNT | NUMBER,
  regex: sticky(() => {
    const { number, unit } = fragments();
    return `(?<from>${number.replace('(?![0-9.,-]?[0-9])', '')})(?: ?- ?| atau | hingga | sampai | dan | s\\.?d\\.? )(?<to>${number}) (?<unit>${unit})`;
  }),
  read: ({ groups }) => {
    const unit = groups['unit'] ?? '';
    const [from, to] = [amountOf(groups['from'], unit), amountOf(groups['to'], unit)];
    return from === null || to === null ? null : duration(`${durationValue([from])}/${durationValue([to])}`);
  },
};

/** "2x24 jam". */
export const timesHours: Pattern = {
  id: 'times-hours',
  starts: COUNT,
  regex: sticky(() => '(?<times>[0-9]{1,2}) ?[x×] ?(?<hours>[0-9]{1,3}) (?<unit>jam|menit)'),
  read: ({ groups }) => duration(durationValue([{ count: Number(groups['times']) * Number(groups['hours']), unit: groups['unit'] ?? 'jam' }])),
};

/** "berhari-hari", "bertahun-tahun", "berpuluh-puluh tahun": an unknown count. */
export const manyUnits: Pattern = {
  id: 'many-units',
  starts: MANY,
  regex: sticky(
    () =>
      '(?:ber(?<unit>detik|menit|jam|hari|malam|minggu|pekan|bulan|tahun|dekade|abad)-\\k<unit>|ber(?:puluh-puluh|belas-belas|ratus-ratus) (?<many>detik|menit|jam|hari|minggu|pekan|bulan|tahun))',
  ),
  read: ({ groups }) => duration(durationValue([{ count: null, unit: groups['unit'] ?? groups['many'] ?? 'hari' }])),
};

/** "seharian", "sepekan penuh", "sehari semalam". */
export const wholeUnit: Pattern = {
  id: 'whole-unit',
  starts: ONE,
  regex: sticky(
    () =>
      '(?:(?<day>seharian|semalaman|sehari semalam|semalam suntuk|semalam penuh)|se(?<unit>hari|minggu|pekan|bulan|tahun|abad))(?: (?:penuh|suntuk|lamanya))?',
  ),
  read: ({ groups }) => duration(durationValue([{ count: 1, unit: groups['unit'] ?? 'hari' }])),
};

/** "dua kali seminggu", "tiga hingga empat kali sehari", "enam tahun sekali", "sebulan sekali". */
export const frequency: Pattern = {
  id: 'frequency',
  starts: STARTS,
  regex: sticky(() => {
    const { number, unit } = fragments();
    return `(?:sekali (?:dalam )?(?:se(?<once>${unit})|(?:setiap|tiap|per) (?<once2>${unit}))|(?:(?<least>${number}) (?:hingga|sampai|atau) )?(?<times>${number}) kali (?:dalam )?(?:se(?<in>${unit})|(?:per|setiap|tiap) (?<each>${unit}))|(?:(?<number>${number}) (?<unit>${unit})|se(?<one>${unit})) sekali)`;
  }),
  read: ({ groups }): Meaning | null => {
    const once = groups['once'] ?? groups['once2'];
    const within = groups['in'] ?? groups['each'] ?? once;
    const times = once === undefined ? amountOf(groups['least'] ?? groups['times'], 'hari')?.count : 1;
    if (within !== undefined) return { kind: 'fixed', type: 'SET', value: durationValue([{ count: 1, unit: within }]), freq: `${times ?? 'X'}X` };
    const each = readAmount(groups);
    return each === null ? null : everySet(durationValue([each]));
  },
};
