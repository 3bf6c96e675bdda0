import { type CommandName, isCommand } from '../commands/names.ts';
import { didYouMean } from '../help/suggest.ts';
import { BadDefault, type Given, KEYS } from './keys.ts';

/** A file of defaults. */
export interface DefaultsFile {
  readonly path: string;
  readonly text: string;
}

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed({ path, text }: DefaultsFile): Values {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    throw new BadDefault(`${path}: the file is not valid JSON [config/bad-json]`);
  }
  if (!isObject(value)) throw new BadDefault(`${path}: it must be a JSON object of options [config/bad-json]`);
  return value;
}

function givenBy(path: string, values: Values, strict: boolean): Given[] {
  return Object.entries(values).map(([key, value]) => {
    if (!KEYS.includes(key)) throw new BadDefault(`${path}: there is no default for "${key}".${didYouMean(key, KEYS)} [config/unknown-key]`);
    return { key, value, where: `${path}: ${key}`, strict };
  });
}

/** What a file says for a command: its plain keys, then those under the command's own name. Throws `BadDefault`. */
export function fromFile(file: DefaultsFile, command: CommandName): Given[] {
  const all = Object.entries(parsed(file));
  const sections = all.filter(([key, value]) => isCommand(key) && isObject(value));
  const plain = all.filter((entry) => !sections.includes(entry));
  const own = sections.find(([key]) => key === command)?.[1];
  return [...givenBy(file.path, Object.fromEntries(plain), false), ...(isObject(own) ? givenBy(file.path, own, true) : [])];
}
