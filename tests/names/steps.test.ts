import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Reader } from '../../src/document/reader.ts';
import type { Candidate, Kind } from '../../src/names/candidate.ts';
import { STEPS } from '../../src/names/steps/all.ts';
import { runSteps } from '../../src/names/steps/run.ts';
import type { Reading, Step } from '../../src/names/steps/step.ts';
import { nameTagger } from '../../src/names/tagger/tag.ts';
import { tokenizeText } from '../../src/tokens/tokenize.ts';

const LETTERS = 'pol';
const MARKED = /⟦(?<type>[pol])(?<doubt>\??) (?<words>[^⟧]{1,200})⟧/gu;
const SURE = 0.95;
const DOUBTFUL = 0.5;

const plain = (marked: string): string => marked.replace(MARKED, '$<words>');

const kindOf = (letter: string): Kind => ([0, 1, 2] as const)[LETTERS.indexOf(letter)] ?? 0;

function readingOf(text: string): Reading {
  const { view, memory, names } = nameTagger().tag(text, tokenizeText(text));
  return { reader: new Reader(text, view.tokens), view, memory, found: names };
}

/** The candidates that a marked text shows. */
function candidatesIn(marked: string, reader: Reader): Candidate[] {
  let shift = 0;
  return [...marked.matchAll(MARKED)].map(({ index, 0: whole, groups = {} }) => {
    const { type = '', doubt, words = '' } = groups;
    const first = reader.at(index - shift);
    const past = reader.at(index - shift + words.length);
    shift += whole.length - words.length;
    return { first, past, kind: kindOf(type), confidence: doubt ? DOUBTFUL : SURE, steps: ['given'] };
  });
}

/** The text with the candidates marked; doubt is not shown. */
function shown(reader: Reader, candidates: readonly Candidate[]): string {
  return candidates.reduceRight((text, { first, past, kind }) => {
    const { start, end } = reader.span(first, past);
    return `${text.slice(0, start)}⟦${LETTERS[kind]} ${text.slice(start, end)}⟧${text.slice(end)}`;
  }, reader.text);
}

function applied(steps: readonly Step[], marked: string): string {
  const reading = readingOf(plain(marked));
  return shown(reading.reader, runSteps(steps, reading, candidatesIn(marked, reading.reader)));
}

const sure = (marked: string): string => marked.replaceAll('? ', ' ').replaceAll('⟦p?', '⟦p').replaceAll('⟦o?', '⟦o').replaceAll('⟦l?', '⟦l');
const rows = STEPS.map((step) => [step.id, step] as const);

describe('registry', () => {
  test('the order', () => {
    expect(STEPS.map(({ id }) => id)).toMatchInlineSnapshot(`
      [
        "tagger",
        "lower-case",
        "name-particles",
        "name-runs",
        "time-names",
        "before-person",
        "date-behind",
        "office-before",
        "local-office",
        "headline-deed",
        "outer-marks",
        "address",
        "office-in-name",
        "ship",
        "state-body",
        "unit-before",
        "named-after",
        "arabic-surname",
        "two-names",
        "place-pair",
        "brands",
        "hyphen-pair",
        "ampersand",
        "bracketed-part",
        "no-name",
        "sentence-openers",
        "weapon-names",
        "stock-codes",
        "local-bodies",
        "commission",
        "whole-names",
        "joined-fields",
        "legal-forms",
        "spelled-out",
        "lower-outlets",
        "inner-bracket",
        "branch-place",
        "nicknames",
        "initials",
        "ages",
        "aliases",
        "behind-rank",
        "told-person",
        "serves-as",
        "people-listed",
        "said-by",
        "office-holder",
        "called-later",
        "first-word",
        "thing-abbreviations",
        "clubs",
        "opening-word",
        "first-name-before",
        "organisation-tail",
        "called-by-part",
        "listed-type",
        "given-name",
        "type-agreement",
        "abbreviations",
        "listed-organisations",
        "echoes",
        "beside-person",
        "headline-names",
        "things",
        "no-place",
      ]
    `);
  });

  test('every step has its file, and every file its step', () => {
    const helpers = ['all.ts', 'run.ts', 'step.ts', 'words.ts', 'complement.ts'];
    const filesIn = (folder: string): string[] => readdirSync(resolve(import.meta.dirname, '../../src/names', folder));
    const files = [...filesIn('steps'), ...filesIn('grammar')].filter((file) => !helpers.includes(file));
    expect(STEPS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  test.each(rows)('%s has a reason, examples and refusals', (_, { reason, examples, refusals }) => {
    expect(reason.length).toBeGreaterThan(20);
    expect(examples.length).toBeGreaterThan(0);
    expect(refusals.length).toBeGreaterThan(0);
  });
});

describe('each step by itself', () => {
  test.each(STEPS.flatMap((step) => step.examples.map(([before, behind]) => [step.id, before, behind, step] as const)))(
    '%s: %s => %s',
    (_, before, behind, step) => {
      expect(applied([step], before)).toBe(behind);
    },
  );

  test.each(STEPS.flatMap((step) => step.refusals.map((refusal) => [step.id, refusal, step] as const)))('%s refuses %s', (_, refusal, step) => {
    expect(applied([step], refusal)).toBe(sure(refusal));
  });
});

test.each([
  [0.38, 0],
  [0.4, 1],
])('a name to which the tagger gives %d is proposed %i times', (confidence, times) => {
  const reading: Reading = { ...readingOf('Kata Budi itu.'), found: [{ first: 1, past: 2, kind: 0, confidence }] };
  const [tagger] = STEPS;
  expect(tagger?.apply(reading, [])).toHaveLength(times);
});

describe('all steps together', () => {
  const [, ...decisions] = STEPS;

  test.each(rows.slice(1))('without %s one of its examples comes out otherwise', (_, left) => {
    const rest = decisions.filter((step) => step !== left);
    expect(left.examples.some(([before]) => applied(rest, before) !== applied(decisions, before))).toBe(true);
  });

  test('a mention says which step proposed it and which changed it, in order', () => {
    const reading = readingOf('Presiden Prabowo Lantik Tiga Menteri');
    const candidates: Candidate[] = [{ first: 1, past: 3, kind: 0, confidence: SURE, steps: ['tagger'] }];
    expect(runSteps(decisions, reading, candidates).map(({ steps }) => steps)).toEqual([['tagger', 'headline-deed']]);
  });
});
