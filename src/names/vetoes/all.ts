import { becoming } from './becoming.ts';
import { calledAfter } from './called-after.ts';
import { client } from './client.ts';
import { fronted } from './fronted.ts';
import { kin } from './kin.ts';
import { nameBefore } from './name-before.ts';
import { openOffice } from './open-office.ts';
import { paired } from './paired.ts';
import { plural } from './plural.ts';
import { servesBefore } from './serves-before.ts';
import { servesNext } from './serves-next.ts';
import type { Veto } from './veto.ts';

/** All reasons why an office before a name is not that of the person; each is asked, in whatever order. */
export const VETOES: readonly Veto[] = [openOffice, plural, paired, nameBefore, servesBefore, servesNext, client, kin, fronted, becoming, calledAfter];
