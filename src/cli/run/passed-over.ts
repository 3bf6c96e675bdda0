import type { Flags } from '../flags.ts';
import type { World } from '../world.ts';

/** Counts what is passed over: files in folders, and members or records of archives. */
export class PassedOver {
  files = 0;
  parts = 0;
  readonly file = (): void => void this.files++;
  readonly part = (): void => void this.parts++;

  /** Tells people of it, at the end. */
  say(flags: Flags, world: World): void {
    if (flags.quiet) return;
    const { files, parts } = this;
    if (files > 0) world.stderr.write(`saripati: ${files} ${files === 1 ? 'file in a folder was' : 'files in folders were'} passed over: no known ending\n`);
    if (parts > 0) world.stderr.write(`saripati: ${parts} ${parts === 1 ? 'part of an archive was' : 'parts of archives were'} passed over: no article\n`);
  }
}
