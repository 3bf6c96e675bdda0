import { type Html, html } from '../html/html.ts';
import { at, svg } from '../html/svg.ts';

/** Width of charts and lanes. */
const WIDTH = 720;
const LANE_HEIGHT = 44;
/** Periods that are named below a chart, so that their names do not touch. */
const MOST_LABELS = 7;

interface Bars {
  readonly counts: readonly number[];
  /** The count that is as high as the drawing. */
  readonly most: number;
  readonly width: number;
  readonly height: number;
}

/** A bar for each count, as one path. */
function bars({ counts, most, width, height }: Bars): Html {
  const step = width / Math.max(1, counts.length);
  const drawn = counts.map((count, k) => {
    const up = at(Math.max(1, (count / most) * height));
    return count === 0 ? '' : `M${at(k * step)} ${height}v-${up}h${at(step * 0.8)}v${up}z`;
  });
  return html`<path class="dot" d="${drawn.join('')}"/>`;
}

/** A line of bars small enough to be in a table, whose row says when it is highest. */
export function sparkline(id: string, title: string, counts: readonly number[]): Html {
  const size = { width: 108, height: 18 };
  return svg({ id, title, ...size, content: bars({ counts, most: Math.max(1, ...counts), ...size }) });
}

/** Some of the periods below their bars: the first, and as many more as find room. */
function labels(periods: readonly string[], y: number): Html[] {
  const step = Math.ceil(periods.length / MOST_LABELS);
  return periods.flatMap((name, k) => (k % step === 0 ? html`<text class="soft" x="${at((k * WIDTH) / periods.length)}" y="${y}">${name}</text>` : []));
}

/** Bars with their periods below. */
export function chart(id: string, title: string, counts: readonly number[], periods: readonly string[]): Html {
  const content = [bars({ counts, most: Math.max(1, ...counts), width: WIDTH, height: 120 }), labels(periods, 136)];
  return svg({ id, title, width: WIDTH, height: 142, content });
}

/** Bars of one of several things; `most` is the highest of all of them. */
export function lane(id: string, title: string, counts: readonly number[], most: number): Html {
  const base = html`<path class="line" d="M0 ${LANE_HEIGHT + 0.5}H${WIDTH}"/>`;
  return svg({ id, title, width: WIDTH, height: LANE_HEIGHT + 1, content: [bars({ counts, most, width: WIDTH, height: LANE_HEIGHT }), base] });
}

/** The periods below the lanes. */
export function scale(id: string, periods: readonly string[]): Html {
  const title = `From ${periods[0] ?? ''} to ${periods.at(-1) ?? ''}`;
  return svg({ id, title, width: WIDTH, height: 18, content: labels(periods, 13) });
}
