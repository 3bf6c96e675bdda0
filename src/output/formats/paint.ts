/** Styles of a terminal. The names are those of chalk, which fills them in where colour is wanted. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underline: (text: string) => string;
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly blue: (text: string) => string;
  readonly magenta: (text: string) => string;
  readonly cyan: (text: string) => string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const PLAIN: Paint = { bold: same, dim: same, underline: same, red: same, green: same, yellow: same, blue: same, magenta: same, cyan: same };

const TOKEN = /(?<key>"(?:[^"\\]|\\.)*"(?=:))|(?<string>"(?:[^"\\]|\\.)*")|(?<number>-?\d[\d.eE+-]*)|(?<word>true|false|null)/gu;

/** JSON with its keys, strings, numbers and words coloured. */
export function paintJson(json: string, paint: Paint): string {
  return json.replace(TOKEN, (token, ...rest) => {
    const groups: Record<string, string | undefined> = rest.at(-1);
    if (groups['key'] !== undefined) return paint.cyan(token);
    if (groups['string'] !== undefined) return paint.green(token);
    return groups['number'] === undefined ? paint.magenta(token) : paint.yellow(token);
  });
}
