import { cutMembers } from '../archive/members.ts';
import { tarMembers } from '../archive/tar.ts';
import type { InputFormat } from './format.ts';

/** A tar archive: its members are read as files in a folder are. */
export const tarFormat: InputFormat = {
  id: 'tar',
  extensions: ['.tar'],
  holds: 'archive',
  cut: (stream) => cutMembers(tarMembers(stream.chunks), stream),
};
