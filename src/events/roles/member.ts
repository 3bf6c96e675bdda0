import { foldHashes } from '../../text/fold.ts';
import { headStart } from '../clause.ts';
import { partAt, type Scene } from '../scene.ts';
import { type Party, phraseParty } from './party.ts';

/** Whose somebody is: "[keponakan] Trump". */
const KIN = foldHashes('keponakan istri suami adik kakak putra putri mertua menantu cucu keluarga pendukung pembunuh');
/** What somebody is in a body: "[hakim] PTUN". */
const MEMBERS = foldHashes(
  'anggota hakim pegawai karyawan staf pejabat kader politikus politisi awak pengurus mantan eks direktur rektor dosen guru mahasiswa siswa',
);
/** What a name follows: "suami [bernama] Budi" is Budi. */
const NAMED = foldHashes('bernama berinisial inisial');

/** The first of the words right before a party's name, from token `from` on, that is one of a set; or -1. */
function wordBefore(scene: Scene, party: Party, from: number, words: ReadonlySet<number>): number {
  const { reader } = scene;
  const part = party.isPronoun ? null : partAt(scene, reader.at(party.start));
  if (part === null) return -1;
  let found = -1;
  for (let i = Math.max(from, headStart(scene, part.first)); i < part.first; i++) {
    if (reader.isOneOf(i, NAMED)) return -1;
    if (found < 0 && reader.isOneOf(i, words)) found = i;
  }
  return found;
}

/** The party of the words from token `first` to the end of a party's name, with their number: "[tiga hakim PTUN]". */
function phraseTo(scene: Scene, first: number, party: Party): Party {
  const { reader, amounts } = scene;
  const at = reader.start(first);
  const amount = amounts.find(({ start, end, kind }) => kind === 'people' && start < at && at < end);
  const phrase = phraseParty(scene, amount === undefined ? first : reader.at(amount.start), reader.at(party.end));
  return { ...phrase, isPolitical: party.isPolitical, country: party.country, isFar: party.isFar };
}

/** Somebody of a person's family or of a body, if words before the name from token `from` on tell one; else the party itself. */
export function memberOf(scene: Scene, party: Party, from: number, isPersonal: boolean): Party {
  const type = partAt(scene, scene.reader.at(party.start))?.entity?.type;
  const words = type === 'person' ? KIN : isPersonal && type === 'organisation' ? MEMBERS : null;
  const first = words === null ? -1 : wordBefore(scene, party, from, words);
  return first < 0 ? party : phraseTo(scene, first, party);
}
