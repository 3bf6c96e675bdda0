/**
 * The second half of `npm run build`, after tsc: puts model weights and the compiled tables beside the modules, and makes the executable
 * quick to start. Measured on Node 20: over a hundred ES modules take tens of milliseconds to find, link and compile; one
 * CommonJS file a third of that; one file whose bytecode is kept (`saripati.ts`) less again. The library stays plain ES modules.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

for (const entry of readdirSync(at('src/models'), { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  mkdirSync(at(`dist/src/models/${entry.name}`), { recursive: true });
  for (const file of ['weights.bin', 'card.json']) cpSync(at(`src/models/${entry.name}/${file}`), at(`dist/src/models/${entry.name}/${file}`));
}

cpSync(at('src/archive/sql'), at('dist/src/archive/sql'), { recursive: true });
mkdirSync(at('dist/src/models/tables'), { recursive: true });

const { COMPILED } = await import(new URL('../dist/src/tables.js', import.meta.url).href);
for (const name of Object.keys(COMPILED)) rmSync(at(`dist/src/models/${name}.bin`), { force: true });
for (const [name, compile] of Object.entries(COMPILED)) writeFileSync(at(`dist/src/models/${name}.bin`), compile());

const { compileWorld } = await import(new URL('../dist/src/report/map/compile.js', import.meta.url).href);
const { packWorld } = await import(new URL('../dist/src/report/map/world.js', import.meta.url).href);
const atlas = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
writeFileSync(at('dist/src/models/world.bin'), packWorld(compileWorld(JSON.parse(readFileSync(atlas, 'utf8')))));

/** What reads pages, and what reads tables and archives, are files of their own: most runs never load them, and their size must not slow the start. */
const APART = { html: 'pages.cjs', archive: 'archives.cjs' };
const librariesApart = {
  name: 'libraries-apart',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/bundle\.ts$/ }, ({ kind, resolveDir }) =>
      kind === 'dynamic-import' ? { path: `./${APART[basename(resolveDir)]}`, external: true } : undefined,
    ),
};

/** Modules of Node that cost a start milliseconds and that most runs use little of: each is loaded when something of it is first asked for. */
const SELDOM = /^node:(?:child_process|crypto|fs\/promises|os|readline|stream|stream\/promises|timers\/promises|worker_threads|zlib)$/;
const lazyBuiltins = {
  name: 'lazy-builtins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: SELDOM }, ({ path, namespace }) => (namespace === 'lazy' ? { path, external: true } : { path, namespace: 'lazy' }));
    onLoad({ filter: /^/, namespace: 'lazy' }, async ({ path }) => ({
      contents: `module.exports = { ${Object.keys((await import(path)).default)
        .filter((name) => /^\w+$/.test(name))
        .map((name) => `get ${name}() { return require('${path}').${name}; }`)
        .join(', ')} };`,
    }));
  },
};

/** Characters from which on a table is a file of its own, read when it is first asked for: most of the large ones are not, where their compiled form is kept. */
const LARGE_TABLE = 8192;
const largeTablesApart = {
  name: 'large-tables-apart',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /\.table\.ts$/ }, async ({ path, resolveDir }) => {
      const built = join(resolveDir, path).replace(at('src/'), at('dist/src/')).replace(/ts$/, 'js');
      const tables = Object.entries(await import(built));
      if (tables.every(([, table]) => table.length < LARGE_TABLE)) return undefined;
      for (const [name, table] of tables) writeFileSync(at(`dist/src/models/tables/${name}.txt`), table);
      return { path: basename(path), namespace: 'large-table', pluginData: tables.map(([name]) => name) };
    });
    onLoad({ filter: /^/, namespace: 'large-table' }, ({ pluginData: names }) => ({
      contents: `module.exports = { ${names
        .map((name) => `get ${name}() { return require('node:fs').readFileSync(new URL('tables/${name}.txt', moduleUrl), 'utf8'); }`)
        .join(', ')} };`,
    }));
  },
};

/** ASCII alone, which a script is read from fastest. */
const common = { platform: 'node', target: 'node20', format: 'cjs', legalComments: 'external', charset: 'ascii', minifyWhitespace: true, minifySyntax: true };
/**
 * One file each. Piscina starts threads from a file of its own; it and tinyglobby stay in their packages, for most runs need
 * neither. BullMQ, ioredis and DuckDB are the user's to install.
 */
const bundle = {
  ...common,
  bundle: true,
  plugins: [librariesApart, lazyBuiltins, largeTablesApart],
  external: ['piscina', 'tinyglobby', 'bullmq', 'ioredis', '@duckdb/node-api'],
  // A script with kept bytecode may require(), not import(), on Node 20.
  supported: { 'dynamic-import': false },
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(require('node:path').join(__dirname, '../src/models/read.js')).href;" },
};
await build({ ...bundle, entryPoints: [at('bin/program.ts')], outfile: at('dist/bin/program.cjs') });
/** The program is read as Latin-1, which is quickest; what esbuild leaves are the characters of regex literals. */
const ascii = readFileSync(at('dist/bin/program.cjs'), 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
writeFileSync(at('dist/bin/program.cjs'), ascii);
await build({ ...bundle, entryPoints: [at('bin/worker.ts')], outfile: at('dist/bin/worker.cjs') });
for (const [room, file] of Object.entries(APART))
  await build({ ...common, entryPoints: [at(`src/input/${room}/bundle.ts`)], outfile: at(`dist/bin/${file}`), bundle: true });
const BUILD = createHash('sha256')
  .update(readFileSync(at('dist/bin/program.cjs')))
  .digest('hex')
  .slice(0, 16);
await build({ ...common, entryPoints: [at('bin/saripati.ts')], outfile: at('dist/bin/saripati.js'), define: { BUILD: JSON.stringify(BUILD) } });
writeFileSync(at('dist/bin/package.json'), '{ "type": "commonjs" }\n');
chmodSync(at('dist/bin/saripati.js'), 0o755);

const { manPage } = await import(new URL('../dist/src/cli/help/man.js', import.meta.url).href);
mkdirSync(at('dist/man'), { recursive: true });
writeFileSync(at('dist/man/saripati.1'), manPage());

const demo = at('fixtures/articles/latihan-gabungan/article.txt');
const { status, stderr } = spawnSync(process.execPath, [at('dist/bin/saripati.js'), demo], {
  env: { ...process.env, SARIPATI_CACHE: 'off' },
  encoding: 'utf8',
});
if (status !== 0) throw new Error(`the program just built does not run: ${stderr}`);
rmSync(at('dist/bin/program.bytecode'), { force: true });
