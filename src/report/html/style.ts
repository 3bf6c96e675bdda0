import { KINDS, type Kind, type Tone } from '../marks/kinds.ts';

/** Colours of the page itself in each scheme. */
export const SCHEMES = {
  light: { page: '#ffffff', text: '#1b1d20', soft: '#595959', link: '#0b4f9e', edge: '#c9ccd1', panel: '#f6f7f8', land: '#eceef1' },
  dark: { page: '#16181b', text: '#e8e9eb', soft: '#a6a6a6', link: '#9cc7ff', edge: '#45494f', panel: '#1f2226', land: '#2a2e33' },
} as const;

type Scheme = keyof typeof SCHEMES;

/** The shades of the map, from few to many. */
export const SHADES: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#c3d9ee', '#8fbbe0', '#5296cf', '#216cab', '#08396b'],
  dark: ['#1d4064', '#285f94', '#3f86c4', '#77b1e6', '#cfe5ff'],
};

function variables(scheme: Scheme): string {
  const own = Object.entries(SCHEMES[scheme]).map(([name, color]) => `--${name}:${color}`);
  const kinds = KINDS.flatMap(({ letter, [scheme]: { ground, ink } }: Kind & Record<Scheme, Tone>) => [`--${letter}g:${ground}`, `--${letter}i:${ink}`]);
  const shades = SHADES[scheme].map((color, k) => `--s${k + 1}:${color}`);
  return [...own, ...kinds, ...shades].join(';');
}

const ofKind = ({ letter }: Kind): string => `.key.${letter}{background:var(--${letter}g);color:var(--${letter}i)}
.text .${letter}{background:var(--${letter}g)}.text .${letter}>sup,.text .${letter}>sup a{color:var(--${letter}i)}
:root:has(#show-${letter}:not(:checked)) .text .${letter}{all:unset}:root:has(#show-${letter}:not(:checked)) .text .${letter}>sup{display:none}
`;

/** What tells layers apart that are not names: those lie over long stretches, or over others. */
const OTHER_LAYERS = `.text .t{font-weight:700}
.text .q{border-bottom:1px dotted var(--qi)}
.text .r{border-bottom:2px dotted var(--ri)}
.text .e{border-bottom:2px solid var(--ei)}
.text .b{color:var(--bi);font-style:italic}
.text .z{text-decoration:underline wavy var(--zi)}
`;

const BASE = `*{box-sizing:border-box}
body{margin:0 auto;max-width:84rem;padding:1rem 1.25rem 4rem;background:var(--page);color:var(--text);font:1rem/1.55 system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0}h2{font-size:1.15rem;margin:0 0 .5rem}h3{font-size:1rem;margin:0 0 .4rem}
a{color:var(--link)}a:focus-visible,input:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.about,.note,.id,.soft{color:var(--soft)}.note,.id{font-size:.85em}
.aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.key{display:inline-block;min-width:1.4em;padding:0 .3em;border-radius:.25em;text-align:center;font:600 .85em/1.5 ui-monospace,monospace;border:1px solid var(--edge)}
.switches{border:1px solid var(--edge);border-radius:.5rem;background:var(--panel);margin:1rem 0;padding:.5rem 1rem}
.switches label{display:inline-block;margin:.1rem 1rem .1rem 0}.switches p{margin:.25rem 0 0}
.columns{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2rem;align-items:start}
.columns>.found:only-child{grid-column:1/-1}
.text{white-space:pre-wrap;overflow-wrap:break-word;font-family:Charter,Georgia,serif;font-size:1.05rem;line-height:1.75}
.text span{border-radius:.15em}
.text sup{font:600 .62em/1 ui-monospace,monospace;margin:0 .15em;user-select:none}.text sup a{text-decoration:none}
.found{overflow-wrap:break-word}
.part{border-top:1px solid var(--edge);padding:.75rem 0}
.part ul{list-style:none;margin:0;padding:0}.part li{margin:.25rem 0;padding-left:.25rem}.part ul ul{padding-left:1rem}
.day{white-space:nowrap}.name{font-weight:600}.places{font-size:.85em}
table{border-collapse:collapse;font-size:.9em;width:100%}th,td{text-align:left;vertical-align:top;padding:.2rem .6rem .2rem 0;border-bottom:1px solid var(--edge);font-weight:400}thead th{font-weight:600}
caption{text-align:left;color:var(--soft);padding:.25rem 0}.wide{overflow-x:auto}.some{background:var(--eg)}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.2rem 1rem;margin:0 0 1rem}dt{font-weight:600}dd{margin:0}
svg{max-width:100%;height:auto;font:12px system-ui,sans-serif}svg text{fill:var(--text)}svg .soft{fill:var(--soft)}svg .dot{fill:var(--link)}svg .line{stroke:var(--soft);fill:none}
:target{outline:3px solid var(--link);outline-offset:1px}
@media(max-width:52rem){.columns{grid-template-columns:minmax(0,1fr)}}
@media(min-width:52.01rem){.switches+article .found,.switches{scroll-margin-top:1rem}}
@media print{.switches .note,.switches input,.switches label:has(input:not(:checked)),.places,details:not([open]){display:none}body{max-width:none;padding:0;font-size:10pt}.columns{display:block}tr,li,svg,.lane{break-inside:avoid}h2,h3{break-after:avoid}a{color:inherit;text-decoration:none}*{print-color-adjust:exact}}
`;

/** Outlines all mentions of what is chosen; ids are letters and digits. */
const chosen = (anchor: string): string => `:root:has(#${anchor}:target,.${anchor}:target) .text .${anchor}{outline:2px solid var(--link)}`;

/** The style of a page: its colours in both schemes, its layers, and the outlines of the ids on it. */
export function styleOf(anchors: readonly string[]): string {
  const scheme = `:root{color-scheme:light dark;${variables('light')}}\n@media(prefers-color-scheme:dark){:root{${variables('dark')}}}\n`;
  return [scheme, BASE, ...KINDS.map(ofKind), OTHER_LAYERS, ...anchors.map(chosen), ''].join('\n');
}
