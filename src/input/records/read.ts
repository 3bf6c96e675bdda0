import type { Cut } from '../cut.ts';
import type { HowToRead, ReadRecord } from './how.ts';
import { readJson } from './json.ts';
import { readPageRecord } from './page.ts';
import { readResponse } from './response.ts';
import { readRow } from './row.ts';
import { readText } from './text.ts';

/** Looks into a record that was cut out of its file; `null` when there is nothing in it, such as a blank line. */
export async function readCut(cut: Cut, how: HowToRead): Promise<ReadRecord | null> {
  if ('failure' in cut) return cut;
  if (cut.as === 'text') return readText(cut, how);
  if (cut.as === 'page') return readPageRecord(cut, how);
  if (cut.as === 'response') return readResponse(cut, how);
  if (cut.row) return readRow(cut, cut.row, how);
  return readJson(cut, how);
}
