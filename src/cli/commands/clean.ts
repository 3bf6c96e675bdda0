import { type ArticlePipeline, createPipeline } from '../../analyze.ts';
import type { Article } from '../../document/article.ts';
import { openWriter } from '../../output/formats/open.ts';
import type { Subject } from '../../output/formats/subject.ts';
import type { ErrorRecord, SaripatiDocument } from '../../output/types.ts';
import { harmless } from '../../text/harmless.ts';
import type { Flags } from '../flags.ts';
import { pipelineOptions } from '../run/analysis.ts';
import { type Printer, runRecords } from '../run/run.ts';
import { markView, plainMarks } from '../views/marks.ts';
import { printingOf } from '../views/printing.ts';
import { RuleCounter, type RuleReport } from '../views/rule-counts.ts';
import { ruleTable } from '../views/rule-table.ts';
import { USAGE, type World, wantsColor } from '../world.ts';

/** How formats see a report: as JSON alone. */
const REPORTS: Subject<RuleReport> = { json: (report) => report, tables: [], digest: () => ({ title: '', about: [], parts: [] }), reading: null };

/** A record goes out as it came in: one JSON line with its id, what it said of itself, and the text. */
function asRecord({ id, title, url, outlet, published }: Article, text: string): string {
  return `${JSON.stringify({ id, date: published, title, url, outlet, text })}\n`;
}

interface Filter {
  /** On a terminal nothing of a record reaches it raw. */
  readonly terminal: boolean;
  readonly pipeline: ArticlePipeline;
  /** What becomes of a text file's text. */
  readonly text: (doc: SaripatiDocument, article: Article) => string;
  /** What becomes of a record's text. */
  readonly field: (doc: SaripatiDocument, article: Article) => string;
}

/** Text in, text out (several texts are separated by an empty line), JSONL in, JSONL out. */
function filtering({ pipeline, text, field, terminal }: Filter): Printer {
  let printed = 0;
  const line = (json: string): string => (terminal ? harmless(json) : json);
  const print: Printer['print'] = (doc, read) => {
    if (read.source.line !== null) return line(asRecord(read, field(doc, read)));
    const shown = text(doc, read);
    return shown === '' ? '' : `${printed++ > 0 ? '\n' : ''}${shown}\n`;
  };
  return { pipeline, print, failure: (record: ErrorRecord) => (record.source.line === null ? '' : line(`${JSON.stringify(record)}\n`)) };
}

function cleaning(flags: Flags, world: World): Printer {
  const pipeline = createPipeline({ ...pipelineOptions(flags), only: [], text: true });
  const field = (doc: SaripatiDocument): string => doc.text ?? '';
  const terminal = world.stdout.isTTY === true;
  return filtering({ pipeline, text: terminal ? (doc) => harmless(field(doc)) : field, field, terminal });
}

async function showing(flags: Flags, world: World): Promise<Printer> {
  const pipeline = createPipeline({ ...pipelineOptions(flags), only: ['boilerplate'] });
  const show = await markView(flags, world);
  return filtering({
    pipeline,
    text: (doc, { text }) => show(text, doc.boilerplate).replace(/(?:\r?\n){1,9}$/u, ''),
    field: (doc, { text }) => plainMarks(text, doc.boilerplate),
    terminal: world.stdout.isTTY === true,
  });
}

async function reporting(flags: Flags, world: World): Promise<Printer> {
  const pipeline = createPipeline({ ...pipelineOptions(flags), only: ['boilerplate'] });
  const counter = new RuleCounter();
  const writer = flags.format === 'json' ? await openWriter(REPORTS, printingOf(flags, world)) : null;
  const bold = wantsColor(flags.color, world) ? (await import('../../output/formats/chalk.ts')).chalkPaint().bold : String;
  return {
    pipeline,
    print: ({ boilerplate }, { text }) => {
      counter.add(text, boilerplate);
      return '';
    },
    failure: () => '',
    end: () => (writer ? writer.record(counter.report()) : ruleTable(counter.report(), bold)),
  };
}

/**
 * `saripati clean FILE…`: the text without its boilerplate, or with it marked, as a filter; or a report of what the rules
 * took. A text file that cannot be read is told on standard error alone.
 */
export async function cleanCommand(paths: readonly string[], flags: Flags, world: World): Promise<number> {
  if (flags.format !== undefined && !flags.report) {
    world.stderr.write('saripati: --format needs --report: without it, clean prints text for text and records for records\n');
    return USAGE;
  }
  const printer = flags.report ? reporting(flags, world) : flags.show ? showing(flags, world) : cleaning(flags, world);
  return runRecords(await printer, paths, flags, world);
}
