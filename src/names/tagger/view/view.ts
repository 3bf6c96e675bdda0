import { ALL_CAPS, CAPITAL, HAS_DIGIT, LINK, NUMBER, PUNCTUATION, SENTENCE_START, type Tokens } from '../../../document/tokens.ts';
import { type ListedName, nameList } from '../../../knowledge/people/name-list.ts';
import { numberOf, wordKey } from '../../../models/names/clusters.ts';
import { cueOf } from '../../../models/names/cues.ts';
import type { NameModel } from '../../../models/names/format.ts';
import { shapeOf } from './shapes.ts';
import { sentenceStyle } from './styles.ts';

/** What a token's place in a listed name is: 4 values a type, 0 outside. */
const LISTED: Readonly<Record<ListedName['type'], number>> = { person: 1, organisation: 2, place: 3, country: 4 };

/** What the columns of a view are made with. */
export type ViewTables = Pick<NameModel, 'clusters' | 'usage' | 'cues'>;

/** A document as the tagger sees it, a column a property, a row a token; rows after the last token are 0 or missing. */
export interface TagView {
  readonly text: string;
  readonly tokens: Tokens;
  readonly tables: ViewTables;
  /** The capitalised tokens, in order. */
  readonly capitals: Uint32Array;
  /** Bits of `cueBit` and COMMON_START, of capitalised words and of the words beside them; 0 elsewhere. */
  readonly cues: Int32Array;
  readonly shapes: Uint8Array;
  /** Type of the listed name the token lies in times 4, plus its place there: alone, first, inside, last. 0 outside. */
  readonly listed: Uint8Array;
  /** The style of the token's sentence, plus 4 at the sentence's start. */
  readonly styles: Uint8Array;
}

/** A bit of `cues` beyond those of `cueBit`: the first word of a sentence, and a word that is common in lower case. */
export const COMMON_START: number = 1 << 24;
const OPENER = SENTENCE_START | CAPITAL;
const NOT_PLAIN = PUNCTUATION | LINK | NUMBER | HAS_DIGIT | ALL_CAPS | CAPITAL;

function placeIn(k: number, length: number): number {
  if (length === 1) return 0;
  if (k === 0) return 1;
  return k === length - 1 ? 3 : 2;
}

function markListed({ text, tokens, capitals, listed }: TagView): void {
  const list = nameList();
  let past = 0;
  for (const i of capitals) {
    const match = i < past ? null : list.matchAt(text, tokens, i);
    const value = match?.values[0];
    if (!match || !value) continue;
    past = match.past;
    for (let k = i; k < past; k++) listed[k] = LISTED[value.type] * 4 + placeIn(k - i, past - i);
  }
}

function markStyles({ tokens, styles }: TagView): void {
  const { sentences, count } = tokens;
  for (let k = 0; k < sentences.length; k++) {
    const from = sentences[k] ?? 0;
    const past = sentences[k + 1] ?? count;
    const style = sentenceStyle(tokens, from, past);
    if (style !== 0) styles.fill(style, from, past);
    styles[from] = style + 4;
  }
}

/** Fills `shapes`, and `capitals` with the capitalised tokens; returns how many they are. */
function markShapes(text: string, { flags, starts, ends, count }: Tokens, shapes: Uint8Array, capitals: Uint32Array): number {
  let found = 0;
  for (let i = 0; i < count; i++) {
    const own = flags[i] ?? 0;
    if (!(own & NOT_PLAIN)) continue;
    shapes[i] = shapeOf(text, starts[i] ?? 0, ends[i] ?? 0, own);
    if (own & CAPITAL) capitals[found++] = i;
  }
  return found;
}

function markCues({ tokens, tables, cues, capitals }: TagView): void {
  const { flags, hashes, count } = tokens;
  let past = 0;
  for (const i of capitals) {
    const end = Math.min(i + 2, count);
    for (let k = Math.max(i - 1, past); k < end; k++) {
      const own = flags[k] ?? 0;
      if (own & PUNCTUATION) continue;
      const hash = hashes[k] ?? 0;
      const opener = (own & OPENER) === OPENER && numberOf(tables.clusters, wordKey(hash, false)) !== 0;
      cues[k] = cueOf(tables.cues, hash) | (opener ? COMMON_START : 0);
    }
    past = end;
  }
}

/** Makes views in buffers of its own: each view holds until the next one is made. */
export class Viewer {
  private readonly tables: ViewTables;
  private cues = new Int32Array(0);
  private shapes = new Uint8Array(0);
  private listed = new Uint8Array(0);
  private styles = new Uint8Array(0);
  private capitals = new Uint32Array(0);

  constructor(tables: ViewTables) {
    this.tables = tables;
  }

  /** The columns the tagger reads. */
  view(text: string, tokens: Tokens): TagView {
    const rows = tokens.count + 1;
    if (this.cues.length < rows) {
      this.cues = new Int32Array(2 * rows);
      this.shapes = new Uint8Array(2 * rows);
      this.listed = new Uint8Array(2 * rows);
      this.styles = new Uint8Array(2 * rows);
      this.capitals = new Uint32Array(2 * rows);
    } else {
      this.cues.fill(0, 0, rows);
      this.shapes.fill(0, 0, rows);
      this.listed.fill(0, 0, rows);
      this.styles.fill(0, 0, rows);
    }
    const { tables, cues, shapes, listed, styles } = this;
    const capitals = this.capitals.subarray(0, markShapes(text, tokens, shapes, this.capitals));
    const view = { text, tokens, tables, capitals, cues, shapes, listed, styles };
    markCues(view);
    markListed(view);
    markStyles(view);
    return view;
  }
}
