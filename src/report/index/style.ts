import { SHADES } from '../html/style.ts';
import { MOST_LANES } from './lanes.ts';

/** Countries of the map, and the shades of their numbers of articles. */
const MAP = `.land{fill:var(--land);stroke:var(--page);stroke-width:.6}
.shade{display:inline-block;width:1.6em;height:.8em;border:1px solid var(--edge);margin-left:.6em}
${SHADES.light.map((_, k) => `.s${k + 1}{fill:var(--s${k + 1});background:var(--s${k + 1})}`).join('')}
`;

/** Timelines of people side by side; those that are not chosen are away. */
const LANES = `.lane p{margin:.6rem 0 .1rem}.lane svg{display:block}
.contents{margin:0 0 1rem}@media print{.contents{display:none}}
${Array.from({ length: MOST_LANES }, (_, k) => `:root:has(#lane-${k + 1}:not(:checked)) .v${k + 1}{display:none}`).join('\n')}
`;

/** Who is named together: people upright, organisations slanted. */
const TIES = `.tie{stroke-opacity:.45}svg .who,svg .body{font-size:13px;fill:var(--pi);font-weight:600;stroke:var(--page);stroke-width:4px;paint-order:stroke}svg .body{fill:var(--oi);font-style:italic}
`;

/** Tables: as wide as the map, and as they are on a narrow screen, where they can be pushed. */
const TABLES = `.part>table,.ranked,.lane{max-width:60rem}.ranked svg{max-width:none}
.matrix tbody th{white-space:nowrap}.matrix td{text-align:center;padding:.2rem .4rem}.matrix thead th+th{text-align:center}
`;

/** What the style of an index has beside that of an article. */
export const INDEX_STYLE: string = MAP + LANES + TIES + TABLES;
