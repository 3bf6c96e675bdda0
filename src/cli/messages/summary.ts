import type { Told } from '../../batch/earlier/addition.ts';
import type { Outcome } from '../../batch/run.ts';
import type { Flags } from '../flags.ts';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What became of the inputs of a finished result, in words; empty when there was none. */
function changesIn(told: Told | null): string {
  if (told === null) return '';
  const parts = [
    [told.fresh, 'new'],
    [told.grown, 'grown'],
    [told.changed, 'changed'],
    [told.unchanged, 'unchanged'],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`);
  const gone = told.gone > 0 ? [`${told.gone} gone, their records kept`] : [];
  const again = told.again > 0 ? `; ${count(told.again, 'shard', 'shards')} made again` : '';
  return `saripati: inputs: ${[...said, ...gone].join(', ') || 'none'}${again}\n`;
}

function endOf({ end, records, errors, shards }: Outcome, { out }: Flags): string {
  const what = `${records} records (${errors} failed) in ${count(shards, 'shard', 'shards')} of ${out}`;
  if (end === 'done') return `saripati: ${what}\n`;
  if (end === 'already-done') return `saripati: nothing to do: ${what}\n`;
  if (end === 'stopped') return 'saripati: stopped; finished shards are kept, and --resume continues\n';
  return `saripati: stopped after ${count(errors, 'failed record', 'failed records')}; finished shards are kept, and --resume continues\n`;
}

/** The duplicates of the result, in words; empty where nobody asked for them. */
function duplicatesIn({ duplicates, end }: Outcome): string {
  if (duplicates === null || end === 'stopped' || end === 'too-many-errors') return '';
  const { exact, near, renamed } = duplicates;
  const ids = renamed > 0 ? `; ${count(renamed, 'id', 'ids')} made unique` : '';
  return `saripati: duplicates: ${exact} exact, ${near} near${ids}\n`;
}

/** Tells people at the end what was done, what there is now, and whether it is all. */
export function summary(outcome: Outcome, flags: Flags): string {
  const damaged = outcome.damaged.map((name) => `saripati: ${name} is damaged: kept as ${name}.damaged, and made again\n`);
  return damaged.join('') + changesIn(outcome.told) + duplicatesIn(outcome) + endOf(outcome, flags);
}
