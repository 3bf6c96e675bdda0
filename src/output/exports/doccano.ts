import { type Export, each } from './export.ts';
import { labelled } from './spans.ts';

/** A line of JSON an article: text and spans with labels. Its editor (v-annotator) counts UTF-16 code units. */
export const doccano: Export = {
  id: 'doccano',
  about: 'doccano JSONL, for sequence labelling with overlapping spans',
  open: () => each(({ doc, text }) => `${JSON.stringify({ id: doc.id, text, label: labelled(doc).map(({ start, end, label }) => [start, end, label]) })}\n`),
};
