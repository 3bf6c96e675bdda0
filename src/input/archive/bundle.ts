import * as csv from 'csv-parse/sync';
import * as zstd from 'fzstd';
import * as tar from 'tar-stream';
import * as warc from 'warcio';
import * as zip from 'yauzl';
import type { ArchiveLibraries } from './libraries.ts';

/** What reading tables, archives and Zstandard takes. The build makes this module one file of its own beside the program. */
export const libraries: ArchiveLibraries = { csv, zstd, tar, warc, zip };
