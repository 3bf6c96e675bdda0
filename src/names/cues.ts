import { cueOf } from '../models/names/cues.ts';
import { nameModel } from '../models/names/load.ts';

/** The classes of a word, by its hash, as bits of `cueBit`: those the tagger was trained with. */
export function cuesOf(hash: number): number {
  return cueOf(nameModel().cues, hash);
}
