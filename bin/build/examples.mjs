import { readFileSync } from 'node:fs';

const LIST = /\b(?:examples|refusals): \[/gu;
/** A string, a comment, or a bracket. */
const TOKEN = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|[[\]]/gsuy;

/** The offset behind the bracket that closes the one before `at`. */
function pastList(source, at) {
  let depth = 1;
  let past = at;
  while (depth > 0) {
    TOKEN.lastIndex = past;
    const token = TOKEN.exec(source)?.[0] ?? source[past];
    if (token === undefined) throw new Error('a list of examples does not end');
    if (token === '[') depth++;
    if (token === ']') depth--;
    past += token.length;
  }
  return past;
}

/** Leaves the examples and refusals of rules out of what is bundled: they are for the tests, which run the sources. */
export const withoutExamples = {
  name: 'without-examples',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      let contents = '';
      let at = 0;
      for (const { index, 0: opening } of source.matchAll(LIST)) {
        if (index < at) continue;
        contents += `${source.slice(at, index + opening.length)}]`;
        at = pastList(source, index + opening.length);
      }
      return at === 0 ? undefined : { contents: contents + source.slice(at), loader: 'ts' };
    });
  },
};
