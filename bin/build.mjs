/**
 * The second half of `npm run build`, after tsc: puts model weights beside the compiled modules, and makes the
 * executable one CommonJS file, because start-up was measured to need it: over a hundred ES modules take Node 20 tens of
 * milliseconds to find, link and compile. The library stays unbundled ES modules.
 */
import { chmodSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const at = (path) => new URL(path, root);

for (const entry of readdirSync(at('src/models'), { withFileTypes: true })) {
  if (!entry.isDirectory()) continue;
  mkdirSync(at(`dist/src/models/${entry.name}`), { recursive: true });
  for (const file of ['weights.bin', 'card.json']) cpSync(at(`src/models/${entry.name}/${file}`), at(`dist/src/models/${entry.name}/${file}`));
}

await build({
  entryPoints: [at('bin/saripati.ts').pathname],
  outfile: at('dist/bin/saripati.js').pathname,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  legalComments: 'external',
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl = require('node:url').pathToFileURL(require('node:path').join(__dirname, '../src/models/read.js')).href;" },
});
writeFileSync(at('dist/bin/package.json'), '{ "type": "commonjs" }\n');
chmodSync(at('dist/bin/saripati.js'), 0o755);
