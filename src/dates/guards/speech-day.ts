import { neighbourSource } from '../../knowledge/dates/neighbours.ts';
import { lazy } from '../../knowledge/table.ts';

/** Words by which a newsroom names the day of a statement: "kata X, Minggu (27/7/2025)", "dalam keterangannya, Selasa". */
const speech = lazy(() => {
  const [alone, beyond] = ['(?<![\\p{L}\\d])', '(?![\\p{L}\\d])[^.!?"“”\\d]'];
  return new RegExp(`${alone}${neighbourSource('speech')}(?:nya)?${beyond}{0,90}$|${alone}${neighbourSource('statement')}${beyond}{0,60}$`, 'iu');
});
const LOOK_BACK_CHARACTERS = 110;

/** True if the day at an offset is that of a statement, and not of what it tells. */
export function isSpeechDay(text: string, start: number): boolean {
  return speech().test(text.slice(Math.max(0, start - LOOK_BACK_CHARACTERS), start));
}
