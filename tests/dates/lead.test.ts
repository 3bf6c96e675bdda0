import { expect, test } from 'vitest';
import { analyze } from '../../src/index.ts';

const filler = 'Kapal itu berlayar. '.repeat(34);

test.each([
  ['Kapal tiba di Ambon, Senin (25/8/2025). Kemarin hujan.', '2025-08-25', '2025-08-24'],
  ['Kapal tiba pada Senin, 25 Agustus 2025. Kemarin hujan.', '2025-08-25', '2025-08-24'],
  // a day of history, a day that is not whole, a day too far behind
  ['Pada 17 Agustus 1945 kapal tiba. Kemarin hujan.', null, null],
  ['Kapal tiba di Ambon, Senin (25/8). Kemarin hujan.', null, null],
  [`${filler}Kapal tiba, Senin (25/8/2025). Kemarin hujan.`, '2025-08-25', '2025-08-24'],
  [`${filler}${filler}Kapal tiba, Senin (25/8/2025). Kemarin hujan.`, null, null],
])('%s', (text, published, yesterday) => {
  const doc = analyze(text, { lang: 'ind', anchor: 'lead' });
  expect(doc.meta.published).toBe(published);
  expect(doc.meta.publishedFrom).toBe(published && 'text');
  const date = doc.dates.find((one) => one.text === 'Kemarin');
  expect([date?.begin, date?.anchor]).toEqual([yesterday, yesterday && 'text']);
  expect(doc.problems.some(({ code }) => code === 'date/lead-anchor')).toBe(published !== null);
});

test('a day that is given is kept, and without the option nothing is taken', () => {
  const text = 'Kapal tiba di Ambon, Senin (25/8/2025). Kemarin hujan.';
  expect(analyze(text, { lang: 'ind', anchor: 'lead', date: '2025-09-01' }).meta).toMatchObject({ published: '2025-09-01', publishedFrom: 'option' });
  expect(analyze(text, { lang: 'ind' }).meta.published).toBeNull();
});
