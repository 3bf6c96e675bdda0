import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { at } from './at.mjs';

/** Characters from which on a table is a file of its own, read when it is first asked for: most of the large ones are not, where their compiled form is kept. */
const LARGE_TABLE = 8192;

/** Large tables that only the build reads: all that anybody asks of them stands in what it compiles. */
const COMPILED_ALONE = new Set([
  'CLUBS_TABLE',
  'COMMON_WORDS_TABLE',
  'NAME_CUES_TABLE',
  'ORGANISATIONS_TABLE',
  'PEOPLE_TABLE',
  'PERSON_NAMES_TABLE',
  'PLACES_TABLE',
  'TRIGGERS_TABLE',
  'WEAPON_SYSTEMS_TABLE',
]);

const textOf = (name) =>
  COMPILED_ALONE.has(name)
    ? `throw new Error('${name} is compiled and not shipped')`
    : `return require('node:fs').readFileSync(new URL('tables/${name}.txt', moduleUrl), 'utf8')`;

export const largeTablesApart = {
  name: 'large-tables-apart',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.table\.ts$/ }, async ({ path, resolveDir }) => {
      const built = join(resolveDir, path).replace(at('src/'), at('dist/src/')).replace(/ts$/, 'js');
      const tables = Object.entries(await import(built));
      if (tables.every(([, table]) => table.length < LARGE_TABLE)) return undefined;
      mkdirSync(at('dist/src/models/tables'), { recursive: true });
      for (const [name, table] of tables) if (!COMPILED_ALONE.has(name)) writeFileSync(at(`dist/src/models/tables/${name}.txt`), table);
      return { path: basename(path), namespace: 'large-table', pluginData: tables.map(([name]) => name) };
    });
    onLoad({ filter: /^/, namespace: 'large-table' }, ({ pluginData: names }) => ({
      contents: `module.exports = { ${names.map((name) => `get ${name}() { ${textOf(name)}; }`).join(', ')} };`,
    }));
  },
};
