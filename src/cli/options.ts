import { type Command, InvalidArgumentError, Option } from 'commander';
import type { PipelineOptions } from '../analyze.ts';
import type { ShardFormat } from '../batch/layout.ts';
import type { ShardSize } from '../batch/shards.ts';
import { BOILERPLATE_MODES, type BoilerplateMode } from '../document/stage.ts';
import { isoDay } from '../input/date.ts';
import type { RecordFields } from '../input/fields.ts';
import { INPUT_FORMATS } from '../input/formats/all.ts';
import { OUTPUT_LAYERS } from '../output/layers/all.ts';
import type { OutputLayer } from '../output/layers/layer.ts';
import { OFFSET_UNITS, type OffsetUnit } from '../text/offsets.ts';
import type { ShardOf } from './batch-options.ts';
import { didYouMean } from './suggest.ts';

/** What was typed, after checking. A flag that was not given is missing; defaults are set where they are used. */
export interface Flags {
  readonly date?: string;
  readonly lang?: string;
  readonly only?: readonly OutputLayer[];
  readonly force?: boolean;
  readonly boilerplate?: BoilerplateMode;
  readonly text?: boolean;
  readonly show?: boolean;
  readonly report?: boolean;
  readonly watchlist?: string;
  readonly offsets?: OffsetUnit;
  readonly sourceOffsets?: boolean;
  readonly explain?: boolean;
  readonly input?: string;
  readonly format?: 'json' | ShardFormat;
  readonly textField?: string;
  readonly htmlField?: string;
  readonly idField?: string;
  readonly dateField?: string;
  readonly titleField?: string;
  readonly maxRecordBytes?: number;
  readonly indent?: number;
  readonly color?: 'auto' | 'always' | 'never';
  readonly quiet?: boolean;
  readonly top?: number;
  readonly jobs?: number;
  readonly unordered?: boolean;
  readonly timeoutMs?: number;
  readonly workerMemory?: number;
  readonly out?: string;
  readonly shardSize?: ShardSize;
  readonly resume?: boolean;
  readonly overwrite?: boolean;
  readonly errors?: string;
  readonly maxErrors?: number;
  readonly strict?: boolean;
  readonly stats?: 'json';
  readonly plan?: string;
  readonly shard?: ShardOf;
  readonly shards?: number;
  readonly redis?: string;
  readonly queue?: string;
  readonly prefix?: string;
  readonly untilEmpty?: boolean;
  readonly lockMs?: number;
  readonly attempts?: number;
  readonly backoffMs?: number;
  readonly wait?: boolean;
  readonly status?: boolean;
}

/** Headings under which help lists the flags. A function that adds flags leaves `OTHER` behind. */
const ANALYSIS = 'Analysis:';
const INPUT = 'Input:';
const OUTPUT = 'Output:';
export const OTHER = 'Other options:';

/** Node's strings end there. */
const MOST_STRING_BYTES = 536_870_888;

const isLayer = (name: string): name is OutputLayer => OUTPUT_LAYERS.some((layer) => layer === name);

function layers(said: string): OutputLayer[] {
  return said.split(',').map((part) => {
    const name = part.trim();
    if (!isLayer(name)) throw new InvalidArgumentError(`There is no layer "${name}".${didYouMean(name, OUTPUT_LAYERS)} Layers: ${OUTPUT_LAYERS.join(', ')}.`);
    return name;
  });
}

function date(said: string): string {
  const day = isoDay(said);
  if (day === null) throw new InvalidArgumentError('It must be a calendar date, YYYY-MM-DD.');
  return day;
}

function languageCode(said: string): string {
  if (!/^[a-z]{3}$/u.test(said)) throw new InvalidArgumentError('It must be an ISO 639-3 code of three letters, such as ind or zsm.');
  return said;
}

function filePath(said: string): string {
  if (said === '') throw new InvalidArgumentError('It must be the path of a file.');
  return said;
}

/** Reads a whole number in a range, or throws what commander tells the user. */
export function wholeNumber(least: number, most: number): (said: string) => number {
  return (said) => {
    const value = Number(said);
    if (!/^\d{1,9}$/u.test(said) || value < least || value > most) throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
    return value;
  };
}

/** Adds the flag that says what files are. */
export function withInputFormat(command: Command): Command {
  const formats = ['auto', ...INPUT_FORMATS.map(({ id }) => id)];
  return command.addOption(new Option('-i, --input <format>', 'what the input is; by file ending when not given').choices(formats));
}

