import { readFileSync } from 'node:fs';

/** Modules of Node that cost a start milliseconds and that most runs use little of: each is loaded when something of it is first asked for. */
const SELDOM = /^node:(?:child_process|crypto|fs\/promises|os|readline|stream|stream\/promises|timers\/promises|worker_threads|zlib)$/;

const IMPORT = /^import \{(?<names>[^}]*)\} from '(?<path>node:[^']+)'/gm;

/** What a module imports from a module of Node, by name; all there is where it is not imported so. A getter is made for each name at every start. */
async function namesFrom(path, importer) {
  const named = [...readFileSync(importer, 'utf8').matchAll(IMPORT)].filter(({ groups }) => groups.path === path);
  if (named.length === 0) return Object.keys((await import(path)).default).filter((name) => /^\w+$/.test(name));
  const names = named.flatMap(({ groups }) => groups.names.split(',').map((name) => name.trim().split(' as ')[0]));
  return names.filter((name) => name !== '' && !name.startsWith('type '));
}

export const lazyBuiltins = {
  name: 'lazy-builtins',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: SELDOM }, async ({ path, namespace, importer }) => {
      if (namespace === 'lazy') return { path, external: true };
      const names = await namesFrom(path, importer);
      return { path, namespace: 'lazy', suffix: `?${names}`, pluginData: names };
    });
    onLoad({ filter: /^/, namespace: 'lazy' }, ({ path, pluginData: names }) => ({
      contents: `module.exports = { ${names.map((name) => `get ${name}() { return require('${path}').${name}; }`).join(', ')} };`,
    }));
  },
};
