/**
 * The second half of `npm run build`, after tsc, which leaves the modules in `dist/src` for the tests. What users get are bundles: the program,
 * one CommonJS file whose bytecode is kept (`load.ts`), with the library in it; libraries that most runs
 * do not load, a file each; weights and compiled tables. Measured on Node 20: hundreds of ES modules take most of a second to find, link and compile.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build as esbuild } from 'esbuild';
import { at } from './build/at.mjs';
import { lazyBuiltins } from './build/builtins.mjs';
import { withoutExamples } from './build/examples.mjs';
import { LIBRARIES, librariesApart, withoutStyles } from './build/libraries.mjs';
import { thirdParty } from './build/licences.mjs';
import { largeTablesApart } from './build/tables.mjs';
import { copyTypes } from './build/types.mjs';

for (const folder of ['bin', 'lib', 'libraries', 'man']) rmSync(at(`dist/${folder}`), { recursive: true, force: true });

for (const entry of readdirSync(at('src/models'), { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  mkdirSync(at(`dist/src/models/${entry.name}`), { recursive: true });
  for (const file of ['weights.bin', 'card.json']) cpSync(at(`src/models/${entry.name}/${file}`), at(`dist/src/models/${entry.name}/${file}`));
}

cpSync(at('src/archive/sql'), at('dist/src/archive/sql'), { recursive: true });

const { COMPILED } = await import(new URL('../dist/src/tables.js', import.meta.url).href);
rmSync(at('dist/src/models/tables'), { recursive: true, force: true });
for (const name of readdirSync(at('dist/src/models'))) if (name.endsWith('.bin')) rmSync(at(`dist/src/models/${name}`));
for (const [name, compile] of Object.entries(COMPILED)) writeFileSync(at(`dist/src/models/${name}.bin`), compile());

const { compileWorld } = await import(new URL('../dist/src/report/map/compile.js', import.meta.url).href);
const { packWorld } = await import(new URL('../dist/src/report/map/world.js', import.meta.url).href);
const atlas = fileURLToPath(import.meta.resolve('world-atlas/countries-50m.json'));
writeFileSync(at('dist/src/models/world.bin'), packWorld(compileWorld(JSON.parse(readFileSync(atlas, 'utf8')))));

const metafiles = [];
async function build(options) {
  const { metafile } = await esbuild({
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    bundle: true,
    metafile: true,
    absWorkingDir: at(''),
    preserveSymlinks: true,
    legalComments: 'none',
    // ASCII alone, which a script is read from fastest.
    charset: 'ascii',
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: true,
    ...options,
  });
  metafiles.push(metafile);
}

/** Where modules look for models and tables, from a bundle's own folder. */
const MODELS = '../src/models/read.js';
/** Piscina starts threads from a file of its own and stays in its package, and so does wink-nlp; BullMQ, ioredis and DuckDB are the user's to install. */
const script = {
  plugins: [librariesApart, withoutExamples, lazyBuiltins, largeTablesApart],
  external: ['piscina', 'bullmq', 'ioredis', '@duckdb/node-api'],
  define: { 'import.meta.url': 'moduleUrl' },
  // A script with kept bytecode may require(), not import(), on Node 20.
  supported: { 'dynamic-import': false },
  banner: { js: `const moduleUrl = require('node:url').pathToFileURL(require('node:path').join(__dirname, '${MODELS}')).href;` },
};
await build({ ...script, entryPoints: ['bin/program.ts'], outfile: 'dist/bin/program.cjs' });
/** The program is read as Latin-1, which is quickest; what esbuild leaves are the characters of regex literals. It is the function that `load.ts` calls. */
const ascii = readFileSync(at('dist/bin/program.cjs'), 'utf8').replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
writeFileSync(at('dist/bin/program.cjs'), `(function (exports, require, module, __filename, __dirname) {${ascii}\n})`);
const names = Object.keys(await import(new URL('../dist/src/index.js', import.meta.url).href));
mkdirSync(at('dist/lib'), { recursive: true });
writeFileSync(
  at('dist/lib/index.js'),
  `import { createRequire } from 'node:module';\nexport const { ${names.join(', ')} } = createRequire(import.meta.url)('../bin/library.cjs').library;\n`,
);
copyTypes('dist/src/index.d.ts', 'dist/lib');
for (const [library, name] of Object.entries(LIBRARIES))
  await build({
    entryPoints: [library],
    outfile: `dist/libraries/${name}.cjs`,
    plugins: [withoutStyles],
    // Tables of letters pack better as they are.
    charset: 'utf8',
    define: { 'import.meta.url': 'libraryUrl' },
    banner: { js: "const libraryUrl = require('node:url').pathToFileURL(__filename).href;" },
  });

const BUILD = createHash('sha256').update(ascii).digest('hex').slice(0, 16);
for (const [entry, out] of [
  ['saripati.ts', 'saripati.js'],
  ['worker.ts', 'worker.cjs'],
  ['library.ts', 'library.cjs'],
])
  await build({ entryPoints: [`bin/${entry}`], outfile: `dist/bin/${out}`, define: { BUILD: JSON.stringify(BUILD) } });
writeFileSync(at('dist/bin/package.json'), '{ "type": "commonjs" }\n');
chmodSync(at('dist/bin/saripati.js'), 0o755);
writeFileSync(at('dist/THIRD-PARTY.txt'), thirdParty(metafiles));

const { manPage } = await import(new URL('../dist/src/cli/help/man.js', import.meta.url).href);
mkdirSync(at('dist/man'), { recursive: true });
writeFileSync(at('dist/man/saripati.1'), manPage());

const demo = at('fixtures/articles/latihan-gabungan/article.txt');
const { status, stderr } = spawnSync(process.execPath, [at('dist/bin/saripati.js'), demo], {
  env: { ...process.env, SARIPATI_CACHE: 'off' },
  encoding: 'utf8',
});
if (status !== 0) throw new Error(`the program just built does not run: ${stderr}`);
