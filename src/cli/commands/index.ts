import { type Made, makeIndex } from '../../archive/make.ts';
import type { Flags } from '../flags.ts';
import { asking } from '../run/asking.ts';
import { DONE, type World } from '../world.ts';

function summary({ made, index }: Made): string {
  const rows = (table: string): number => index.files.find(({ path }) => path === `${table}.parquet`)?.rows ?? 0;
  const what = made ? '' : 'nothing to do: ';
  return `saripati: ${what}${rows('articles')} articles, ${rows('entities')} people, organisations, places, countries and weapons\n`;
}

/** `saripati index RESULT… -o INDEX`: who and what is named in all articles of results. */
export function indexCommand(results: readonly string[], flags: Flags, world: World): Promise<number> {
  return asking(flags, world, async (options) => {
    const made = await makeIndex({ results, folder: flags.out ?? '', overwrite: flags.overwrite === true, ...options });
    if (!flags.quiet) world.stderr.write(summary(made));
    return DONE;
  });
}
