import { describe, expect, test } from 'vitest';
import { createPipeline } from '../../src/analyze.ts';
import { answerBlock } from '../../src/batch/workers/answer.ts';
import { RecordBlock, recordBlocks } from '../../src/batch/workers/record-blocks.ts';
import { TooLong } from '../../src/batch/workers/time-limit.ts';
import { type Article, createArticle } from '../../src/document/article.ts';
import type { SourcedRecord } from '../../src/input/read.ts';

const record = (id: string, text: string = `Presiden Rusia Vladimir Putin tiba di Jakarta, ${id}.`): SourcedRecord & { readonly article: object } => ({
  article: createArticle(text, { id, published: '2025-06-18' }),
  path: null,
});
const failed: SourcedRecord = { failure: { code: 'input/not-json', message: 'x' }, path: 'a.jsonl', member: null, line: 2 };
const ids = (blocks: readonly (readonly SourcedRecord[])[]): string[][] =>
  blocks.map((block) => block.map((one) => ('article' in one ? one.article.id : 'failed')));

describe('blocks of records', () => {
  test.each([
    ['64 records', 63, 'x', false],
    ['64 records', 64, 'x', true],
    ['128 Ki code units', 1, 'x'.repeat(128 * 1024 - 1), false],
    ['128 Ki code units', 1, 'x'.repeat(128 * 1024), true],
  ])('full at %s: %i', (_, count, text, isFull) => {
    const block = new RecordBlock();
    for (let k = 0; k < count; k++) block.add(record(`r${k}`, text));
    expect(block.isFull).toBe(isFull);
    expect(block.take()).toHaveLength(count);
    expect([block.isEmpty, block.isFull]).toEqual([true, false]);
  });

  test('a source that rests has what it gave answered first', async () => {
    let goOn = (): void => undefined;
    async function* slow(): AsyncGenerator<SourcedRecord> {
      yield record('a');
      yield record('b');
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      yield record('c');
    }
    const seen: (readonly SourcedRecord[])[] = [];
    for await (const block of recordBlocks(slow())) {
      seen.push(block);
      goOn();
    }
    expect(ids(seen)).toEqual([['a', 'b'], ['c']]);
  });

  test('whoever stops while the source rests does not wait for it', async () => {
    async function* endless(): AsyncGenerator<SourcedRecord> {
      yield record('a');
      await new Promise<void>(() => undefined);
    }
    for await (const block of recordBlocks(endless())) {
      expect(ids([block])).toEqual([['a']]);
      break;
    }
  });

  test('whoever stops has the source closed', async () => {
    let closed = false;
    async function* source(): AsyncGenerator<SourcedRecord> {
      try {
        for (;;) yield record('a');
      } finally {
        closed = true;
      }
    }
    for await (const _ of recordBlocks(source())) break;
    expect(closed).toBe(true);
  });
});

describe('answers to a block', () => {
  const pipeline = createPipeline();
  const print = (doc: object): string => JSON.stringify(doc);

  test('they are those of each article by itself, failures in their place', () => {
    const block = [record('a'), failed, record('b', 'The President of Russia arrived in Jakarta, officials said on Monday.'), record('c')];
    const alone = block.map((one) => ('article' in one ? print(pipeline(one.article)) : expect.objectContaining({ schema: 'saripati-error/1' })));
    expect(answerBlock(block, { pipeline, print })).toEqual(alone);
  });

  test('each stage and article is a step', () => {
    const steps = (count: number): number => {
      let seen = 0;
      answerBlock(
        Array.from({ length: count }, () => record('a')),
        { pipeline, print, turns: () => () => void seen++ },
      );
      return seen;
    };
    // One more is told at the end of the block.
    expect(steps(1)).toBeGreaterThan(5);
    expect(steps(4) - 1).toBe(4 * (steps(1) - 1));
  });

  test('an article that brings out a bug fails alone', () => {
    const evil = Object.assign((article: Article) => pipeline(article), {
      block: (articles: readonly Article[]) => {
        if (articles.some(({ id }) => id === 'b')) throw new TypeError('sampah');
        return pipeline.block(articles);
      },
    });
    const [a, b, c] = answerBlock([record('a'), record('b'), record('c')], { pipeline: evil, print });
    expect(b).toMatchObject({ error: { code: 'internal/crash', message: 'TypeError: sampah' } });
    expect([a, c].every((answer) => typeof answer === 'string')).toBe(true);
  });

  test('an article whose turn takes too long fails alone (#19)', () => {
    // The block runs out of time, then the second article when it is alone.
    let begun = 0;
    const turns = (): (() => void) => {
      const isLate = [1, 3].includes(++begun);
      return () => {
        if (isLate) throw new TooLong(5);
      };
    };
    const [a, b, c] = answerBlock([record('a'), record('b'), record('c')], { pipeline, print, turns });
    expect(b).toMatchObject({ error: { code: 'batch/timeout', message: 'the record took longer than 5 ms' } });
    expect([a, c].every((answer) => typeof answer === 'string')).toBe(true);
  });
});
