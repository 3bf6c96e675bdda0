/** The value of figures as they are written in news, and whether a point or comma parts decimals. */
export interface FigureValue {
  readonly value: number;
  readonly hasDecimals: boolean;
}

const THOUSANDS_BY_POINT = /^[1-9]\d{0,2}(?:\.\d{3}){1,6}(?:,\d{1,6})?$/u;
const THOUSANDS_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3}){2,6}(?:\.\d{1,6})?$|^[1-9]\d{0,2}(?:,\d{3}){1,6}\.\d{1,2}$/u;
const DECIMALS = /^\d{1,15}(?:[.,]\d{1,9})?$/u;

/**
 * The value of figures after Indonesian usage: points part thousands ("1.250.000"), a comma decimals ("2,5"); a single point before one or
 * two digits parts decimals, too ("2.5"). English usage is read where it can't be Indonesian ("1,250,000", "3,500.25"). `null` for anything
 * else ("1.2.3", "18/7").
 */
export function figureValue(figures: string): FigureValue | null {
  const hasPoint = figures.includes('.');
  const hasComma = figures.includes(',');
  if (hasPoint && THOUSANDS_BY_POINT.test(figures)) return { value: Number(figures.replaceAll('.', '').replace(',', '.')), hasDecimals: hasComma };
  if (hasComma && THOUSANDS_BY_COMMA.test(figures)) return { value: Number(figures.replaceAll(',', '')), hasDecimals: hasPoint };
  if (!DECIMALS.test(figures)) return null;
  return { value: Number(hasComma ? figures.replace(',', '.') : figures), hasDecimals: hasPoint || hasComma };
}

/** The value of a sum of dollars in English usage ("$300,000"), or `null` where the figures are not written so. */
export function englishThousands(figures: string): number | null {
  return /^[1-9]\d{0,2}(?:,\d{3}){1,4}$/u.test(figures) ? Number(figures.replaceAll(',', '')) : null;
}
