import { shifted } from '../meaning.ts';
import { type Pattern, sticky } from '../pattern.ts';
import { countOf, FUTURE, PAST } from '../shift-words.ts';
import { EDGE } from '../triggers.ts';

/** "akhir pekan ini", "akhir minggu lalu", "akhir pekan". */
export const weekend: Pattern = {
  id: 'weekend',
  sure: true,
  starts: EDGE,
  needs: () => ['pekan', 'minggu'],
  regex: sticky(() => `akhir (?:pekan|minggu(?! [0-9]))(?: (?:yang )?(?<where>ini|${PAST}|${FUTURE}))?`),
  read: ({ groups }) => shifted('weekend', groups['where'] === undefined ? null : countOf(groups['where'])),
};
