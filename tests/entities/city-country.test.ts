import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

test.each<[string, string, string | null]>([
  ['Pabrik dibangun di Korea Selatan Busan kemarin.', 'Busan', 'KR'],
  ['Pabrik dibangun di Zolfanburg kemarin.', 'Zolfanburg', null],
])('%s', (text, name, country) => {
  const place = analyze(text, { lang: 'ind' }).entities.find((entity) => entity.type === 'place');
  expect(place).toMatchObject({ name, country });
});
