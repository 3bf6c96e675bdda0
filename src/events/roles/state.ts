import { foldHash, foldHashes } from '../../text/fold.ts';
import { POINTING } from '../clause.ts';
import { partAt, type Scene } from '../scene.ts';
import { type Party, pronounFor } from './party.ts';

const STATE = foldHash('negara');
/** Tokens looked back over for the country that "negara itu" stands for. */
const STATE_REACH_TOKENS = 60;

/** The country named last before token `i`, itself or as that of an organisation, other than the one with the id `except`. */
function stateBefore(scene: Scene, i: number, except: string | null): Party | null {
  for (let k = i - 1; k >= 0 && k > i - STATE_REACH_TOKENS; k--) {
    const part = partAt(scene, k);
    const country = part?.entity?.type === 'organisation' ? part.entity.found.country : null;
    const entity = country === null ? part?.entity : scene.entities.list.find((other) => other.type === 'country' && other.found.code === country);
    if (part === null || entity?.type !== 'country' || entity.id === except) continue;
    const party = pronounFor(scene, { first: part.first, past: part.past, entity, mention: part.mention });
    party.through = null;
    return party;
  }
  return null;
}

const TOWNS = foldHashes('kota wilayah pulau provinsi desa');

/** The place or country named last before token `i`. */
function placeBefore(scene: Scene, i: number): Party | null {
  for (let k = i - 1; k >= 0 && k > i - STATE_REACH_TOKENS; k--) {
    const part = partAt(scene, k);
    if (part?.entity?.type === 'place') return pronounFor(scene, part);
  }
  return null;
}

/** The country that "negara itu", or the place that "kota itu", at token `i` stands for, or `null`; never the country with the id `except`, which acts. */
export function stateAt(scene: Scene, i: number, except: string | null = null): Party | null {
  const { reader } = scene;
  if (!reader.isOneOf(i + 1, POINTING)) return null;
  if (reader.isOneOf(i, TOWNS)) return placeBefore(scene, i);
  return reader.hash(i) === STATE ? stateBefore(scene, i, except) : null;
}
