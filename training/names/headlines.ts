import type { Span } from '../../src/text/span.ts';
import type { Example } from './corpora.ts';

/** Words that headlines leave small. Own list. */
const SMALL: ReadonlySet<string> = new Set('atau bagi dalam dan dari dengan di ke ini itu karena oleh pada para saat soal tak untuk yang'.split(' '));
const WORD = /[\p{L}\p{M}\p{N}'’-]{1,60}/gu;
/** A headline has about so many characters. */
const LONGEST_HEADLINE_UNITS = 90;
const SHORTEST_HEADLINE_UNITS = 25;
/** Sentences out of which one is learned from as a headline, and one in capitals. */
const PERIOD = 4;
const SHARE = 1 / 4;

const capital = (char: string): string => (char.toUpperCase().length === char.length ? char.toUpperCase() : char);

/** The text as headlines are written: each word with a capital. Offsets stay. */
export function inTitleCase(text: string): string {
  return text.replace(WORD, (word) => (SMALL.has(word) ? word : capital(word.charAt(0)) + word.slice(1)));
}

/** The text in capitals. Offsets stay. */
export const inCapitals = (text: string): string => [...text].map(capital).join('');

/** Every fourth sentence once more as a headline, and every fourth in capitals, each for less than the sentence itself counts. */
export function headlinesOf(sentences: readonly Example[]): Example[] {
  return sentences.flatMap((one, k) => {
    if (k % PERIOD === 0) return { ...one, text: inTitleCase(one.text), weight: one.weight * SHARE * 2 };
    return k % PERIOD === 2 ? { ...one, text: inCapitals(one.text), weight: one.weight * SHARE } : [];
  });
}

/** The end of the headline that an article's first sentence gives: before a mark, and not inside a name. */
function headlineEnd({ text, names }: Example, { start, end }: Span): number {
  const most = Math.min(end, start + LONGEST_HEADLINE_UNITS);
  let cut = -1;
  for (let i = start + SHORTEST_HEADLINE_UNITS; i < most; i++) {
    if (/[\s,.]/u.test(text[i] ?? '') && !names.some((name) => name.start < i && i < name.end)) cut = i;
    if (text[i] === '\n' || (text[i] === '.' && /\s/u.test(text[i + 1] ?? ' '))) break;
  }
  return cut;
}

/** The article under a headline made of its own first words. */
export function underHeadline(article: Example): Example {
  const [first] = article.body;
  const from = first ? first.start + (article.text.slice(first.start, first.end).search(/\S/u) || 0) : -1;
  const cut = first && from >= 0 ? headlineEnd(article, { start: from, end: first.end }) : -1;
  if (cut < 0) return article;
  const title = inTitleCase(article.text.slice(from, cut));
  const shift = title.length + 2;
  const inTitle = article.names
    .filter(({ start, end }) => start >= from && end <= cut)
    .map((name) => ({ ...name, start: name.start - from, end: name.end - from }));
  return {
    ...article,
    text: `${title}\n\n${article.text}`,
    body: [{ start: 0, end: title.length }, ...article.body.map(({ start, end }) => ({ start: start + shift, end: end + shift }))],
    names: [...inTitle, ...article.names.map((name) => ({ ...name, start: name.start + shift, end: name.end + shift }))],
  };
}
