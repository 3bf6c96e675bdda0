import type { NamesLayer } from '../document/layers.ts';
import { Reader } from '../document/reader.ts';
import type { Tokens } from '../document/tokens.ts';
import { isSportReport } from '../knowledge/words/sport-report.ts';
import { type NameHolders, nameHolders } from './name-holders.ts';

/** What the rules of this room ask of a document. */
export interface Evidence {
  readonly reader: Reader;
  readonly holders: NameHolders;
  /** True for a sport report; counted when first asked. */
  readonly isSport: () => boolean;
  /** True if the article holds one of these words. */
  readonly hasWord: (hashes: ReadonlySet<number>) => boolean;
}

/** The evidence of a document with these tokens and names. */
export function evidenceOf(text: string, tokens: Tokens, names: NamesLayer): Evidence {
  const reader = new Reader(text, tokens);
  let sport: boolean | undefined;
  const isSport = (): boolean => {
    sport ??= isSportReport(reader);
    return sport;
  };
  const held = new Map<ReadonlySet<number>, boolean>();
  const hasWord = (hashes: ReadonlySet<number>): boolean => {
    const isHeld = held.get(hashes) ?? tokens.hashes.some((hash) => hashes.has(hash));
    held.set(hashes, isHeld);
    return isHeld;
  };
  return { reader, holders: nameHolders(names), isSport, hasWord };
}
