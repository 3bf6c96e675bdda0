import type { Page } from '../page/page.ts';
import { ajakanIkut } from '../rules/ajakan-ikut.ts';
import { hakCipta } from '../rules/hak-cipta.ts';
import { labelNama } from '../rules/label-nama.ts';
import { menuKaki } from '../rules/menu-kaki.ts';
import { namaPenulis } from '../rules/nama-penulis.ts';
import { sematan } from '../rules/sematan.ts';
import { simakVideo } from '../rules/simak-video.ts';

/** Lines at the end of a text that are looked over. */
const MOST_LINES = 12;
const AFTER_LISTS = [namaPenulis, labelNama, hakCipta, ajakanIkut, simakVideo, menuKaki] as const;

function isFurniture(page: Page, i: number): boolean {
  return AFTER_LISTS.some((rule) => rule.find(page, i, i).length > 0) || sematan.find(page, page.starts[i] ?? 0, i).length > 0;
}

/** The last line that is no credit, prompt, video or copyright line: where lists of links end. */
export function lastLine(page: Page): number {
  const last = page.count - 1;
  let i = last;
  while (i > 0 && last - i < MOST_LINES && isFurniture(page, i)) i--;
  return i;
}
