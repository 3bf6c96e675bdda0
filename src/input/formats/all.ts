import { csvFormat, tsvFormat } from './csv.ts';
import type { InputFormat } from './format.ts';
import { htmlFormat } from './html.ts';
import { jsonFormat } from './json.ts';
import { jsonlFormat } from './jsonl.ts';
import { tarFormat } from './tar.ts';
import { textFormat } from './text.ts';
import { warcFormat } from './warc.ts';
import { zipFormat } from './zip.ts';

/** Every input format. A file whose ending none of them knows is plain text. */
export const INPUT_FORMATS: readonly InputFormat[] = [textFormat, jsonlFormat, htmlFormat, jsonFormat, csvFormat, tsvFormat, tarFormat, zipFormat, warcFormat];
