import type { BoilerplateSpan } from '../../document/layers.ts';
import { harmless } from '../../text/harmless.ts';
import type { Flags } from '../flags.ts';
import { type World, wantsColor } from '../world.ts';

type Mark = Pick<BoilerplateSpan, 'start' | 'end' | 'kind' | 'rule'>;

/** Returns a text with its marks shown. Marks are disjoint and in text order; offsets are UTF-16 code units into the text. */
export type ShowMarks = (text: string, marks: readonly Mark[]) => string;

interface Pieces {
  readonly kept: (text: string) => string;
  readonly marked: (text: string, rule: string) => string;
}

function shown({ kept, marked }: Pieces): ShowMarks {
  return (text, marks) => {
    let at = 0;
    let result = '';
    for (const { start, end, kind, rule } of marks) {
      result += kept(text.slice(at, start)) + marked(text.slice(start, end), `${kind}/${rule}`);
      at = end;
    }
    return result + kept(text.slice(at));
  };
}

/** Marks in plain text: `[-Baca Juga: …-]{related-link/baca-juga}`. */
export const plainMarks: ShowMarks = shown({ kept: (text) => text, marked: (text, rule) => `[-${text}-]{${rule}}` });

/** How `clean --show` marks a text: struck through where colour is wanted, in plain text elsewhere. */
export async function markView(flags: Flags, world: World): Promise<ShowMarks> {
  if (!wantsColor(flags.color, world)) return world.stdout.isTTY === true ? (text, marks) => harmless(plainMarks(text, marks)) : plainMarks;
  const paint = (await import('../../output/formats/chalk.ts')).chalkPaint();
  return shown({
    kept: harmless,
    marked: (text, rule) => `${paint.red(paint.dim(paint.strikethrough(harmless(text))))} ${paint.cyan(rule)}`,
  });
}
