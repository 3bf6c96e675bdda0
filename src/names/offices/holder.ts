import type { Reader } from '../../document/reader.ts';
import { nameList } from '../../knowledge/people/name-list.ts';
import { stateOfOffice } from '../../knowledge/people/office-holders.ts';
import type { Range } from '../candidate.ts';

/** True if the tables know someone of exactly this name who holds or held the office. */
export function isHolder(reader: Reader, { first, past }: Range, title: string): boolean {
  const match = nameList().matchAt(reader.text, reader.tokens, first);
  if (match?.past !== past) return false;
  return match.values.some((listed) => listed.type === 'person' && stateOfOffice(listed.record.name, title) !== null);
}
