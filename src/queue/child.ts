import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../bin/saripati.js', import.meta.url));
/** Characters kept of a child's last output, as the reason for its failure. */
const MOST_WORDS = 2000;

/** A command line to run. */
export interface ChildOptions {
  readonly args: readonly string[];
  readonly folder: string;
  /** Interrupts the child, as Ctrl-C does: it ends in good order. */
  readonly stop: AbortSignal;
  /** Kills it: its shard is another worker's now. */
  readonly kill: AbortSignal;
  readonly said: (text: string) => void;
}

/** How a child ended: by an exit code or by a signal, and what it said last. */
export interface ChildEnd {
  readonly code: number | null;
  readonly signal: string | null;
  readonly words: string;
}

/**
 * Runs saripati in a process of its own, so that this one's event loop stays free to renew the shard's lock. The child
 * has a channel to this process and ends when it closes (`endWithParent`), however this process ends; a group of its
 * own keeps the terminal's Ctrl-C for this process, which passes it on.
 */
export function runChild({ args, folder, stop, kill, said }: ChildOptions): Promise<ChildEnd> {
  if (!existsSync(folder)) return Promise.reject(new Error(`there is no folder ${folder} on this machine; paths must mean the same on every machine`));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...process.execArgv, CLI, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe', 'ipc'], detached: true });
    let words = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-MOST_WORDS);
      said(text);
    });
    const interrupt = (): void => void child.kill('SIGINT');
    const end = (): void => void child.kill('SIGKILL');
    stop.addEventListener('abort', interrupt, { once: true });
    kill.addEventListener('abort', end, { once: true });
    if (stop.aborted) interrupt();
    if (kill.aborted) end();
    child.once('error', reject);
    child.once('close', (code, signal) => {
      stop.removeEventListener('abort', interrupt);
      kill.removeEventListener('abort', end);
      resolve({ code, signal, words: words.trim() });
    });
  });
}
