/** Signals that end a run, and their exit codes; SIGHUP comes when the terminal or the connection is gone. */
const CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/**
 * Runs work that can be ended early: the first SIGINT (Ctrl-C), SIGTERM or SIGHUP aborts the signal it is given, so that it
 * finishes what it has in hand; the second ends the process at once. The exit code is then 130, 143 or 129.
 */
export async function interruptible(work: (stop: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  let interrupted: keyof typeof CODES | null = null;
  const onSignal = (said: NodeJS.Signals): void => {
    const name = SIGNALS.find((one) => one === said) ?? 'SIGTERM';
    if (interrupted !== null) process.exit(CODES[name]);
    interrupted = name;
    stop.abort();
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  try {
    const code = await work(stop.signal);
    // Something may still wait for input that never comes: it must not keep the process alive.
    if (interrupted !== null) process.exit(CODES[interrupted]);
    return code;
  } finally {
    for (const name of SIGNALS) process.off(name, onSignal);
  }
}
