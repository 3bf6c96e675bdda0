import { parse as parseRow } from 'csv-parse/sync';
import { Decompress } from 'fzstd';
import { extract as extractTar } from 'tar-stream';
import { AsyncIterReader } from 'warcio';
import { getFileNameLowLevel as zipNameOf } from 'yauzl';
import type { ArchiveLibraries } from './libraries.ts';
import { openZip } from './zip-open.ts';

/** What reading tables, archives and Zstandard takes. The build makes this module one file of its own beside the program. */
export const libraries: ArchiveLibraries = { parseRow, Decompress, extractTar, AsyncIterReader, openZip, zipNameOf };
