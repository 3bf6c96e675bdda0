/** `npm run docs`: the documents and the code's own references as a small site of plain files, in dist/site. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteOf } from './site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SITE = resolve(ROOT, 'dist/site');
rmSync(SITE, { recursive: true, force: true });
mkdirSync(SITE, { recursive: true });
for (const [name, content] of siteOf(ROOT)) writeFileSync(resolve(SITE, name), content);
