/** A page made of a Markdown file of the repository. */
export interface Source {
  /** From the repository's root. */
  readonly file: string;
  /** What the menu calls it. */
  readonly name: string;
}

/** A part of the menu. */
export interface Part {
  readonly heading: string;
  readonly pages: readonly (Source | Made)[];
}

/** A page that is made of the code: its name in the menu, and in the file system. */
export interface Made {
  readonly made: 'api' | 'schema';
  readonly name: string;
}

const doc = (title: string, name: string): Source => ({ file: `docs/${title}.md`, name });

/** The site, in the order of its menu. A document of docs/ that stands nowhere here fails the build. */
export const PARTS: readonly Part[] = [
  {
    heading: 'Start',
    pages: [
      { file: 'README.md', name: 'saripati' },
      { file: 'README.id.md', name: 'Bahasa Indonesia' },
      doc('RECIPES', 'Recipes'),
      doc('GLOSSARY', 'Glossary'),
    ],
  },
  {
    heading: 'Use',
    pages: [
      doc('CLI', 'Command line'),
      doc('INPUT', 'Input'),
      doc('BATCH', 'Batch'),
      doc('ARCHIVE', 'Archive'),
      doc('REPORT', 'Report'),
      doc('TABLES', 'Tables'),
      doc('QUERIES', 'Questions and queries'),
      doc('EXPORT', 'Exports'),
      doc('WATCHLIST', 'Watchlist'),
    ],
  },
  {
    heading: 'Layers',
    pages: [
      doc('LANGUAGE', 'Language'),
      doc('BOILERPLATE', 'Boilerplate'),
      doc('NAMES', 'Names'),
      doc('COUNTRIES', 'Countries'),
      doc('WEAPONS', 'Weapons'),
      doc('DATES', 'Dates'),
      doc('AMOUNTS', 'Amounts'),
      doc('QUOTES', 'Quotes'),
      doc('EVENTS', 'Events'),
    ],
  },
  {
    heading: 'Reference',
    pages: [
      { made: 'api', name: 'Library' },
      { made: 'schema', name: 'Output, field by field' },
      doc('ARCHITECTURE', 'Architecture'),
      { file: 'CONTRIBUTING.md', name: 'Contributing' },
      { file: 'CHANGELOG.md', name: 'Changelog' },
    ],
  },
];

/** The name of the page's file: README.md is the index, docs/CLI.md cli.html. */
export function pathOf(page: Source | Made): string {
  if ('made' in page) return `${page.made}.html`;
  if (page.file === 'README.md') return 'index.html';
  return page.file
    .replace(/^docs\//u, '')
    .replace(/\.md$/u, '.html')
    .toLowerCase();
}
