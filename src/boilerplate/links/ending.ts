import { lazy } from '../../knowledge/table.ts';
import { openingsOf } from '../openings.ts';
import { firstWord } from '../page/first-word.ts';
import { lineSpan } from '../page/lines.ts';
import type { Page } from '../page/page.ts';
import type { Rule } from '../rule.ts';
import { ajakanIkut } from '../rules/ajakan-ikut.ts';
import { hakCipta } from '../rules/hak-cipta.ts';
import { labelNama } from '../rules/label-nama.ts';
import { menuKaki } from '../rules/menu-kaki.ts';
import { namaPenulis } from '../rules/nama-penulis.ts';
import { sematan } from '../rules/sematan.ts';
import { simakVideo } from '../rules/simak-video.ts';

/** Lines at the end of a text that are looked over. */
const MOST_LINES = 12;
const AFTER_LISTS: readonly Rule[] = [namaPenulis, labelNama, hakCipta, ajakanIkut, simakVideo, menuKaki];

/** The rules by the fold hash of the first words that wake them up. */
const byFirstWord = lazy((): ReadonlyMap<number, readonly Rule[]> => {
  const rules = new Map<number, Rule[]>();
  for (const rule of AFTER_LISTS) {
    const words = 'words' in rule.look ? (rule.look.words ?? []) : [];
    for (const first of new Set(words.flatMap(openingsOf).map((opening) => opening.first))) rules.set(first, [...(rules.get(first) ?? []), rule]);
  }
  return rules;
});

function isFurniture(page: Page, i: number): boolean {
  const { start, end } = lineSpan(page, i);
  const sign = page.text.charAt(start);
  if (sign === '[') return sematan.find(page, start, i).length > 0;
  if (sign === '©') return true;
  const woken = byFirstWord().get(firstWord(page.text, start, end)) ?? [];
  return woken.some((rule) => rule.find(page, i, i).length > 0);
}

/** The last line that is not a credit, prompt, video or copyright line: where lists of links end. */
export function lastLine(page: Page): number {
  const last = page.count - 1;
  let i = last;
  while (i > 0 && last - i < MOST_LINES && isFurniture(page, i)) i--;
  return i;
}
