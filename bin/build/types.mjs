import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { at } from './at.mjs';

const IMPORTED = /(?:from |import\()'(?<path>[^']+)'/g;

/** Copies the declarations that an entry leads to into a folder. Throws where one of them needs a package: users would need its types, too. */
export function copyTypes(entry, folder) {
  const found = new Set([at(entry)]);
  for (const file of found) {
    const source = readFileSync(file, 'utf8');
    for (const { groups } of source.matchAll(IMPORTED)) {
      if (!groups.path.startsWith('.')) throw new Error(`the types of the library need ${groups.path}: ${file}`);
      found.add(join(dirname(file), groups.path.replace(/\.[jt]s$/, '.d.ts')));
    }
    const target = join(at(folder), relative(dirname(at(entry)), file));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, source);
  }
}
