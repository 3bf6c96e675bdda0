import { createPipeline } from '../../analyze.ts';
import type { Article } from '../../document/article.ts';
import { type Flags, pipelineOptions } from '../options.ts';
import { runRecords } from '../run.ts';
import { harmless, type World } from '../world.ts';

/** A record goes out as it came in: one JSON line with its id, what it said of itself, and the clean text. */
function asRecord({ id, title, url, outlet, published }: Article, text: string): string {
  return `${JSON.stringify({ id, date: published, title, url, outlet, text })}\n`;
}

/**
 * `saripati clean FILE…`: the text without its boilerplate, as a filter: text in, text out (several texts are parted by
 * an empty line), JSONL in, JSONL out. A text file that cannot be read is told on standard error alone.
 */
export function cleanCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  const pipeline = createPipeline({ ...pipelineOptions(flags), only: [], text: true });
  const terminal = world.stdout.isTTY === true;
  let printed = 0;
  const article = (read: Article): string => {
    const text = pipeline(read).text ?? '';
    if (read.source.line !== null) return asRecord(read, text);
    if (text === '') return '';
    return `${printed++ > 0 ? '\n' : ''}${terminal ? harmless(text) : text}\n`;
  };
  return runRecords({ article, failure: (record) => (record.source.line === null ? '' : `${JSON.stringify(record)}\n`) }, paths, flags, world);
}
