#!/usr/bin/env node
/**
 * Starts the program from its kept bytecode, which spares compiling it at every start. V8 takes bytecode only of its own
 * version and flags; refused or missing, the program is compiled as usual. The build calls with SARIPATI_KEEP_BYTECODE.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { constants, Script } from 'node:vm';

const path = join(__dirname, 'program.cjs');
const bytecode = join(__dirname, 'program.bytecode');
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`, {
  filename: path,
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  ...(existsSync(bytecode) && { cachedData: readFileSync(bytecode) }),
});
const program: { exports: { finished?: Promise<void> } } = { exports: {} };
script.runInThisContext()(program.exports, createRequire(path), program, path, __dirname);
if (process.env.SARIPATI_KEEP_BYTECODE) void program.exports.finished?.then(() => writeFileSync(bytecode, script.createCachedData()));
