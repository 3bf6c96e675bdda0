import { type Html, html } from '../html/html.ts';
import { at, svg } from '../html/svg.ts';

/** A bar for each count, as one path. */
function bars(counts: readonly number[], width: number, height: number): Html {
  const most = Math.max(1, ...counts);
  const step = width / Math.max(1, counts.length);
  const drawn = counts.map((count, k) =>
    count === 0 ? '' : `M${at(k * step)} ${height}v-${at(Math.max(1, (count / most) * height))}h${at(step * 0.8)}v${at(Math.max(1, (count / most) * height))}z`,
  );
  return html`<path class="dot" d="${drawn.join('')}"/>`;
}

/** A line of bars small enough to stand in a table, whose row says when it is highest. */
export function sparkline(id: string, title: string, counts: readonly number[]): Html {
  return svg({ id, title, width: 108, height: 18, content: bars(counts, 108, 18) });
}

/** Bars with the first and the last month below. */
export function chart(id: string, title: string, counts: readonly number[], months: readonly string[]): Html {
  const labels = html`<text x="0" y="136">${months[0] ?? ''}</text><text x="720" y="136" text-anchor="end">${months.at(-1) ?? ''}</text>`;
  return svg({ id, title, width: 720, height: 142, content: [bars(counts, 720, 120), labels] });
}
