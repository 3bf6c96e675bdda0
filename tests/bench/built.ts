/** The library as built: what users run. Run from the sources it is some three times slower, for the tool that strips the types. */
const built: typeof import('../../src/index.ts') = await import(new URL('../../dist/lib/index.js', import.meta.url).href);

export const { createArticle, createPipeline } = built;
