import type { Reader } from '../../document/reader.ts';
import { countHeads } from '../../knowledge/amounts/counts.ts';
import { peopleHeads } from '../../knowledge/amounts/people.ts';
import { actorHeads } from '../../knowledge/events/event-words.ts';
import { foldHash, foldHashes } from '../../text/fold.ts';
import { isAdverb, isPlainNoun } from '../clause.ts';
import { partAt, type Scene } from '../scene.ts';
import { type Party, partyOf, phraseParty } from './party.ts';

/** Words of a noun phrase without a name: "kapal bantuan". */
const LONGEST_PHRASE_TOKENS = 3;

/** True for a noun of people or armed groups. */
export function isGroupNoun(reader: Reader, i: number): boolean {
  if (!reader.isWord(i)) return false;
  const people = peopleHeads().matchAt(reader.text, reader.tokens, i);
  const heads = actorHeads().matchAt(reader.text, reader.tokens, i);
  return people?.past === i + 1 || (heads?.past === i + 1 && heads.values.some((kind) => kind === 'force' || kind === 'person' || kind === 'state'));
}

/** What is seized. */
const GOODS = foldHashes('uang aset barang harta dana dokumen narkoba sabu ganja');

/** True for a noun of a weapon, vehicle, building or site, or of goods that are seized. */
function isThingNoun(reader: Reader, i: number): boolean {
  const { text, tokens } = reader;
  if (reader.isOneOf(i, GOODS) || countHeads().matchAt(text, tokens, i) !== null) return true;
  const heads = actorHeads().matchAt(text, tokens, i);
  return heads?.values.some((kind) => kind === 'weapon' || kind === 'target') ?? false;
}

/** Words that end a noun phrase and are not part of its name: "situs [tersebut] [secara] langsung". */
const ENDS = foldHashes('itu ini tersebut secara senilai sebesar sebanyak');
/** Words that say where or how many, not whom or what: "berbagai titik". */
const VAGUE = foldHashes('dasar suatu titik lokasi tempat kawasan daerah sejumlah berbagai beberapa lebih kurang sekitar sekira hampir');

/** Pronouns, which are nobody by themselves. */
const PRONOUNS = foldHashes('ia dia dirinya beliau mereka kami kita saya aku kamu anda kalian keduanya ketiganya semuanya nya');

/** The party of the lower-case noun phrase that begins at token `i`: up to the next verb, preposition or boundary; `null` where none begins. */
export function nounParty(scene: Scene, i: number): Party | null {
  const amount = scene.countedFrom.get(scene.reader.start(i));
  if (amount !== undefined && scene.reader.at(amount.end) === i + 1) return null;
  if (isAdverb(scene, i) || (scene.reader.isOneOf(i, VAGUE) && (!isPlainNoun(scene, i + 1) || scene.reader.isOneOf(i + 1, VAGUE)))) return null;
  let past = i;
  while (
    past < scene.reader.count &&
    past - i < LONGEST_PHRASE_TOKENS &&
    (past === i || !scene.reader.startsSentence(past)) &&
    isPlainNoun(scene, past) &&
    !isAdverb(scene, past) &&
    !scene.reader.isOneOf(past, ENDS)
  ) {
    if (scene.reader.isOneOf(past, PRONOUNS)) return null;
    past++;
  }
  return past === i ? null : phraseParty(scene, i, past);
}

/** People or things counted at token `i` ("lima orang"); a number alone is nobody. */
export function amountAt(scene: Scene, i: number): Party | null {
  const amount = scene.countedFrom.get(scene.reader.start(i));
  const past = amount === undefined ? i : scene.reader.at(amount.end);
  return past > i + 1 ? phraseParty(scene, i, past) : null;
}

/** Words of a group without a name: "petugas imigrasi federal". */
const LONGEST_GROUP_TOKENS = 4;

/** The group without a name that token `i` begins: "para mahasiswa", "puluhan orang", "kepolisian". */
export function groupAt(scene: Scene, i: number): Party | null {
  const amount = amountAt(scene, i);
  if (amount !== null) return amount;
  let past = i;
  let isGroup = false;
  while (
    past - i < LONGEST_GROUP_TOKENS &&
    (past === i || !scene.reader.startsSentence(past)) &&
    isPlainNoun(scene, past) &&
    !isAdverb(scene, past) &&
    !scene.reader.isOneOf(past, ENDS)
  ) {
    isGroup ||= past - i < 2 && isGroupNoun(scene.reader, past);
    past++;
  }
  return isGroup ? phraseParty(scene, i, past) : null;
}

/** Words of a thing without a name: "pesawat militer". */
const LONGEST_THING_TOKENS = 3;

/** The vehicle, building or weapon without a name that token `i` begins: "pesawat militer". */
export function thingAt(scene: Scene, i: number): Party | null {
  if (!isPlainNoun(scene, i) || !isThingNoun(scene.reader, i)) return null;
  let past = i + 1;
  while (
    past < i + LONGEST_THING_TOKENS &&
    !scene.reader.startsSentence(past) &&
    isPlainNoun(scene, past) &&
    !isAdverb(scene, past) &&
    !scene.reader.isOneOf(past, ENDS)
  )
    past++;
  return phraseParty(scene, i, past);
}

/** Words of a name. */
const LONGEST_NAME_TOKENS = 4;
const HAS_DIGIT = /\d/u;

/** The name that the article's entities lack which token `i` begins in running text: "penangkapan [SD]". */
export function unknownNameAt(scene: Scene, i: number): Party | null {
  const { reader } = scene;
  let past = i;
  while (
    past < i + LONGEST_NAME_TOKENS &&
    !reader.startsSentence(past) &&
    reader.isWord(past) &&
    reader.isCapital(past) &&
    !HAS_DIGIT.test(reader.word(past)) &&
    partAt(scene, past) === null
  )
    past++;
  return past === i || (reader.isCapital(i - 1) && !reader.startsSentence(i - 1)) || partAt(scene, past) !== null ? null : phraseParty(scene, i, past);
}

const IN = foldHash('di');

/** The country of the place in which something without a name stands, for it: "berbagai titik di [Suriah]". People stand for themselves. */
export function countryOf(scene: Scene, party: Party | null): Party | null {
  const { reader } = scene;
  if (party === null) return party;
  const past = reader.at(party.end);
  if (isGroupNoun(reader, scene.countedFrom.has(party.start) ? past - 1 : reader.at(party.start))) return party;
  const part = reader.hash(past) === IN ? partAt(scene, past + 1) : null;
  const place = part?.entity?.type === 'country' || part?.entity?.type === 'place' ? partyOf(scene, part) : null;
  return place?.country == null ? party : place;
}
