import { fixedDate } from '../fixed.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { VAGUE } from '../triggers.ts';

/** "saat ini", "kini", "sekarang", "dewasa ini". */
export const presentRef: Pattern = {
  id: 'present-ref',
  sure: true,
  starts: VAGUE,
  needs: () => ['ini', 'kini', 'sekarang'],
  regex: sticky(() => '(?:saat ini|kini|sekarang(?: ini)?|dewasa ini|sejauh ini|selama ini|masa kini|zaman sekarang|hari-hari ini|saat sekarang)'),
  read: () => fixedDate('PRESENT_REF'),
};
