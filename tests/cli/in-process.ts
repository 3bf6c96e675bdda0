import { PassThrough, type Readable, Writable } from 'node:stream';
import { main } from '../../dist/src/cli/main.js';

/** What a command line printed, and its exit code. */
export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A stream that keeps what is written to it. */
function kept(): { readonly stream: Writable; readonly text: () => string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done): void {
      chunks.push(Buffer.from(chunk));
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}

function inputOf(input: string | Uint8Array): Readable {
  const stream = new PassThrough();
  stream.end(input);
  return stream;
}

/** Runs a command line of the build in this process, with streams and surroundings of its own: what starting node costs is not paid. */
export async function run(args: readonly string[], input: string | Uint8Array = '', env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const [stdout, stderr] = [kept(), kept()];
  const status = await main(args, { stdin: inputOf(input), stdout: stdout.stream, stderr: stderr.stream, env });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}
