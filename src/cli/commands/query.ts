import type { Value } from '../../archive/database.ts';
import { type Answer, query } from '../../archive/query.ts';
import type { Cell } from '../../output/fields.ts';
import type { Subject } from '../../output/formats/subject.ts';
import type { Flags } from '../flags.ts';
import { asking } from '../run/asking.ts';
import { printing } from '../streams/printing.ts';
import type { Sink } from '../streams/sink.ts';
import { printingOf, writerFor } from '../views/printing.ts';
import { DONE, USAGE, type World } from '../world.ts';

type Row = Readonly<Record<string, Value>>;

/** A value as a cell: what a table cannot hold is JSON. */
const cellOf = (value: Value | undefined): Cell => (typeof value === 'object' && value !== null ? JSON.stringify(value) : (value ?? null));

/** How formats see the rows of a query. */
function rowsWith(columns: readonly string[]): Subject<Row> {
  const heads = columns.map((name) => ({ name, type: 'text', nullable: true, about: '' }) as const);
  return {
    json: (row) => row,
    tables: [{ name: 'rows', about: 'the rows of the answer', columns: heads, rows: (row) => [columns.map((name) => cellOf(row[name]))] }],
    digest: (row) => ({ brief: true, title: columns.map((name) => String(cellOf(row[name]) ?? '')).join(' · '), about: [], parts: [] }),
    reading: null,
  };
}

async function print({ columns, batches }: Answer, flags: Flags, world: World, sink: Sink): Promise<number> {
  const writer = await writerFor(rowsWith(columns), printingOf(flags, world), world);
  if (writer === null) return USAGE;
  await sink.write(writer.head);
  for await (const batch of batches) for (const row of batch) await sink.write(writer.record(row));
  await sink.write(writer.tail?.(new Map()) ?? '');
  return DONE;
}

/** `saripati query PATH SQL`: the tables of a result or an index, asked with SQL. */
export function queryCommand([path = '', sql = '']: readonly string[], flags: Flags, world: World): Promise<number> {
  return asking(flags, world, (options) => printing(world, (sink) => query(path, sql, options, (answer) => print(answer, flags, world, sink))));
}
