import type { Card } from '../../archive/who.ts';
import type { Part, Row, Tint } from '../../output/digest/section.ts';
import type { Subject } from '../../output/formats/subject.ts';

type Cells = Readonly<Record<string, unknown>>;

const BARS = '▁▂▃▄▅▆▇█';
/** Months that a sparkline shows: three years, the latest. */
const MOST_MONTHS = 36;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const said = (...details: readonly (string | false)[]): string[] => details.filter((detail): detail is string => typeof detail === 'string' && detail !== '');
const inBrackets = (code: unknown): string => (textOf(code) === '' ? '' : `(${textOf(code)})`);
const articlesOf = ({ articles }: Cells): string => `${articles} ${articles === 1 ? 'article' : 'articles'}`;

const sentencesOf = ({ sentences }: Cells): string => (sentences === 0 ? '' : `${sentences} ${sentences === 1 ? 'sentence' : 'sentences'}`);

/** Two days as a stretch of time; one where they are the same. */
function stretch(first: unknown, last: unknown): string {
  const [from, to] = [textOf(first), textOf(last)];
  return from === to ? from : `${from} to ${to}`;
}

const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));

/** A bar for each month from the first to the last, the highest full; a month without articles is a space. */
function sparkline(months: readonly { readonly number: number; readonly articles: number }[]): string {
  const first = months[0]?.number ?? 0;
  const bars: string[] = [];
  const most = Math.max(...months.map(({ articles }) => articles));
  for (const { number, articles } of months) bars[number - first] = BARS[Math.ceil((articles / most) * BARS.length) - 1] ?? '';
  return Array.from(bars, (bar) => bar ?? ' ').join('');
}

function monthRows(months: readonly Cells[]): Row[] {
  const read = months.map(({ month, articles }) => ({ month: textOf(month), number: monthNumber(textOf(month)), articles: Number(articles) }));
  const last = read.at(-1);
  const shown = read.filter(({ number }) => last && number > last.number - MOST_MONTHS);
  return last ? [{ name: sparkline(shown), details: said(stretch(shown[0]?.month, last.month)) }] : [];
}

const nameRow = (row: Cells): Row => ({
  name: textOf(row['name']),
  details: said(articlesOf(row), textOf(row['why']), textOf(row['through']), textOf(row['office'])),
});

const roleRow = (row: Cells): Row => ({
  name: textOf(row['title']),
  details: said(
    textOf(row['organisation']),
    textOf(row['country']),
    row['former'] === true && 'former',
    row['acting'] === true && 'acting',
    stretch(row['firstSeen'], row['lastSeen']),
    articlesOf(row),
  ),
});

const eventRow = (row: Cells): Row => ({
  name: textOf(row['type']),
  details: said(row['side'] === 'actor' ? '→' : '←', textOf(row['name']) || '?', stretch(row['firstSeen'], row['lastSeen'])),
  count: Number(row['events']),
});

const articleRow = (row: Cells): Row => ({
  name: textOf(row['published']) || '?',
  details: said(textOf(row['title']) || textOf(row['id']), textOf(row['outlet'])),
});

function part(heading: string, tint: Tint, most: number, rows: readonly Row[]): Part[] {
  return rows.length > 0 ? [{ heading, tint, flow: false, most, rows }] : [];
}

function partsOf({ parts }: Card): Part[] {
  const { names, forms, candidates, roles, months, together, events, latest } = parts;
  const maybe = candidates.map((row): Row => ({ name: textOf(row['name']), details: said(articlesOf(row)) }));
  const others = forms.map((row): Row => ({ name: textOf(row['form']), details: [], count: Number(row['articles']) }));
  const beside = together.map((row): Row => ({ name: textOf(row['name']), details: said(textOf(row['type']), articlesOf(row), sentencesOf(row)) }));
  return [
    ...part('May be', 'red', 10, maybe),
    ...part('Named', 'cyan', 8, names.map(nameRow)),
    ...(others.length > 0 ? [{ heading: 'Also called', tint: 'cyan', flow: true, most: 12, rows: others } as const] : []),
    ...part('Offices', 'magenta', 10, roles.map(roleRow)),
    ...part('Articles a month', 'green', 1, monthRows(months)),
    ...part('With', 'yellow', 12, beside),
    ...part('Events', 'red', 10, events.map(eventRow)),
    ...part('Latest', 'blue', 5, latest.map(articleRow)),
  ];
}

/** How formats see a card of an index. */
export const CARDS: Subject<Card> = {
  json: ({ parts, ...card }) => ({ ...card, ...parts, events: { count: card.events, list: parts.events } }),
  tables: [
    {
      name: 'together',
      about: 'one row per other entity mentioned in the same articles',
      columns: [
        { name: 'entity', type: 'text', nullable: false, about: 'The id of the entity that was looked up.' },
        { name: 'other', type: 'text', nullable: false, about: 'The id of the other entity.' },
        { name: 'type', type: 'text', nullable: false, about: 'The type of the other entity.' },
        { name: 'name', type: 'text', nullable: false, about: 'Its name.' },
        { name: 'articles', type: 'integer', nullable: false, about: 'The number of articles that mention both.' },
        { name: 'sentences', type: 'integer', nullable: false, about: 'The number of sentences that mention both.' },
      ],
      rows: ({ id, parts }) =>
        parts.together.map((row) => [id, textOf(row['id']), textOf(row['type']), textOf(row['name']), Number(row['articles']), Number(row['sentences'])]),
    },
  ],
  digest: (card) => ({
    title: said(card.name, inBrackets(card.country)).join(' '),
    about: said(
      card.type,
      card.category ?? '',
      card.id,
      card.ambiguous && 'ambiguous: may be several',
      articlesOf({ articles: card.articles }),
      stretch(card.firstSeen, card.lastSeen),
      `${card.mentions} mentions`,
      `${card.quotes} quotations`,
      `${card.events} events`,
    ),
    parts: partsOf(card),
  }),
  reading: null,
};
