import { main } from '../src/cli/main.ts';
import { FAULT } from '../src/cli/world.ts';

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

process.on('uncaughtException', (error) => {
  stderr.write(`saripati: this is a fault of saripati itself, please report it\n${error.stack ?? error}\n`);
  process.exit(FAULT);
});

/** Ends the process once the system has all output: what is still open (an input that rests, idle handles) must not keep it. */
function end(): void {
  stdout.write('', () => stderr.write('', () => process.exit()));
}

void main(process.argv.slice(2), world).then((code) => {
  process.exitCode = code;
  end();
});
