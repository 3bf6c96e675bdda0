import type { NamesLayer } from '../document/layers.ts';
import { Reader } from '../document/reader.ts';
import type { Tokens } from '../document/tokens.ts';
import { type NameHolders, nameHolders } from './name-holders.ts';
import { isSportReport } from './sport.ts';

/** What the rules of this room ask of a document. */
export interface Evidence {
  readonly reader: Reader;
  readonly holders: NameHolders;
  /** True for a sport report; counted when first asked. */
  readonly isSport: () => boolean;
}

/** The evidence of a document with these tokens and names. */
export function evidenceOf(text: string, tokens: Tokens, names: NamesLayer): Evidence {
  const reader = new Reader(text, tokens);
  let sport: boolean | undefined;
  const isSport = (): boolean => {
    sport ??= isSportReport(reader);
    return sport;
  };
  return { reader, holders: nameHolders(names), isSport };
}
