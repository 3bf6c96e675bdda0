import type { Flags } from '../flags.ts';
import type { World } from '../world.ts';

/** Counts what is passed over: files in folders, those of results among them, and members or records of archives. */
export class PassedOver {
  files = 0;
  parts = 0;
  results = 0;
  readonly file = (): void => void this.files++;
  readonly result = (): void => void this.results++;
  readonly part = (): void => void this.parts++;

  /** Starts counting from zero. */
  reset(): void {
    this.files = 0;
    this.parts = 0;
    this.results = 0;
  }

  /** Tells people of it, at the end. */
  say(flags: Flags, world: World): void {
    if (flags.quiet) return;
    const { files, parts, results } = this;
    if (files > 0) world.stderr.write(`saripati: ${files} ${files === 1 ? 'file in a folder was' : 'files in folders were'} skipped: unknown extension\n`);
    if (results > 0) world.stderr.write(`saripati: ${results} ${results === 1 ? 'file of a result was' : 'files of results were'} skipped: not input\n`);
    if (parts > 0) world.stderr.write(`saripati: ${parts} ${parts === 1 ? 'part of an archive was' : 'parts of archives were'} skipped: no article\n`);
  }
}
