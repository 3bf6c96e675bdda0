import { VERSION } from '../../version.ts';
import { EVERY_COMMAND } from '../commands/all.ts';
import { ABOUT, COMMANDS } from '../commands/names.ts';
import { hasDefault, keyOf, variableOf } from '../defaults/keys.ts';
import { OPTIONS } from '../options/all.ts';
import { GROUPS, type Option } from '../options/option.ts';
import { EXAMPLES } from './examples.ts';

const escapedSign = (sign: string): string => `\\[u${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** Text as roff prints it: hyphens that can be copied, no line that begins a request, no Markdown, in ASCII. */
const roff = (text: string): string =>
  text
    .replace(/\[(?<label>[^\]]{1,80})\]\([^)]{1,80}\)/gu, '$<label>')
    .replaceAll('`', '')
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gmu, '\\&')
    .replace(/[\u0080-\u{10ffff}]/gu, escapedSign);

const bold = (text: string): string => `\\fB${roff(text)}\\fR`;

/** What the exit codes mean, as the help says it in short. */
export const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'done, also if the reader closed the pipe'],
  ['1', 'some records failed, or kb or who did not find a name'],
  ['2', 'wrong usage; nothing was read'],
  ['3', 'the output could not be written, an input changed since the run to be resumed, an index could not be made, or Redis could not be reached'],
  ['70', 'a bug in saripati'],
  ['129, 130, 143', 'interrupted'],
];

const term = (name: string, about: string): string => `.TP\n${name}\n${roff(about)}`;

function optionTerm({ flags, help, choices, fallback, doc, commands, example }: Option): string {
  const known = choices ? ` One of ${choices.join(', ')}.` : '';
  const usual = fallback === undefined ? '' : ` Default: ${fallback}.`;
  const more = doc === undefined ? '' : ` ${doc}${doc.endsWith('.') ? '' : '.'}`;
  return `${term(bold(flags), `${help}.${known}${usual}${more}`)}\n.br\nCommands: ${roff(commands.join(', '))}.\n.br\n${roff(example)}`;
}

function commandTerm(name: (typeof COMMANDS)[number]): string {
  const { args } = EVERY_COMMAND[name];
  return term(bold(`saripati ${name === 'analyze' ? '[analyze]' : name}${args ? ` ${args[0]}` : ''}`), ABOUT[name]);
}

const DEFAULTS = `Options that you use every time can be set as defaults. They are read from the environment, then from saripati.config.json in the working
folder, then from $XDG_CONFIG_HOME/saripati/config.json (~/.config/saripati/config.json). In a file, the key is the long name of the option: at the
top level for all commands, under the name of a command for that command only:`;

const EXAMPLE_FILE = `{ "text-field": "isi", "date-field": "tanggal", "batch": { "format": "parquet", "jobs": 4 } }`;

const verbatim = (text: string): string => `.nf\n${roff(text)}\n.fi`;

/** The manual page, made of the same descriptors as help. */
export function manPage(): string {
  const options = GROUPS.map(
    (group) =>
      `.SS ${roff(group)}\n${OPTIONS.filter((placed) => placed.group === group)
        .map(({ option }) => optionTerm(option))
        .join('\n')}`,
  );
  const variables = [...new Set(OPTIONS.filter(hasDefault).map(({ option }) => variableOf(keyOf(option))))].sort();
  const codes = EXIT_CODES.map(([code, about]) => term(bold(code), about));
  const examples = Object.values(EXAMPLES).map((block) => verbatim(block.split('\n').slice(1).join('\n').trimEnd()));
  return `${[
    `.TH SARIPATI 1 "" "saripati ${VERSION}" "User Commands"`,
    `.SH NAME\nsaripati \\- turns Indonesian news into structured data`,
    `.SH SYNOPSIS\n${bold('saripati')} ${roff('[command] [options] [files...]')}`,
    `.SH DESCRIPTION\n${roff('Reads articles and prints people and their roles, countries, organisations, places, weapons, dates, amounts, quotations and events, each with its offsets in the text: as a digest on a terminal, as one line of JSON per document in a pipe or file. Nothing is fetched from the network.')}`,
    `.SH COMMANDS\n${COMMANDS.map(commandTerm).join('\n')}`,
    `.SH OPTIONS\n${options.join('\n')}`,
    `.SH EXIT STATUS\n${codes.join('\n')}`,
    `.SH DEFAULTS\n${roff(DEFAULTS)}\n.PP\n${verbatim(EXAMPLE_FILE)}`,
    `.SH ENVIRONMENT\n${[
      term(bold(variables.join(', ')), 'Defaults for the options of the same name; true or false for options without a value.'),
      term(bold('SARIPATI_REDIS'), 'URL of Redis for enqueue and worker.'),
      term(bold('NO_COLOR, FORCE_COLOR'), 'No colour, or colour even if the output is not a terminal.'),
      term(bold('PAGER, LESS'), 'The pager of show; empty or cat for none.'),
    ].join('\n')}`,
    `.SH EXAMPLES\n${examples.join('\n.PP\n')}`,
  ].join('\n')}\n`;
}
