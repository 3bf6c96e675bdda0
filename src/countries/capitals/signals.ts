import { GLUED } from '../../document/tokens.ts';
import { countryCues } from '../../knowledge/countries/country-cues.ts';
import { followsOffice } from '../offices.ts';
import { isParty } from './party.ts';
import type { CapitalSignal } from './signal.ts';
import { acts, isPassive, isTransitive } from './verbs.ts';
import { isBefore, isFlow, isSource } from './words-before.ts';

/** A score from which a capital stands for its government: one clear signal, and nothing against it. */
export const LEAST_GOVERNMENT_SCORE = 3;

/** Groups of titles whose holders speak for a government. */
const OFFICES_OF_GOVERNMENTS: ReadonlySet<string> = new Set(['head-of-government', 'head-of-state', 'minister', 'spokesperson']);

/** What is weighed at a capital. Each signal is asked; their order does not matter. */
export const capitalSignals: readonly CapitalSignal[] = [
  {
    id: 'ends-name',
    weight: -20,
    apply: (reader, first) => {
      if (!reader.isCapital(first - 1) || reader.startsSentence(first) || followsOffice(reader, first)) return false;
      return !reader.isOneOf(first - 1, countryCues('sentence-opener')) && !reader.isOneOf(first - 1, countryCues('power-cue'));
    },
    examples: [{ text: 'Klub Atletico Madrid menahan Spanyol.', word: 'Madrid' }],
    refusals: [{ text: 'Sementara Seoul menuntut maaf.', word: 'Seoul' }],
  },
  {
    id: 'party',
    weight: 20,
    apply: isParty,
    examples: [
      { text: 'Hubungan Washington-Pyongyang kian dingin.', word: 'Pyongyang' },
      { text: 'Ketegangan antara Moskow dan Barat naik.', word: 'Moskow' },
      { text: 'Hubungan Jakarta dan Canberra membaik, kata Australia.', word: 'Jakarta' },
      { text: 'Hubungan Rusia dan Pyongyang kian dingin.', word: 'Pyongyang' },
    ],
    refusals: [{ text: 'Jalan antara Moskow dan rumahnya jauh.', word: 'Moskow' }],
  },
  {
    id: 'home',
    weight: -12,
    apply: (reader, first) => reader.isOneOf(first, countryCues('home-capital')),
    examples: [{ text: 'Jakarta menuntut warga menata trotoar.', word: 'Jakarta' }],
    refusals: [{ text: 'Moskow menuntut maaf.', word: 'Moskow' }],
  },
  {
    id: 'bracket-before',
    weight: -6,
    apply: (reader, first) => reader.is(first - 1, ')'),
    examples: [{ text: 'Kabar itu (ANTARA) Moskow menuntut maaf.', word: 'Moskow' }],
    refusals: [{ text: 'Kabar itu (kata Antara): Moskow menuntut maaf.', word: 'Moskow' }],
  },
  {
    id: 'place-before',
    weight: -6,
    apply: (reader, first) => isBefore(reader, first, 'place-cue') && !isSource(reader, first) && !isFlow(reader, first),
    examples: [{ text: 'Warga di Moskow menuntut maaf.', word: 'Moskow' }],
    refusals: [{ text: 'Mereka menambah pasokan senjata ke Teheran.', word: 'Teheran' }],
  },
  {
    id: 'neighbour-before',
    weight: -6,
    apply: (reader, first) => isBefore(reader, first, 'power-cue') && reader.isOneOf(first - 2, countryCues('neighbour-cue')),
    examples: [{ text: 'Kota itu berbatasan dengan Moskow.', word: 'Moskow' }],
    refusals: [{ text: 'Mereka berunding dengan Moskow.', word: 'Moskow' }],
  },
  {
    id: 'power-before',
    weight: 3,
    apply: (reader, first) => isBefore(reader, first, 'power-cue'),
    examples: [
      { text: 'Keputusan Washington itu janggal.', word: 'Washington' },
      { text: 'Ia menyampaikan pesan kepada Seoul.', word: 'Seoul' },
    ],
    refusals: [{ text: 'Keputusan kota Washington itu janggal.', word: 'Washington' }],
  },
  {
    id: 'office-before',
    weight: 7,
    apply: (reader, first) => !reader.startsSentence(first) && !reader.has(first, GLUED) && followsOffice(reader, first, OFFICES_OF_GOVERNMENTS),
    examples: [{ text: 'Ia ditemui Wakil Perdana Menteri Beijing He Lifeng.', word: 'Beijing' }],
    refusals: [{ text: 'Ia ditemui Wali Kota Beijing He Lifeng.', word: 'Beijing' }],
  },
  {
    id: 'passive-before',
    weight: 3,
    apply: (reader, first) => !reader.startsSentence(first) && isPassive(reader, first - 1),
    examples: [{ text: 'Latihan itu dianggap Pyongyang sebagai ancaman.', word: 'Pyongyang' }],
    refusals: [{ text: 'Sebuah dinasti Pyongyang runtuh.', word: 'Pyongyang' }],
  },
  {
    id: 'verb-before',
    weight: 3,
    apply: (reader, first) => !reader.startsSentence(first) && isTransitive(reader, first - 1),
    examples: [{ text: 'Sanksi itu gagal menghentikan Teheran.', word: 'Teheran' }],
    refusals: [{ text: 'Ia gagal mengunjungi Teheran.', word: 'Teheran' }],
  },
  {
    id: 'source-before',
    weight: 3,
    apply: isSource,
    examples: [{ text: 'Serangan itu memicu pembalasan dari Teheran.', word: 'Teheran' }],
    refusals: [{ text: 'Serangan itu datang dari Teheran.', word: 'Teheran' }],
  },
  {
    id: 'flow-before',
    weight: 3,
    apply: isFlow,
    examples: [
      { text: 'Mereka menambah pasokan senjata ke Teheran.', word: 'Teheran' },
      { text: 'AS memberi tekanan maksimum pada Teheran.', word: 'Teheran' },
      { text: 'Mereka mengirim senjata berat buatan lama ke Kyiv.', word: 'Kyiv' }, // four tokens before the preposition
    ],
    refusals: [
      { text: 'Mereka mengirim senjata yang telah lama rusak ke Kyiv.', word: 'Kyiv' }, // five
      { text: 'Mereka menjual senjata, lalu pergi ke Kyiv.', word: 'Kyiv' },
    ],
  },
  {
    id: 'acts',
    weight: 3,
    apply: (reader, _, past) => acts(reader, past),
    examples: [
      { text: 'Beijing telah berulang kali menuntut Taiwan.', word: 'Beijing' },
      { text: 'Seoul dan Pyongyang tidak pernah menandatangani perjanjian.', word: 'Seoul' },
      { text: 'Beijing kini juga masih terus menuntut Taiwan.', word: 'Beijing' }, // four auxiliaries
      { text: 'Beijing kini minta maaf.', word: 'Beijing' },
    ],
    refusals: [
      { text: 'Beijing kini juga masih akan terus menuntut Taiwan.', word: 'Beijing' }, // five
      { text: 'Di Beijing. Menuntut maaf itu perlu.', word: 'Beijing' },
      { text: 'Kemarin Beijing memanas.', word: 'Beijing' },
    ],
  },
  {
    id: 'ally-behind',
    weight: 3,
    apply: (reader, _, past) => reader.isOneOf(past, countryCues('copula')) && reader.isOneOf(past + 1, countryCues('alliance-noun')),
    examples: [
      { text: 'Kyiv beserta sekutunya curiga.', word: 'Kyiv' },
      { text: 'Washington adalah pemasok senjata.', word: 'Washington' },
    ],
    refusals: [{ text: 'Kyiv adalah kota tua.', word: 'Kyiv' }],
  },
  {
    id: 'name-behind',
    weight: -4,
    apply: (reader, _, past) => reader.isCapital(past) && !reader.startsSentence(past),
    examples: [{ text: 'Ia menulis kepada Seoul Broadcasting.', word: 'Seoul' }],
    refusals: [{ text: 'Ia menulis kepada Seoul. Surat itu dibalas.', word: 'Seoul' }],
  },
];
