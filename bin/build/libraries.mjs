/**
 * What most runs never load is bundled apart, a file a library under `dist/libraries`: its size must not slow the start of all others.
 * The sources load such a library by a dynamic `import()` or by `createRequire(import.meta.url)('…')`, as the program does the library of ours.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { at } from './at.mjs';

/** The files, by what they are made of: a package or a module of one, or a module of ours that gathers several. */
export const LIBRARIES = {
  'src/input/html/bundle.ts': 'pages',
  'src/input/archive/bundle.ts': 'archives',
  franc: 'franc',
  'hyparquet-writer': 'parquet',
  'natural/lib/natural/distance/jaro-winkler_distance.js': 'distance',
  tinyglobby: 'globs',
  yaml: 'yaml',
};

const fileOf = (library) => `../libraries/${LIBRARIES[library]}.cjs`;
const REQUIRED = /createRequire\(import\.meta\.url\)\('(?<name>[^']+)'\)/g;

export const librariesApart = {
  name: 'libraries-apart',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const library = path === './bundle.ts' ? `src/input/${basename(resolveDir)}/bundle.ts` : path;
      return library in LIBRARIES ? { path: fileOf(library), external: true } : undefined;
    });
    onResolve({ filter: /^\.\.\/libraries\// }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /[\\/](?:bin|src)[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!REQUIRED.test(source) || ![at('bin/'), at('src/')].some((ours) => path.startsWith(ours))) return undefined;
      return { contents: source.replace(REQUIRED, (_, name) => `require('${name in LIBRARIES ? fileOf(name) : name}')`), loader: 'ts' };
    });
  },
};

/** linkedom would parse style sheets, which nobody asks it to: a quarter of what reading pages takes. */
export const withoutStyles = {
  name: 'without-styles',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^cssomnom\/parse$/ }, ({ path }) => ({ path, namespace: 'no-styles' }));
    onLoad({ filter: /./, namespace: 'no-styles' }, () => ({ contents: 'export const parse = () => ({ cssRules: [] });' }));
  },
};
