import { hash } from 'node:crypto';
import { type Child, html, own, written } from './html.ts';

/** A page: everything in one file. */
export interface Page {
  readonly title: string;
  readonly style: string;
  readonly script: string;
  readonly content: Child;
}

const allowed = (source: string): string => `'sha256-${hash('sha256', source, 'base64')}'`;

/**
 * The page as one file that asks the network for nothing. Its policy allows this style and this script by their hashes, and
 * nothing else: markup that had slipped through could load, run and send nothing.
 */
export function pageOf({ title, style, script, content }: Page): string {
  const policy = `default-src 'none'; style-src ${allowed(style)}; script-src ${allowed(script)}; base-uri 'none'; form-action 'none'`;
  return written(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="saripati">
<title>${title}</title>
<style>${own(style)}</style>
</head>
<body>
${content}
<script>${own(script)}</script>
</body>
</html>
`);
}
