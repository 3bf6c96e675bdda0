/**
 * Ends this process at once when the one that started it with a channel (`saripati worker`) is gone, however it ended: its
 * work is another's then, and two must not write the same shard. Without a channel, nothing. Returns what ends the watch.
 */
export function endWithParent(): () => void {
  if (process.send === undefined) return () => undefined;
  const end = (): void => void process.kill(process.pid, 'SIGKILL');
  if (!process.connected) end();
  process.once('disconnect', end);
  return () => process.off('disconnect', end);
}
