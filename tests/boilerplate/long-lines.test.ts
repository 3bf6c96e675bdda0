import { expect, test } from 'vitest';
import { labelText } from '../../src/boilerplate/mark.ts';
import { RULES } from '../../src/boilerplate/rules/all.ts';

/** A paragraph that a newsroom lost the line end before. */
const PROSE = ' Warga kampung itu kemudian pulang ke rumah masing-masing setelah air sungai surut pada malam hari.'.repeat(40);
/** Characters at the end of it that no rule may reach. */
const KEPT = 3000;

/** What goes on for pages is no link, credit or code, whatever it begins with: an article without line ends keeps its text. */
test.each(RULES.flatMap(({ id, examples }) => examples.map((example) => [id, example] as const)))('%s takes no long line whole: %s', (_, example) => {
  const text = example.replace(/[⟦⟧]/gu, '') + PROSE;
  const { spans } = labelText(text, null, 'normal');
  expect(spans.filter(({ end }) => end > text.length - KEPT)).toEqual([]);
});
