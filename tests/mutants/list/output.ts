import type { RoomMutants } from '../mutant.ts';

export const output: RoomMutants = {
  room: 'output',
  tests: ['output/clean.test.ts', 'output/digest.test.ts', 'output/formats.test.ts', 'output/printed.test.ts', 'output/layers.test.ts'],
  mutants: [
    { file: 'output/printer.ts', text: 'Math.round(confidence * 1000) / 1000', replacement: 'Math.round(confidence * 100) / 100' },
    { file: 'output/printer.ts', text: 'options.explain ? withSteps : (printed) => printed', replacement: 'withSteps' },
    { file: 'output/clean.ts', text: '/\\S$/u.test(before) && /^\\S/u.test(after) ?', replacement: 'false ?' },
    { file: 'output/clean.ts', text: ".replace(/(?:\\r?\\n){3,}/gu, '\\n\\n')", replacement: '' },
    { file: 'output/compact.ts', text: 'return value.map(compacted);', replacement: 'return value.map(compacted).filter((inner) => !isEmpty(inner));' },
    { file: 'output/document.ts', text: "article.published === null && published !== null ? 'text'", replacement: "article.published === null ? 'text'" },
    { file: 'output/document.ts', text: '.filter(({ layer }) => only.has(layer)).sort(byPosition)', replacement: '.filter(({ layer }) => only.has(layer))' },
    { file: 'output/document.ts', text: 'article.authors.length > 0 ? article.authors : (found?.authors ?? [])', replacement: 'found?.authors ?? []' },
    { file: 'output/entities.ts', text: 'return [...found, ...entries].sort(byFirst);', replacement: 'return [...entries, ...found];' },
    { file: 'output/entities.ts', text: 'asked.has(LAYER_OF[type].name) && found.mentions', replacement: 'found.mentions' },
    { file: 'output/spans.ts', text: 'if (!options.sourceOffsets) return { convert, placed: (printed) => printed };', replacement: '' },
    { file: 'output/formats/separated.ts', text: 'const FORMULA = /^[=+\\-@\\t\\r]/u;', replacement: 'const FORMULA = /^=/u;' },
    { file: 'output/formats/separated.ts', text: "(bom ? BOM : '') + ", replacement: '' },
    { file: 'output/formats/csv.ts', text: '/[",\\r\\n]/u', replacement: '/[",\\n]/u' },
    { file: 'output/digest/lines.ts', text: 'count !== undefined && count > 1', replacement: 'count !== undefined && count > 2' },
    { file: 'output/digest/lines.ts', text: 'rows.slice(0, most)', replacement: 'rows.slice(0, most + 1)' },
    { file: 'output/digest/article.ts', text: 'const SURE = 0.9;', replacement: 'const SURE = 0.1;' },
    { file: 'output/digest/total.ts', text: 'b.count - a.count || order(a.name, b.name)', replacement: 'a.count - b.count || order(a.name, b.name)' },
    { file: 'output/digest/parts/dates.ts', text: 'order(first.begin, second.begin) || order(a, b)', replacement: 'order(a, b)' },
    { file: 'output/digest/parts/people.ts', text: 'const MOST_ROLES = 2;', replacement: 'const MOST_ROLES = 1;' },
  ],
};
