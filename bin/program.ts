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

/** Settles when the command line has been run; the process's exit code is set then. */
export const finished: Promise<void> = main(process.argv.slice(2), world).then((code) => {
  process.exitCode = code;
});
