import { durationValue } from '../amounts.ts';
import { duration } from '../fixed.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { MANY } from '../triggers.ts';

/** "berhari-hari", "bertahun-tahun", "berpuluh-puluh tahun": an unknown count. */
export const manyUnits: Pattern = {
  id: 'many-units',
  starts: MANY,
  regex: sticky(
    () =>
      '(?:ber(?<unit>detik|menit|jam|hari|malam|minggu|pekan|bulan|tahun|dekade|abad)-\\k<unit>|ber(?:puluh-puluh|belas-belas|ratus-ratus) (?<many>detik|menit|jam|hari|minggu|pekan|bulan|tahun))',
  ),
  read: ({ groups }) => duration(durationValue([{ count: null, unit: groups['unit'] ?? groups['many'] ?? 'hari' }])),
};
