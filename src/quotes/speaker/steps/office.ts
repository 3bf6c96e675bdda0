import type { Entity, Person } from '../../../document/entities.ts';
import { titleList } from '../../../knowledge/people/title-list.ts';
import { SPEECH } from '../../../knowledge/speech/speech-words.ts';
import type { Source } from '../../source.ts';
import type { Phrase } from '../phrase.ts';
import type { Answer, SpeakerQuery, SpeakerStep } from '../query.ts';

const TRAILING = /\s(?:itu|ini|tersebut|tadi)$/u;

/** The words of a phrase in lower case, without what points back; an abbreviated office in full: "menkeu" is "menteri keuangan". */
function wordsOf({ reader }: Source, { first, past }: Phrase): string {
  const office = titleList().matchAt(reader.text, reader.tokens, first);
  const title = office?.values[0]?.title;
  const rest = title === undefined || office === null || office.past > past ? first : office.past;
  const words = rest < past ? reader.textOf(rest, past) : '';
  return `${rest > first ? `${title} ` : ''}${words}`.trim().toLowerCase().replace(TRAILING, '');
}

/** What the words of an office say of where it is held: the country, and the names of the organisation; `null` where nothing is said. */
interface Seat {
  readonly country: string | null;
  readonly bodies: ReadonlySet<string> | null;
}

/** The seat that those named in a phrase tell. */
function seatOf({ source, named }: SpeakerQuery): Seat {
  let country: string | null = null;
  let bodies: ReadonlySet<string> | null = null;
  for (const { entity } of named) {
    if (entity.type === 'country') country ??= entity.found.code;
    if (entity.type === 'organisation')
      bodies ??= new Set([entity.found.name, ...entity.found.mentions.map(({ start, end }) => source.reader.text.slice(start, end))]);
  }
  return { country, bodies };
}

function holds(person: Person, words: string, { country, bodies }: Seat): boolean {
  return person.roles.some((role) => {
    if (role.former || (country !== null && role.country !== null && role.country !== country)) return false;
    if (bodies !== null && role.organisation !== null && !bodies.has(role.organisation)) return false;
    const title = role.title.toLowerCase();
    return words === title || words.startsWith(`${title} `) || title.startsWith(`${words} `);
  });
}

/** The person named last before a token whose office the words are. */
function holderBefore(query: SpeakerQuery, at: Phrase): Entity | null {
  const { source } = query;
  const words = wordsOf(source, at);
  const seat = seatOf(query);
  const limit = source.reader.start(at.first);
  let best: Entity | null = null;
  let where = -1;
  for (const entity of source.officials) {
    if (!holds(entity.found, words, seat)) continue;
    const last = entity.found.mentions.filter(({ start }) => start < limit).at(-1)?.start ?? 0;
    if (last > where) [best, where] = [entity, last];
  }
  return best;
}

/** An office, or words that point back: "striker Prancis itu". */
const mayHold = (source: Source, { first, past }: Phrase): boolean => source.is(first, SPEECH.office) || TRAILING.test(` ${source.reader.word(past - 1)}`);

function officeHolder(query: SpeakerQuery): Answer | null {
  const { source, phrase, named } = query;
  if (!phrase || query.pronoun || !mayHold(source, phrase) || named.some(({ entity }) => entity.type === 'person')) return null;
  const entity = holderBefore(query, phrase);
  return entity && { entity, name: entity.found.name, as: 'title', phrase };
}

/** "kata Presiden": the person of the article who holds the office. */
export const holderOfOffice: SpeakerStep = {
  id: 'office-holder',
  reason: 'An office without a name means the person in the article who holds it.',
  apply: officeHolder,
  examples: [
    ['Menteri Pertahanan Prabowo Subianto meninjau kapal baru di Surabaya. "Kapal ini penting bagi kita," kata Menteri Pertahanan.', 'Prabowo Subianto'],
    ['Menteri Keuangan Sri Mulyani meninjau pasar itu. "Harga beras mulai turun," kata Menkeu.', 'Sri Mulyani'],
    ['Ketua Komisi I DPR Utut Adianto memuji galangan itu. "Ongkosnya besar, tetapi perlu," kata politikus PDIP itu.', 'Utut Adianto'],
  ],
  refusals: [
    '"Kapal ini penting bagi kita semua," kata Menteri Pertahanan.',
    'Menteri Keuangan Sri Mulyani meninjau pasar itu. "Harga beras mulai turun," kata Mendag.',
    'Ketua KPU Hasyim Asyari hadir di sidang itu. DKPP memutus perkara itu. "Kami menjatuhkan sanksi keras," kata Ketua DKPP.',
  ],
};
