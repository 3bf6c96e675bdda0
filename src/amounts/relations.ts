import type { Amount } from '../document/facts.ts';
import type { Reader } from '../document/reader.ts';

/** What is between two amounts that are ends of one range. */
const RANGE = /^\s{1,2}(?:hingga|sampai|sampai dengan|s\/d|s\.d\.?|[-–])\s{1,2}$/iu;
/** Between two percentages a dash may be close to both: "4,25%-4,5%"; with a blank on one side alone it is a minus sign. */
const PERCENT_RANGE = /^(?:[-–—]|\s{1,2}(?:hingga|sampai|sampai dengan|s\/d|s\.d\.?|[-–—])\s{1,2})$/iu;
const BETWEEN = /antara\s{1,2}$/iu;
const AND = /^\s{1,2}dan\s{1,2}$/iu;
/** What is between a sum and the same sum in another currency: "(sekitar", "atau setara dengan". */
const SAME_SUM = /^\s{0,2}(?:\((?:[\p{L}=]{1,12}\s{1,2}){0,3}|(?:atau|setara)\s(?:[\p{L}]{1,12}\s{1,2}){0,3})$/u;
const LOOK_BACK_UNITS = 8;

/** The text between two amounts. */
const between = ({ text }: Reader, a: Amount, b: Amount): string => text.slice(a.end, b.start);

function isRange(reader: Reader, a: Amount, b: Amount): boolean {
  if (a.kind !== b.kind || a.unit !== b.unit || a.effect !== b.effect || a.head !== b.head || a.value === null) return false;
  const far = b.value ?? b.high;
  if (far === null || b.low !== null || far <= a.value) return false;
  const gap = between(reader, a, b);
  if ((a.kind === 'percent' ? PERCENT_RANGE : RANGE).test(gap)) return true;
  return AND.test(gap) && BETWEEN.test(reader.text.slice(Math.max(0, a.start - LOOK_BACK_UNITS), a.start));
}

/** Joins two amounts that are the ends of one range: "dari 5 persen hingga 7 persen". */
function joinedRanges(reader: Reader, amounts: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    if (last === undefined || !isRange(reader, last, amount)) joined.push(amount);
    else joined[joined.length - 1] = { ...last, end: amount.end, value: null, low: last.value, high: amount.value ?? amount.high, per: amount.per };
  }
  return joined;
}

/** The amounts with their ids in order, ranges joined, and sums in two currencies tied to each other. */
export function withRelations(reader: Reader, amounts: readonly Amount[]): readonly Amount[] {
  const ranged = joinedRanges(reader, amounts);
  const joined = ranged.length === amounts.length ? ranged : ranged.map((amount, k): Amount => ({ ...amount, id: `m${k + 1}` }));
  return joined.map((amount, k) => {
    const next = joined[k + 1];
    const isTwin = amount.kind === 'money' && next?.kind === 'money' && amount.unit !== next.unit && SAME_SUM.test(between(reader, amount, next));
    return isTwin ? { ...amount, equivalent: next.id } : amount;
  });
}
