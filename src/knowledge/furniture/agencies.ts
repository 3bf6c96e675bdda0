import { lazy, rowsOf } from '../table.ts';
import { AGENCIES_TABLE } from './agencies.table.ts';

/** News agencies and broadcasters, lower case. */
export const agencies: () => ReadonlySet<string> = lazy(() => new Set(rowsOf(AGENCIES_TABLE).map(([name = '']) => name)));
