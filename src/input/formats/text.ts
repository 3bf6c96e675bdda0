import { articleBytes } from '../gather.ts';
import type { InputFormat } from './format.ts';

/** Plain text: one file is one article. Also what a file without a known ending is taken for. */
export const textFormat: InputFormat = { id: 'text', extensions: ['.txt'], holds: 'article', cut: (stream) => articleBytes(stream, 'text') };
