import type { Pattern } from '../pattern.ts';
import { durationValue, one } from '../reading/amounts.ts';
import { duration } from '../reading/fixed.ts';

/** "berhari-hari", "bertahun-tahun", "berpuluh-puluh tahun": an unknown count. */
export const manyUnits: Pattern = {
  id: 'many-units',
  examples: [['Mereka mengungsi [berhari-hari] di bukit.', 'PXD']],
  refusals: ['Mereka berjalan beriringan.'],
  regex: () =>
    '(?:ber(?<unit>detik|menit|jam|hari|malam|minggu|pekan|bulan|tahun|dekade|abad)-\\k<unit>|ber(?:puluh-puluh|belas-belas|ratus-ratus) (?<many>detik|menit|jam|hari|minggu|pekan|bulan|tahun))',
  read: ({ groups }) => duration(durationValue([{ ...one(groups['unit'] ?? groups['many'] ?? 'hari'), count: null }])),
};
