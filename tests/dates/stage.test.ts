import { describe, expect, test } from 'vitest';
import { resolveDates } from '../../src/dates/find.ts';
import { createArticle } from '../../src/document/article.ts';
import type { BoilerplateSpan } from '../../src/document/layers.ts';
import { complement } from '../../src/text/span.ts';
import { tokenizeSpans } from '../../src/tokens/tokenize.ts';

function run(text: string, published: string | null, boilerplate: BoilerplateSpan[] = [], found: string | null = null) {
  const layers = {
    boilerplate: { spans: boilerplate, title: null, dateline: null, authors: [], published: found },
    language: { code: 'ind', confidence: 1, ambiguous: [], candidates: [], segments: [] },
    tokens: tokenizeSpans(text, complement(boilerplate, text.length)),
  };
  const outcome = resolveDates.run({ ...createArticle(text, { published }), layers }, { lang: null, force: false, boilerplate: 'normal' });
  return { dates: outcome.layer.map(({ start, end, value, anchor }) => [text.slice(start, end), value, anchor]), problems: outcome.problems ?? [] };
}

describe('the stage', () => {
  test('reads nothing inside boilerplate, and no match reaches over it', () => {
    const text = 'Ia tiba 18 Baca juga: Banjir 5 Mei 2020 Juli 2023 di Solo.';
    const start = text.indexOf('Baca');
    const end = text.indexOf(' Juli');
    expect(run(text, '2023-07-27', [{ start, end, kind: 'related-link', rule: 'baca-juga' }]).dates).toEqual([['Juli 2023', '2023-07', null]]);
  });

  test('no match reaches over a paragraph', () => {
    expect(run('Ia tiba 18\n\nJuli 2023 sepi.', '2023-07-27').dates).toEqual([['Juli 2023', '2023-07', null]]);
  });

  test('a date of the text stands in for a publication date', () => {
    expect(run('Ia tiba kemarin.', null, [], '2024-03-01').dates).toEqual([['kemarin', '2024-02-29', 'text']]);
    expect(run('Ia tiba kemarin.', '2023-07-27', [], '2024-03-01').dates).toEqual([['kemarin', '2023-07-26', 'published']]);
  });

  test('without any, values stay partial and the user is told once, where', () => {
    const { dates, problems } = run('Ia tiba 18 Juli dan pulang Selasa.', null);
    expect(dates.map(([, value]) => value)).toEqual(['XXXX-07-18', 'XXXX-WXX-2']);
    expect(problems).toMatchObject([{ code: 'date/no-anchor', at: { start: 8, end: 15 } }]);
  });

  test('no problem when nothing needs an anchor', () => {
    expect(run('Ia tiba 18 Juli 2023 dan menunggu lima jam setiap hari Senin.', null).problems).toEqual([]);
  });

  test.each([
    ['Rapat digelar Senin, 10/6/2025, di Palu.', 'Senin, 10/6/2025', 'Senin', 'Selasa'],
    ['Rapat digelar Senin (10/6/2025) malam di Palu.', 'Senin (10/6/2025) malam', 'Senin', 'Selasa'],
    ['Rapat digelar Kamis, 20 Juni 2025 di Palu.', 'Kamis, 20 Juni 2025', 'Kamis', 'Jumat'],
  ])('%s', (text, slice, said, real) => {
    const { problems } = run(text, '2025-06-20');
    const [problem] = problems;
    expect(problems.map(({ code }) => code)).toEqual(['date/weekday-conflict']);
    expect(text.slice(problem?.at?.start, problem?.at?.end)).toBe(slice);
    expect(problem?.message).toContain(said);
    expect(problem?.message).toContain(real);
  });

  test.each([
    ['Rapat digelar Selasa (31/2/2025) di Palu.', 'date/no-such-day', 'Selasa (31/2/2025)'],
    ['Rapat digelar 30 Februari 2024 di Palu.', 'date/no-such-day', '30 Februari 2024'],
    ['Rapat digelar 31 April di Palu.', 'date/no-such-day', '31 April'],
    ['Rapat digelar Kamis (19/3) di Palu.', 'date/weekday-conflict', 'Kamis (19/3)'],
  ])('a day that can not be is told: %s', (text, code, slice) => {
    const { problems } = run(text, '2025-06-20');
    expect(problems.map((problem) => [problem.code, text.slice(problem.at?.start, problem.at?.end)])).toEqual([[code, slice]]);
  });

  test.each(['Rapat digelar 29 Februari 2024 di Palu.', 'Skornya 2-30 April lalu.', 'Harganya 1.030 Februari lalu.'])('no problem: %s', (text) => {
    expect(run(text, '2025-06-20').problems).toEqual([]);
  });

  test('a weekday that fits is no problem', () => {
    expect(run('Rapat digelar Selasa, 10/6/2025, di Palu.', '2025-06-20').problems).toEqual([]);
  });
});
