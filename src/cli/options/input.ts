import { INPUT_FORMATS } from '../../input/formats/all.ts';
import type { CommandName } from '../commands/names.ts';
import type { OptionOf, OptionsFor } from './option.ts';
import { anything, wholeNumber } from './parsers.ts';

const READERS = ['analyze', 'show', 'quotes', 'events', 'detect', 'clean', 'report', 'export', 'batch', 'enqueue'] as const satisfies readonly CommandName[];
/** A plan that learns from its inputs looks into records, too. */
const LOOKERS: readonly CommandName[] = [...READERS, 'plan'];

/** Node's strings end there. */
const MOST_STRING_BYTES = 536_870_888;
/** The longest record that is read: a hundred novels. */
export const MOST_RECORD_BYTES: number = 64 * 1024 * 1024;

const field = <Key extends 'textField' | 'htmlField' | 'idField' | 'dateField' | 'titleField'>(
  name: string,
  holds: string,
  example: string,
  commands: readonly CommandName[] = READERS,
): readonly [
  {
    readonly flags: string;
    readonly help: string;
    readonly fallback: string;
    readonly commands: readonly CommandName[];
    readonly example: string;
    readonly parse: NonNullable<OptionOf<Key>['parse']>;
  },
] => [{ flags: `--${name}-field <name>`, help: `field or column with ${holds}`, fallback: name, commands, example, parse: anything }];

/** What is read. */
export const INPUT: OptionsFor<'input' | 'textField' | 'htmlField' | 'idField' | 'dateField' | 'titleField' | 'maxRecordBytes'> = {
  input: [
    {
      flags: '-i, --input <format>',
      help: 'format of the input; auto: by file extension, else by content',
      fallback: 'auto',
      commands: LOOKERS,
      example: 'saripati -i jsonl < records.jsonl',
      choices: ['auto', ...INPUT_FORMATS.map(({ id }) => id)],
    },
  ],
  textField: field('text', 'the text', 'saripati arsip.jsonl --text-field isi', LOOKERS),
  htmlField: field('html', 'an HTML page, read if there is no text', 'saripati halaman.jsonl --html-field halaman', LOOKERS),
  idField: field('id', 'the id', 'saripati arsip.jsonl --text-field isi --id-field nomor'),
  dateField: field('date', 'the publication date', 'saripati arsip.jsonl --text-field isi --date-field tanggal'),
  titleField: field('title', 'the title', 'saripati arsip.jsonl --text-field isi --title-field judul', LOOKERS),
  maxRecordBytes: [
    {
      flags: '--max-record-bytes <n>',
      help: 'largest record to read, in bytes',
      fallback: `${MOST_RECORD_BYTES}`,
      commands: LOOKERS,
      example: 'saripati arsip.jsonl --text-field isi --max-record-bytes 1000000',
      parse: wholeNumber(1, MOST_STRING_BYTES),
    },
  ],
};
