import type { Analysed } from '../formats/documents.ts';
import type { Export } from './export.ts';
import { labelled } from './spans.ts';

/** The mean of the mentions' confidence, which the tool sorts tasks by; `null` where there are none. */
function mean(scores: readonly number[]): number | null {
  return scores.length === 0 ? null : Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 1000) / 1000;
}

function task({ doc, text }: Analysed): string {
  const spans = labelled(doc);
  const result = spans.map(({ start, end, label, confidence }, k) => ({
    id: `s${k + 1}`,
    from_name: 'label',
    to_name: 'text',
    type: 'labels',
    value: { start, end, text: text.slice(start, end), labels: [label] },
    ...(confidence !== null && { score: confidence }),
  }));
  const score = mean(spans.flatMap(({ confidence }) => confidence ?? []));
  const predictions = [{ model_version: 'saripati', ...(score !== null && { score }), result }];
  return JSON.stringify({ data: { text, id: doc.id, title: doc.meta.title }, predictions });
}

/** A list of tasks with pre-annotations for `<Labels name="label" toName="text">`. Its editor counts UTF-16 code units. */
export const labelStudio: Export = {
  id: 'label-studio',
  about: 'Label Studio tasks with predictions',
  open: () => {
    let written = 0;
    return { head: '[', article: (article) => `${written++ > 0 ? ',' : ''}\n${task(article)}`, tail: () => '\n]\n' };
  },
};
