import type { Pattern } from '../pattern.ts';
import { fixedDate } from '../reading/fixed.ts';

/** "saat ini", "kini", "sekarang", "dewasa ini". */
export const presentRef: Pattern = {
  id: 'present-ref',
  examples: [['Desa itu [kini] ramai wisatawan.', 'PRESENT_REF']],
  refusals: ['Desa itu terkini di peta.'],
  regex: () => '(?:saat ini|kini|sekarang(?: ini)?|dewasa ini|sejauh ini|selama ini|masa kini|zaman sekarang|hari-hari ini|saat sekarang)',
  read: () => fixedDate('PRESENT_REF'),
};
