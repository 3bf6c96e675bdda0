import type { Fact, FactTable } from '../../knowledge/look-up.ts';
import type { Subject } from '../../output/formats/subject.ts';

/** A form and look up known forms of it. */
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

/** How the form names the entry, where it is not simply its name or one that can be alone. */
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

const described = (fact: Fact): string[] => [WHAT[fact.table], fact.category, fact.country, how(fact)].filter((part) => part !== null);

const MOST_ROWS = 40;

/** How formats see look up known forms. */
export const KNOWLEDGE: Subject<Knowledge> = {
  json: (known) => known,
  tables: [
    {
      name: 'facts',
      about: 'one row per entry that has the form',
      columns: [
        { name: 'form', type: 'text', nullable: false, about: 'The form that was looked up.' },
        { name: 'table', type: 'text', nullable: false, about: 'The table that lists it.' },
        { name: 'name', type: 'text', nullable: false, about: 'The name of the entry.' },
        { name: 'as', type: 'text', nullable: false, about: 'Which kind of form it is.' },
        { name: 'country', type: 'text', nullable: true, about: 'ISO 3166-1 alpha-2 code.' },
        { name: 'category', type: 'text', nullable: true, about: 'Its category.' },
      ],
      rows: ({ form, found }) => found.map(({ table, name, as, country, category }) => [form, table, name, as, country, category]),
    },
  ],
  digest: ({ form, found }) => ({
    brief: true,
    title: form,
    about: found.length > 0 ? [] : ['in no table'],
    parts:
      found.length > 0
        ? [{ heading: null, tint: 'bold', flow: false, most: MOST_ROWS, rows: found.map((fact) => ({ name: fact.name, details: described(fact) })) }]
        : [],
  }),
  reading: null,
};
