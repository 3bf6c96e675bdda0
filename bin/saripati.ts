#!/usr/bin/env node
import { main } from '../src/cli/main.ts';

const { stdout, stderr, env } = process;
/** Standard input is a getter: opening it costs start-up time, and most runs read files. */
const world = {
  stdout,
  stderr,
  env,
  get stdin() {
    return process.stdin;
  },
};

main(process.argv.slice(2), world).then((code) => {
  process.exitCode = code;
});