/** Adds the flags that say what is read. */
export function withInputFlags(command: Command): Command {
  return withInputFormat(command.optionsGroup(INPUT))
    .option('--text-field <name>', 'the field or column of a record that holds its text (default: text)')
    .option('--html-field <name>', 'the field that holds a page, read where there is no text (default: html)')
    .option('--id-field <name>', 'the field that holds its id (default: id)')
    .option('--date-field <name>', 'the field that holds its publication date (default: date)')
    .option('--title-field <name>', 'the field that holds its title (default: title)')
    .option('--max-record-bytes <n>', 'the longest record that is read (default: 67108864)', wholeNumber(1, MOST_STRING_BYTES))
    .optionsGroup(OTHER)
    .addOption(new Option('-q, --quiet', 'say nothing on standard error but usage errors'));
}

/** Adds the flags that say how the boilerplate and language rules work. */
export function withRuleFlags(command: Command): Command {
  return command
    .optionsGroup(ANALYSIS)
    .option('--lang <code>', 'the language is known (ISO 639-3): skip detection', languageCode)
    .addOption(new Option('--boilerplate <mode>', 'how bold the boilerplate rules are (default: normal)').choices(BOILERPLATE_MODES))
    .optionsGroup(OTHER);
}

const colorOption = (): Option =>
  new Option('--color <when>', 'colour (default: auto; NO_COLOR and FORCE_COLOR are honoured)').choices(['auto', 'always', 'never']);

/** Adds the flags that say how results are printed. */
export function withOutputFlags(command: Command): Command {
  return command
    .optionsGroup(OUTPUT)
    .addOption(
      new Option('-f, --format <format>', 'json, or ndjson: one line a document (default: json on a terminal, else ndjson)').choices(['json', 'ndjson']),
    )
    .option('--indent <n>', 'spaces of indentation in json (default: 2)', wholeNumber(0, 10))
    .addOption(colorOption())
    .optionsGroup(OTHER);
}

/** Adds the flags of `clean` that show what the rules do. */
export function withMarkFlags(command: Command): Command {
  return command
    .optionsGroup(OUTPUT)
    .addOption(new Option('--show', 'print the whole text, with what would go marked: [-…-]{kind/rule}, or struck through in colour').conflicts('report'))
    .option('--report', 'print how often and on how many characters each rule matched in all inputs')
    .addOption(new Option('-f, --format <format>', 'with --report: json in place of a table').choices(['json']))
    .addOption(colorOption())
    .optionsGroup(OTHER);
}

/** Adds the flags of the analysis itself. */
export function withAnalysisFlags(command: Command): Command {
  return command
    .optionsGroup(ANALYSIS)
    .option('-d, --date <YYYY-MM-DD>', 'publication date of articles that give none: what "kemarin" is counted from', date)
    .option('-o, --only <layers>', `only these layers, parted by commas: ${OUTPUT_LAYERS.join(', ')}`, layers)
    .option('-w, --watchlist <file>', 'also find what this YAML or JSON file lists: the layer custom', filePath)
    .option('--force', 'extract from languages the rules were not made for, too')
    .optionsGroup(OUTPUT)
    .option('--text', 'also give the text without its boilerplate')
    .addOption(new Option('--offsets <unit>', 'unit of start and end (default: utf16)').choices(OFFSET_UNITS))
    .option('--source-offsets', 'pages: also say where each mention stands in the HTML (inSource)')
    .option('--explain', 'also say what looked like a weapon or a country and was refused (rejected), and which rules made each mention (steps)')
    .optionsGroup(OTHER);
}

/** Adds the flag of `detect`. */
export function withTopFlag(command: Command): Command {
  return command.optionsGroup(OUTPUT).option('--top <n>', 'at most this many candidates (default: all)', wholeNumber(1, 100)).optionsGroup(OTHER);
}

/** The part of the flags that the analysis takes. */
export function pipelineOptions({ only, lang, force, boilerplate, offsets, text, sourceOffsets, explain }: Flags): PipelineOptions {
  return {
    ...(only && { only }),
    ...(lang && { lang }),
    ...(force && { force }),
    ...(boilerplate && { boilerplate }),
    ...(offsets && { offsets }),
    ...(text && { text }),
    ...(sourceOffsets && { sourceOffsets }),
    ...(explain && { explain }),
  };
}

/** What the flags say records call their fields. */
export function recordFields({ textField, htmlField, idField, dateField, titleField }: Flags): Partial<RecordFields> {
  return {
    ...(textField && { text: textField }),
    ...(htmlField && { html: htmlField }),
    ...(idField && { id: idField }),
    ...(dateField && { date: dateField }),
    ...(titleField && { title: titleField }),
  };
}
