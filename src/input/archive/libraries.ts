import type * as Csv from 'csv-parse/sync';
import type * as Zstd from 'fzstd';
import type * as Tar from 'tar-stream';
import type * as Warc from 'warcio';
import type * as Zip from 'yauzl';

/** What reading tables, archives and Zstandard takes. */
export interface ArchiveLibraries {
  readonly parseRow: (typeof Csv)['parse'];
  readonly Decompress: (typeof Zstd)['Decompress'];
  readonly extractTar: (typeof Tar)['extract'];
  readonly AsyncIterReader: (typeof Warc)['AsyncIterReader'];
  readonly openZip: (path: string, options: Zip.Options) => Promise<Zip.ZipFile>;
  readonly zipNameOf: (typeof Zip)['getFileNameLowLevel'];
}

/** The libraries, loaded when the first table or archive comes: plain text must not wait for them. */
export async function loadArchiveLibraries(): Promise<ArchiveLibraries> {
  return (await import('./bundle.ts')).libraries;
}
