import { EVERY_COMMAND } from '../../src/cli/commands/all.ts';
import { ABOUT, COMMANDS } from '../../src/cli/commands/names.ts';
import { OPTIONS } from '../../src/cli/options/all.ts';
import { GROUPS } from '../../src/cli/options/option.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|');

/** The table of commands in docs/CLI.md, as the commands say it. */
export function commandTable(): string {
  const rows = COMMANDS.map((name) => {
    const { args } = EVERY_COMMAND[name];
    const usage = name === 'analyze' ? 'saripati [files...]' : `saripati ${name}${args ? ` ${args[0]}` : ''}`;
    return `| \`${usage}\` | ${ABOUT[name]}${name === 'analyze' ? '; `saripati analyze` is the same' : ''} |`;
  });
  return ['| Command | What it does |', '|---|---|', ...rows].join('\n');
}

/** What every command has. */
const BUILT_IN: readonly string[] = [
  '| `-V, --version` | analyze | print the version | `saripati --version` |',
  `| \`-h, --help\` | ${COMMANDS.join(', ')} | print help: \`-h\` for the usual options, \`--help\` for all | \`saripati clean --help\` |`,
];

/** The tables of options in docs/CLI.md, as the options say it. */
export function optionTables(): string {
  const tables = GROUPS.map((group) => {
    const rows = OPTIONS.filter((placed) => placed.group === group).map(({ option: { flags, commands, help, choices, fallback, doc, example } }) => {
      const known = choices ? `: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : '';
      const usual = fallback === undefined ? '' : ` (default: ${fallback})`;
      const more = doc === undefined ? '' : `. ${doc}`;
      return `| \`${flags}\` | ${commands.join(', ')} | ${cell(`${help}${known}${usual}${more}`)} | \`${example}\` |`;
    });
    const all = group === 'Other options' ? [...rows, ...BUILT_IN] : rows;
    return [`### ${group}`, '', '| Option | Commands | What it does | Example |', '|---|---|---|---|', ...all].join('\n');
  });
  return tables.join('\n\n');
}
