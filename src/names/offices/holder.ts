import type { Reader } from '../../document/reader.ts';
import { stateOfOffice } from '../../knowledge/people/office-holders.ts';
import type { Range } from '../candidate.ts';
import { listedAs } from '../listed.ts';

/** True if the tables know someone of exactly this name who holds or held the office. */
export function isHolder(reader: Reader, name: Range, title: string): boolean {
  return listedAs(reader, name).some((listed) => listed.type === 'person' && stateOfOffice(listed.record.name, title) !== null);
}
