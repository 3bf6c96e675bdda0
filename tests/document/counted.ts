import type { Tokens } from '../../src/document/tokens.ts';

/** Tokens whose columns count how often they are read: a measure of time that no busy machine changes. */
export function countedTokens(tokens: Tokens): { readonly tokens: Tokens; readonly reads: () => number } {
  let reads = 0;
  const counted = <T extends object>(column: T): T =>
    new Proxy(column, {
      get: (target, key) => {
        reads++;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  return { tokens: { ...tokens, hashes: counted(tokens.hashes), flags: counted(tokens.flags), starts: counted(tokens.starts) }, reads: () => reads };
}
