/** Modules of Node that cost a start milliseconds and that most runs use little of: each is loaded when something of it is first asked for. */
const SELDOM = /^node:(?:child_process|crypto|fs\/promises|os|readline|stream|stream\/promises|timers\/promises|worker_threads|zlib)$/;

export const lazyBuiltins = {
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
