import { fold } from '../../text/fold.ts';
import { lazy, rowsOf } from '../table.ts';
import { PICTURE_OWNERS_TABLE } from './picture-owners.table.ts';

/** Owners of pictures as captions name them, as folded strings. */
export const pictureOwners: () => ReadonlySet<string> = lazy(() => new Set(rowsOf(PICTURE_OWNERS_TABLE).map(([owner = '']) => fold(owner))));
