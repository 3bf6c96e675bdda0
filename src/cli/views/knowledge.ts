import type { Fact, FactTable } from '../../knowledge/look-up.ts';
import type { Flags } from '../options.ts';
import { harmless, type World, wantsColor } from '../world.ts';
import { jsonView } from './json.ts';

/** A form and what the tables know of it. */
export interface Knowledge {
  readonly form: string;
  readonly found: readonly Fact[];
}

/** What an entry of each table is. */
const WHAT: Readonly<Record<FactTable, string>> = {
  countries: 'country',
  'countries-false-friends': 'no country',
  'historical-states': 'former state',
  organisations: 'organisation',
  people: 'person',
  places: 'place',
  regions: 'region',
  titles: 'title',
  'weapon-false-friends': 'no weapon',
  'weapon-heads': 'weapon',
  'weapon-modifiers': 'kind of weapon',
  'weapon-systems': 'weapon system',
};

/** How the form names the entry, where it is not simply its name or one that can stand alone. */
const HOW: Readonly<Record<string, string>> = {
  short: 'short form',
  demonym: 'its people or things',
  capital: 'its capital',
  seat: 'its seat of government',
  nickname: 'nickname',
  direction: 'by direction',
  'after a head': 'only after a word for a weapon',
  variant: 'a variant',
};

function how({ table, as }: Fact): string | null {
  if (table === 'weapon-heads') return `use: ${as}`;
  return table === 'weapon-modifiers' ? `with ${as}` : (HOW[as] ?? null);
}

function described(fact: Fact): string {
  return [WHAT[fact.table], fact.category, fact.country, how(fact)].filter(Boolean).join(' · ');
}

type Style = (text: string) => string;

function lines({ form, found }: Knowledge, bold: Style, dim: Style): string {
  const width = Math.max(...found.map(({ name }) => name.length));
  const rows = found.map((fact) => `  ${harmless(fact.name.padEnd(width))}  ${dim(described(fact))}`);
  return [bold(harmless(form)), ...(rows.length > 0 ? rows : [`  ${dim('in no table')}`])].join('\n').concat('\n');
}

/** How `kb` prints a form: lines for people on a terminal, JSON elsewhere and wherever `--format` or `--indent` asks for it. */
export async function knowledgeView(flags: Flags, world: World): Promise<(known: Knowledge) => string> {
  if (world.stdout.isTTY !== true || flags.format !== undefined || flags.indent !== undefined) return jsonView(flags, world);
  const plain: Style = (text) => text;
  if (!wantsColor(flags.color, world)) return (known) => lines(known, plain, plain);
  const paint = (await import('./paint.ts')).painter();
  return (known) => lines(known, paint.bold, paint.dim);
}
