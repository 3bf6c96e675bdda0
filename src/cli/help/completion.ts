import { ABOUT, COMMANDS, type CommandName } from '../commands/names.ts';
import { optionsOf } from '../options/all.ts';
import type { Option } from '../options/option.ts';

/** The forms of an option, as they are typed: `-d` and `--date`. */
const formsOf = ({ flags }: Option): string[] => [...flags.matchAll(/--?[a-z][a-z-]{0,30}/gu)].map(([form]) => form);

const wordsOf = (command: CommandName): string =>
  optionsOf(command)
    .flatMap(({ option }) => formsOf(option))
    .join(' ');

const optionsWith = (command: CommandName): readonly Option[] => optionsOf(command).map(({ option }) => option);

/** Completion of choices, as cases of a shell: option forms, then their words. */
function choiceCases(command: CommandName): string[] {
  return optionsWith(command).flatMap((option) => (option.choices ? [`${formsOf(option).join('|')}) words='${option.choices.join(' ')}' ;;`] : []));
}

function bash(): string {
  const cases = COMMANDS.map((command) => `    ${command}) options='${wordsOf(command)}' ; case "$previous" in ${choiceCases(command).join(' ')} esac ;;`);
  return `_saripati() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command=analyze options='' words=''
  case " ${COMMANDS.join(' ')} " in *" \${COMP_WORDS[1]} "*) command="\${COMP_WORDS[1]}" ;; esac
  case "$command" in
${cases.join('\n')}
  esac
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current"))
  elif [ "\${current#-}" != "$current" ]; then COMPREPLY=($(compgen -W "$options" -- "$current"))
  elif [ "$COMP_CWORD" = 1 ]; then COMPREPLY=($(compgen -W '${COMMANDS.join(' ')}' -- "$current") $(compgen -f -- "$current"))
  else COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _saripati saripati
`;
}

const quoted = (text: string): string => text.replaceAll("'", "'\\''").replaceAll(':', '\\:').replaceAll('[', '(').replaceAll(']', ')');

function zsh(): string {
  const lists = COMMANDS.map((command) => {
    const specs = optionsWith(command).flatMap((option) =>
      formsOf(option).map((form) => {
        const value = /[<[]/u.test(option.flags) ? `:value:${option.choices ? `(${option.choices.join(' ')})` : '_files'}` : '';
        return `'${form}[${quoted(option.help)}]${value}'`;
      }),
    );
    return `    ${command}) _arguments ${specs.join(' ')} '*:file:_files' ;;`;
  });
  const commands = COMMANDS.map((command) => `'${command}:${quoted(ABOUT[command])}'`).join(' ');
  return `#compdef saripati
_saripati() {
  local -a commands=(${commands})
  local command=analyze
  (( CURRENT > 2 )) && [[ " ${COMMANDS.join(' ')} " == *" $words[2] "* ]] && { command=$words[2]; shift words; (( CURRENT-- )); }
  (( CURRENT == 2 )) && [[ $command == analyze ]] && _describe command commands
  case $command in
${lists.join('\n')}
  esac
}
compdef _saripati saripati
`;
}

function fish(): string {
  const quote = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
  const commands = COMMANDS.map((command) => `complete -c saripati -n __fish_use_subcommand -a ${command} -d ${quote(ABOUT[command])}`);
  const others = COMMANDS.filter((command) => command !== 'analyze').join(' ');
  const options = COMMANDS.flatMap((command) =>
    optionsWith(command).map((option) => {
      const [long = '', short = ''] = formsOf(option).reverse();
      const when = command === 'analyze' ? `not __fish_seen_subcommand_from ${others}` : `__fish_seen_subcommand_from ${command}`;
      const value = option.choices ? ` -x -a ${quote(option.choices.join(' '))}` : /[<[]/u.test(option.flags) ? ' -r' : '';
      return `complete -c saripati -n ${quote(when)} -l ${long.slice(2)}${short ? ` -s ${short.slice(1)}` : ''}${value} -d ${quote(option.help)}`;
    }),
  );
  return `${[...commands, ...options].join('\n')}\n`;
}

/** The shells that a script can be made for. */
export const SHELLS: Readonly<Record<string, () => string>> = { bash, zsh, fish };
