import type { RoomMutants } from '../mutant.ts';

export const input: RoomMutants = {
  room: 'input',
  tests: [
    'input/lines.test.ts',
    'input/head.test.ts',
    'input/sniff.test.ts',
    'input/decode.test.ts',
    'input/metadata.test.ts',
    'input/body.test.ts',
    'input/csv.test.ts',
    'input/gunzip.test.ts',
  ],
  mutants: [
    { file: 'input/bytes/packed/gzip-header.ts', text: 'at += 2 + input.bytes.readUInt16LE(at);', replacement: 'at += 2;' },
    { file: 'input/bytes/packed/gzip-header.ts', text: 'if (flags & HAS_CHECKSUM) at += 2;', replacement: '' },
    { file: 'input/bytes/bomb.ts', text: 'const MOST_RATIO = 200;', replacement: 'const MOST_RATIO = 2000000;' },
    { file: 'input/bytes/head.ts', text: 'const FEW_CONTROLS = 8;', replacement: 'const FEW_CONTROLS = 0;' },
    { file: 'input/bytes/head.ts', text: 'const CONTROL_SHARE = 0.03;', replacement: 'const CONTROL_SHARE = 0.3;' },
    { file: 'input/bytes/utf8.ts', text: 'plausible > 0.9 * stray', replacement: 'plausible > 0.1 * stray' },
    { file: 'input/bytes/utf8.ts', text: 'stray > sequences', replacement: 'stray > 0' },
    { file: 'input/bytes/decode.ts', text: "if (named !== null && named !== 'utf-8')", replacement: 'if (false)' },
    { file: 'input/bytes/lines.ts', text: 'bytes.at(-1) === CR ? bytes.subarray(0, -1) : bytes', replacement: 'bytes' },
    { file: 'input/csv/delimiter.ts', text: 'byte === delimiter && !quoted', replacement: 'byte === delimiter' },
    { file: 'input/csv/row-end.ts', text: 'const MOST_BLANKS = 16;', replacement: 'const MOST_BLANKS = 0;' },
    {
      file: 'input/csv/rows.ts',
      text: `this.line++;
    return found.groups`,
      replacement: 'return found.groups',
    },
    { file: 'input/formats/by-content.ts', text: '!holdsText || known.length < 2', replacement: '!holdsText' },
    { file: 'input/formats/by-content.ts', text: 'const LONGEST_BEGINNING_CHARACTERS = 4096;', replacement: 'const LONGEST_BEGINNING_CHARACTERS = 409_600;' },
    { file: 'input/records/iso-day.ts', text: '!Number.isNaN(day.getTime()) && day.toISOString().startsWith(found.date)', replacement: 'true' },
    { file: 'input/metadata/published.ts', text: 'address ?? visible', replacement: 'visible ?? address' },
    { file: 'input/metadata/published.ts', text: '=== DAY_MS', replacement: '> 0' },
    { file: 'input/metadata/visible-day.ts', text: 'const FURTHEST_BELOW_PARAGRAPHS = 10;', replacement: 'const FURTHEST_BELOW_PARAGRAPHS = 1;' },
    { file: 'input/body/choose.ts', text: 'const LEAST_LOST_CHARACTERS = 1000;', replacement: 'const LEAST_LOST_CHARACTERS = 10;' },
    { file: 'input/body/choose.ts', text: 'const LEAST_MARKED_PROSE_CHARACTERS = 250;', replacement: 'const LEAST_MARKED_PROSE_CHARACTERS = 25;' },
    { file: 'input/html/charset.ts', text: 'const HEAD_BYTES = 8192;', replacement: 'const HEAD_BYTES = 64;' },
  ],
};
