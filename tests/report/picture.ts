/** `npm run picture`: the report of an article as the README shows it, photographed in Chromium. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import upng from 'upng-js';
import { createPipeline } from '../../src/analyze.ts';
import { createArticle } from '../../src/document/article.ts';
import { articlePage } from '../../src/report/pages.ts';
import { HAS_CHROMIUM, openTab } from './chromium.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const PICTURE = resolve(ROOT, 'docs/report.png');
const SLUG = 'latihan-gabungan';
/** The corner of the page that is shown, in CSS pixels. */
const SIZE = { width: 1240, height: 860 };
/** So few that the picture stays small; text is grey at its edges, and marks are pale. */
const COLOURS = 128;

if (!HAS_CHROMIUM) throw new Error('chromium is not installed');
const text = readFileSync(resolve(ROOT, 'fixtures/articles', SLUG, 'article.txt'), 'utf8');
const article = createArticle(text, { id: SLUG, published: '2025-08-27' });
const tab = await openTab();
await tab.scheme('light');
await tab.open(articlePage({ doc: createPipeline({ offsets: 'utf16' })(article), text }));
await tab.screenshot(PICTURE, SIZE);
await tab.close();
const photographed = upng.decode(new Uint8Array(readFileSync(PICTURE)).buffer);
writeFileSync(PICTURE, new Uint8Array(upng.encode(upng.toRGBA8(photographed), photographed.width, photographed.height, COLOURS)));
