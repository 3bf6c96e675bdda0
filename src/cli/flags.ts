import type { DedupMode } from '../batch/dedup/mode.ts';
import type { ShardFormat } from '../batch/result/layout.ts';
import type { ShardSize } from '../batch/result/shards.ts';
import type { Anchor, BoilerplateMode, EventMode } from '../document/stage.ts';
import type { ExportId } from '../output/exports/export.ts';
import type { FormatId } from '../output/formats/format.ts';
import type { OutputLayer } from '../output/layers/layer.ts';
import type { OffsetUnit } from '../text/offsets/offsets.ts';

/** One shard of the `of` shards of a plan, from 1. */
export interface ShardOf {
  readonly shard: number;
  readonly of: number;
}

/** What was typed, after checking. A flag that was not given is missing; defaults are set where they are used. */
export interface Flags {
  readonly date?: string;
  readonly anchor?: Anchor;
  readonly lang?: string;
  readonly only?: readonly OutputLayer[];
  readonly watchlist?: string;
  readonly force?: boolean;
  readonly boilerplate?: BoilerplateMode;
  readonly learnBoilerplate?: boolean;
  readonly events?: EventMode;
  readonly text?: boolean;
  readonly offsets?: OffsetUnit;
  readonly sourceOffsets?: boolean;
  readonly explain?: boolean;
  readonly show?: boolean;
  readonly report?: boolean;
  readonly top?: number;
  readonly most?: number;
  readonly compare?: readonly string[];
  readonly to?: ExportId;
  readonly format?: FormatId;
  readonly table?: string;
  readonly bom?: boolean;
  readonly compact?: boolean;
  readonly indent?: number;
  readonly color?: 'auto' | 'always' | 'never';
  readonly output?: string;
  readonly input?: string;
  readonly textField?: string;
  readonly htmlField?: string;
  readonly idField?: string;
  readonly dateField?: string;
  readonly titleField?: string;
  readonly maxRecordBytes?: number;
  readonly quiet?: boolean;
  readonly jobs?: number;
  readonly timeoutMs?: number;
  readonly workerMemory?: number;
  readonly unordered?: boolean;
  readonly out?: string;
  readonly shardFormat?: ShardFormat;
  readonly shardSize?: ShardSize;
  readonly overwrite?: boolean;
  readonly shards?: number;
  readonly dedup?: DedupMode;
  readonly resume?: boolean;
  readonly errors?: string;
  readonly maxErrors?: number;
  readonly strict?: boolean;
  readonly stats?: 'json';
  readonly plan?: string;
  readonly shard?: ShardOf;
  readonly redis?: string;
  readonly queue?: string;
  readonly prefix?: string;
  readonly attempts?: number;
  readonly backoffMs?: number;
  readonly wait?: boolean;
  readonly status?: boolean;
  readonly untilEmpty?: boolean;
  readonly lockMs?: number;
  readonly index?: string;
  readonly memory?: number;
  readonly least?: number;
}
