import type * as Csv from 'csv-parse/sync';
import type * as Zstd from 'fzstd';
import type * as Tar from 'tar-stream';
import type * as Warc from 'warcio';
import type * as Zip from 'yauzl';

/** What reading tables, archives and Zstandard takes. */
export interface ArchiveLibraries {
  readonly csv: typeof Csv;
  readonly zstd: typeof Zstd;
  readonly tar: typeof Tar;
  readonly warc: typeof Warc;
  readonly zip: typeof Zip;
}

/** The libraries, loaded when the first table or archive comes: plain text must not wait for them. */
export async function loadArchiveLibraries(): Promise<ArchiveLibraries> {
  return (await import('./bundle.ts')).libraries;
}
