const CODES = { SIGINT: 130, SIGTERM: 143 } as const;

/**
 * Runs work that can be ended early: the first SIGINT (Ctrl-C) or SIGTERM aborts the signal it is given, so that it
 * finishes what it has in hand; the second ends the process at once. The exit code is then 130 or 143.
 */
export async function interruptible(work: (stop: AbortSignal) => Promise<number>): Promise<number> {
  const stop = new AbortController();
  let interrupted: keyof typeof CODES | null = null;
  const onSignal = (name: keyof typeof CODES): void => {
    if (interrupted !== null) process.exit(CODES[name]);
    interrupted = name;
    stop.abort();
  };
  const onInterrupt = (): void => onSignal('SIGINT');
  const onTerminate = (): void => onSignal('SIGTERM');
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onTerminate);
  try {
    const code = await work(stop.signal);
    // Something may still wait for input that never comes: it must not keep the process alive.
    if (interrupted !== null) process.exit(CODES[interrupted]);
    return code;
  } finally {
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onTerminate);
  }
}
