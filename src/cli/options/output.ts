import { EXPORTS } from '../../output/exports/all.ts';
import { FORMATS } from '../../output/formats/all.ts';
import type { FormatId } from '../../output/formats/format.ts';
import { DOCUMENT_TABLES } from '../../output/tables/all.ts';
import { OFFSET_UNITS } from '../../text/offsets/offsets.ts';
import type { OptionOf, OptionsFor } from './option.ts';
import { filePath, oneOf, wholeNumber } from './parsers.ts';

const JSON_OPTIONS = ['analyze', 'batch', 'enqueue'] as const;
const PRINTED = ['analyze', 'quotes', 'events', 'detect', 'kb', 'who', 'query'] as const;
const ALL_FORMATS: readonly FormatId[] = Object.values(FORMATS).map(({ id }) => id);
const EXPORT_IDS = Object.values(EXPORTS).map(({ id }) => id);
const WITHOUT_TEXT = ALL_FORMATS.filter((id) => id !== 'text');
const ABOUT = Object.values(FORMATS)
  .map(({ id, about }) => `\`${id}\`: ${about}`)
  .join('; ');

const format = (
  choices: readonly FormatId[],
  more: Pick<OptionOf<'format'>, 'commands' | 'example' | 'help'> & { readonly doc?: string; readonly fallback?: string },
): OptionOf<'format'> => ({
  flags: '-f, --format <format>',
  choices,
  parse: oneOf(choices),
  ...more,
});

const USUAL = 'digest on a terminal, else ndjson';

/** How results are printed. */
export const OUTPUT: OptionsFor<
  'format' | 'table' | 'output' | 'bom' | 'compact' | 'indent' | 'color' | 'text' | 'offsets' | 'sourceOffsets' | 'explain' | 'top' | 'to' | 'show' | 'report'
> = {
  format: [
    format(ALL_FORMATS, { help: 'output format', doc: ABOUT, fallback: USUAL, commands: ['analyze'], example: 'saripati article.txt -f json' }),
    format(WITHOUT_TEXT, {
      help: 'output format',
      fallback: USUAL,
      commands: ['quotes', 'events', 'detect', 'kb', 'who', 'query'],
      example: 'saripati quotes article.txt -f csv',
    }),
    format(['json'], { help: 'with --report: JSON instead of a table', commands: ['clean'], example: 'saripati clean article.txt --report -f json' }),
  ],
  table: [
    {
      flags: '--table <name>',
      help: 'which table to print as csv or tsv',
      doc: `${DOCUMENT_TABLES.map(({ name, about }) => `\`${name}\`: ${about}`).join('; ')}.`,
      fallback: 'mentions',
      commands: ['analyze'],
      example: 'saripati article.txt -f csv --table roles',
      choices: DOCUMENT_TABLES.map(({ name }) => name),
    },
  ],
  output: [
    {
      flags: '-o, --output <file>',
      help: 'write to this file; its extension decides the format',
      doc: 'An existing file is replaced only with `--overwrite`, an input never. If the extension belongs to no format, `--format` is required.',
      commands: ['analyze', 'show', 'quotes', 'events', 'detect', 'clean', 'report', 'export', 'kb', 'who', 'graph', 'query', 'plan', 'schema'],
      example: 'saripati article.txt -o hasil.csv --overwrite',
      parse: filePath,
    },
  ],
  bom: [
    {
      flags: '--bom',
      help: 'csv and tsv: start with a byte order mark, so that Excel reads UTF-8',
      commands: PRINTED,
      example: 'saripati article.txt -f csv --bom',
    },
  ],
  compact: [
    {
      flags: '--compact',
      help: 'JSON: leave out null and empty fields',
      commands: PRINTED,
      example: 'saripati article.txt -f json --compact',
    },
  ],
  indent: [
    {
      flags: '--indent <n>',
      help: 'JSON: spaces of indentation',
      fallback: '2',
      commands: PRINTED,
      example: 'saripati article.txt --indent 4',
      parse: wholeNumber(0, 10),
    },
  ],
  color: [
    {
      flags: '--color <when>',
      help: 'when to use colour; auto honours NO_COLOR and FORCE_COLOR',
      fallback: 'auto',
      commands: [...PRINTED, 'show', 'clean'],
      example: 'saripati article.txt --color always',
      choices: ['auto', 'always', 'never'],
      parse: oneOf(['auto', 'always', 'never']),
    },
  ],
  text: [{ flags: '--text', help: 'also print the text without its boilerplate', commands: JSON_OPTIONS, example: 'saripati article.txt --text' }],
  offsets: [
    {
      flags: '--offsets <unit>',
      help: 'unit of the offsets start and end',
      fallback: 'utf16',
      commands: JSON_OPTIONS,
      example: 'saripati article.txt --offsets codepoint',
      choices: OFFSET_UNITS,
      parse: oneOf(OFFSET_UNITS),
    },
  ],
  sourceOffsets: [
    {
      flags: '--source-offsets',
      help: 'HTML pages: also print where each mention is in the HTML (inSource)',
      commands: JSON_OPTIONS,
      example: 'saripati page.html --source-offsets',
    },
  ],
  explain: [
    {
      flags: '--explain',
      help: 'also print which rules made each mention (steps), and which candidates for weapons and countries were rejected (rejected)',
      commands: JSON_OPTIONS,
      example: 'saripati article.txt --explain',
    },
  ],
  top: [
    {
      flags: '--top <n>',
      help: 'print at most this many candidates',
      fallback: 'all',
      commands: ['detect'],
      example: 'saripati detect article.txt --top 3',
      parse: wholeNumber(1, 100),
    },
  ],
  to: [
    {
      flags: '--to <format>',
      help: 'format to export to',
      doc: `${Object.values(EXPORTS)
        .map(({ id, about }) => `\`${id}\`: ${about}`)
        .join('; ')}. See [EXPORT.md](EXPORT.md).`,
      commands: ['export'],
      example: 'saripati export article.txt --to iob2 -o article.iob2',
      choices: EXPORT_IDS,
      parse: oneOf(EXPORT_IDS),
      required: true,
    },
  ],
  show: [
    {
      flags: '--show',
      help: 'print the whole text with boilerplate marked: [-…-]{kind/rule}, or struck through in colour',
      commands: ['clean'],
      example: 'saripati clean article.txt --show',
      conflicts: 'report',
    },
  ],
  report: [
    {
      flags: '--report',
      help: 'print how often each rule matched in all inputs, and on how many characters',
      commands: ['clean'],
      example: 'saripati clean a.txt b.txt --report',
    },
  ],
};
