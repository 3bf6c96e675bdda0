import { type WordClasses, wordClasses } from '../word-classes.ts';
import { COUNTRY_CUES_TABLE } from './country-cues.table.ts';

/** The classes of words that tell a country from its namesakes. */
export const COUNTRY_CUE_CLASSES = [
  'actor-verb',
  'auxiliary',
  'currency-noun',
  'direction-place',
  'event-tail',
  'everyday-word',
  'firm-head',
  'firm-noun',
  'firm-tail',
  'foreign-head',
  'given-name',
  'language-noun',
  'name-particle',
  'name-preposition',
  'neighbour-cue',
  'newspaper-cue',
  'not-active',
  'not-passive',
  'place-cue',
  'power-cue',
  'prophet',
  'region-noun',
  'relation',
  'report-verb',
  'sentence-opener',
  'slogan-tail',
  'society-head',
  'state-acronym',
  'state-head',
  'state-noun',
  'team-head',
  'war-partner',
  'water-noun',
] as const;
export type CountryCueClass = (typeof COUNTRY_CUE_CLASSES)[number];

/** The words of a class, by `foldHash`. */
export const countryCues: WordClasses<CountryCueClass> = wordClasses(COUNTRY_CUES_TABLE);
