import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { at } from './at.mjs';

/** Licences under which code may be passed on inside of a package under Apache-2.0. */
const ALLOWED = new Set(['Apache-2.0', 'MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Zlib', '(MIT AND Zlib)', 'BlueOak-1.0.0']);
const PACKAGE = /node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//gu;

/** The folder and name of the package that a bundled file is from; `null` for our own. */
function packageOf(input) {
  const last = [...input.matchAll(PACKAGE)].at(-1);
  if (last === undefined) return null;
  return { name: last.groups.name, folder: input.slice(0, last.index + last[0].length) };
}

function noticeOf(folder) {
  const { name, version, license, author, homepage } = JSON.parse(readFileSync(at(`${folder}package.json`), 'utf8'));
  if (!ALLOWED.has(license)) throw new Error(`${name} is bundled, and its licence is ${license}: is that allowed?`);
  const files = readdirSync(at(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)/iu.test(file));
  const by = typeof author === 'object' ? author.name : author;
  const texts = files.map((file) => readFileSync(at(folder + file), 'utf8').trim());
  return [`${name} ${version} (${license})`, [by, homepage].filter(Boolean).join(', '), ...texts].filter(Boolean).join('\n\n');
}

/** The notices of every package whose code is in the bundles, from what esbuild says of them. Throws for a licence that is not allowed. */
export function thirdParty(metafiles) {
  const folders = new Map();
  for (const { outputs } of metafiles)
    for (const { inputs } of Object.values(outputs))
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const found = bytesInOutput > 0 ? packageOf(input) : null;
        if (found && existsSync(at(`${found.folder}package.json`))) folders.set(found.name, found.folder);
      }
  const names = [...folders.keys()].sort((a, b) => (a < b ? -1 : 1));
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  return `This package holds code of the packages below, under their licences.${rule}${names.map((name) => noticeOf(folders.get(name))).join(rule)}\n`;
}
