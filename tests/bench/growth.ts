import type { Article } from '../../src/index.ts';
import { createArticle, createPipeline } from './built.ts';
import { speedOf } from './measure.ts';

const SIZES_KB = [4, 16, 64, 256, 1024];

/** One text of at least so many UTF-16 code units, of whole articles. */
function textOf(articles: readonly Article[], length: number): string {
  let text = '';
  for (let k = 0; text.length < length; k = (k + 1) % articles.length) text += `${articles[k]?.text}\n\n`;
  return text;
}

/** Milliseconds of processor a KB of one text by its size: a column that rises says that something grows faster than its text. */
export function growth(articles: readonly Article[]): { readonly kb: number; readonly msPerKb: number }[] {
  const pipeline = createPipeline({});
  for (const article of articles) pipeline(article);
  return SIZES_KB.map((kb) => {
    const text = textOf(articles, kb * 1000);
    const size = Buffer.byteLength(text) / 1e3;
    const times = Math.ceil(1024 / kb);
    const article = createArticle(text, { published: '2025-06-18' });
    const { cpu } = speedOf(size * times, () => {
      for (let k = 0; k < times; k++) pipeline(article);
    });
    return { kb: size, msPerKb: 1e3 / cpu };
  });
}
