import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Html, html, own, written } from '../../src/report/html/html.ts';
import { SCHEMES } from '../../src/report/html/style.ts';
import { apiPage, exported } from './api.ts';
import { markdownOf } from './markdown.ts';
import { type Made, PARTS, pathOf, type Source } from './pages.ts';
import { schemaPage } from './schema.ts';

const variables = (scheme: keyof typeof SCHEMES): string =>
  Object.entries(SCHEMES[scheme])
    .map(([name, color]) => `--${name}:${color}`)
    .join(';');

const STYLE = `:root{color-scheme:light dark;${variables('light')}}
@media(prefers-color-scheme:dark){:root{${variables('dark')}}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:80rem;padding:1rem 1.25rem 4rem;display:grid;grid-template-columns:13rem minmax(0,1fr);gap:2.5rem;background:var(--page);color:var(--text);font:1rem/1.6 system-ui,sans-serif}
nav h2{font-size:.85rem;color:var(--soft);margin:1rem 0 .25rem}nav ul{list-style:none;margin:0;padding:0}nav li{margin:.15rem 0}nav a[aria-current]{font-weight:700;color:var(--text)}
h1{font-size:1.7rem;line-height:1.25;margin:.5rem 0 1rem}main h2{font-size:1.25rem;margin:2rem 0 .5rem;border-top:1px solid var(--edge);padding-top:1rem}h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
a{color:var(--link)}a:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px}
code,pre{font:.9em/1.5 ui-monospace,monospace}code{background:var(--panel);padding:.05em .25em;border-radius:.2em}
pre{background:var(--panel);border:1px solid var(--edge);border-radius:.4rem;padding:.75rem 1rem;overflow-x:auto}pre code{background:none;padding:0}
.wide{overflow-x:auto}table{border-collapse:collapse;font-size:.92em}th,td{text-align:left;vertical-align:top;padding:.3rem .9rem .3rem 0;border-bottom:1px solid var(--edge);font-weight:400}thead th{font-weight:600}
img{max-width:100%;height:auto;border:1px solid var(--edge)}main{overflow-wrap:break-word}
.names{columns:14rem;list-style:none;padding:0}
@media(max-width:52rem){body{grid-template-columns:minmax(0,1fr);gap:0}nav ul{columns:9rem}}
@media print{nav{display:none}body{display:block;max-width:none}}
`;

/** The page may show its own pictures and style, and do nothing else. */
const POLICY = `default-src 'none'; img-src 'self'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; base-uri 'none'; form-action 'none'`;

function menu(current: Source | Made): Html {
  const entry = (page: Source | Made): Html => {
    const here = page === current && html` aria-current="page"`;
    return html`<li><a href="${pathOf(page)}"${here}>${page.name}</a></li>\n`;
  };
  return html`<nav aria-label="Documentation">${PARTS.map(({ heading, pages }) => html`<h2>${heading}</h2><ul>${pages.map(entry)}</ul>\n`)}</nav>`;
}

function pageOf(page: Source | Made, content: Html): string {
  const language = 'file' in page && page.file === 'README.id.md' ? 'id' : 'en';
  return written(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.name === 'saripati' ? 'saripati' : `${page.name} · saripati`}</title>
<style>${own(STYLE)}</style>
</head>
<body>
${menu(page)}
<main>${content}</main>
</body>
</html>
`);
}

const PICTURE = 'docs/report.png';

/** The files of the site by name. `root` is the repository, built. Throws `RangeError` for a document that no menu names. */
export function siteOf(root: string): ReadonlyMap<string, string | Uint8Array> {
  const pages = PARTS.flatMap(({ pages: some }) => some);
  const paths = new Map(pages.flatMap((page) => ('file' in page ? [[page.file, pathOf(page)] as const] : [])));
  const forgotten = readdirSync(resolve(root, 'docs')).filter((file) => file.endsWith('.md') && !paths.has(`docs/${file}`));
  if (forgotten.length > 0) throw new RangeError(`bin/docs/pages.ts does not name ${forgotten.join(', ')}`);
  const contentOf = (page: Source | Made): Html => {
    if ('made' in page) return page.made === 'api' ? apiPage(exported(resolve(root, 'dist/src'))) : schemaPage();
    const text = readFileSync(resolve(root, page.file), 'utf8').replaceAll(`](${PICTURE})`, '](report.png)');
    return markdownOf(text, { file: page.file, pageOf: (file) => paths.get(file) ?? null });
  };
  const files = pages.map((page) => [pathOf(page), pageOf(page, contentOf(page))] as const);
  return new Map<string, string | Uint8Array>([...files, ['report.png', readFileSync(resolve(root, PICTURE))]]);
}
