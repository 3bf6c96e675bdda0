import { Reader } from '../../src/document/reader.ts';
import type { Range } from '../../src/names/candidate.ts';
import { Mentions, type Scene } from '../../src/names/offices/scene.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

const MARKED = /⟦(?<kind>[pol]) (?<words>[^⟧]{1,80})⟧/gu;

/** A text with people, organisations and places in ⟦p …⟧, ⟦o …⟧ and ⟦l …⟧, as rules on offices read it. */
export function sceneOf(marked: string): { readonly scene: Scene; readonly people: readonly Range[] } {
  let text = '';
  let past = 0;
  const spans: { readonly kind: string; readonly start: number; readonly end: number }[] = [];
  for (const { 0: whole, index, groups } of marked.matchAll(MARKED)) {
    text += marked.slice(past, index);
    const words = groups?.words ?? '';
    spans.push({ kind: groups?.kind ?? '', start: text.length, end: text.length + words.length });
    text += words;
    past = index + whole.length;
  }
  text += marked.slice(past);
  const reader = new Reader(text, tokenizeText(text));
  const of = (kind: string): Range[] => spans.filter((span) => span.kind === kind).map(({ start, end }) => ({ first: reader.at(start), past: reader.at(end) }));
  const people = of('p');
  const at = (ranges: readonly Range[]) => new Mentions(ranges, reader.count);
  return { scene: { reader, people: at(people), organisations: at(of('o')), places: at(of('l')) }, people };
}
