import { COMPILED_DATES } from './dates/prefilter/kept.ts';
import { boundWords } from './knowledge/amounts/bounds.ts';
import { countHeads, fixedPhrases } from './knowledge/amounts/counts.ts';
import { currencyNames } from './knowledge/amounts/currencies.ts';
import { effectWords, peopleHeads } from './knowledge/amounts/people.ts';
import { measureUnits } from './knowledge/amounts/units.ts';
import { countryForms } from './knowledge/countries/forms.ts';
import { actorHeads, modeWords, statusWords } from './knowledge/events/event-words.ts';
import { blockedPhrases, triggerWords } from './knowledge/events/triggers.ts';
import { packTries } from './knowledge/kept-tries.ts';
import { bodyHeads } from './knowledge/organisations/body-heads.ts';
import { nameList } from './knowledge/people/name-list.ts';
import { titleList } from './knowledge/people/title-list.ts';
import type { PhraseTable } from './knowledge/phrases.ts';
import { forceForms } from './knowledge/weapons/forces.ts';
import { weaponHeads } from './knowledge/weapons/heads.ts';
import { weaponModifiers } from './knowledge/weapons/modifiers.ts';
import { systemForms } from './knowledge/weapons/system-forms.ts';
import { commonWords, glueAbbreviations, gluePeople, glueWords } from './knowledge/words/glue-words.ts';
import { ownerForms } from './weapons/grammar/owners.ts';

/** Every phrase table, for the build to compile: compiling them at each start would cost more than analysing an article. */
export const PHRASE_TABLES: readonly (() => PhraseTable<unknown>)[] = [
  bodyHeads,
  actorHeads,
  blockedPhrases,
  boundWords,
  commonWords,
  countHeads,
  countryForms,
  forceForms,
  currencyNames,
  effectWords,
  fixedPhrases,
  glueAbbreviations,
  gluePeople,
  glueWords,
  measureUnits,
  modeWords,
  nameList,
  ownerForms,
  peopleHeads,
  statusWords,
  systemForms,
  titleList,
  triggerWords,
  weaponHeads,
  weaponModifiers,
];

/** The bytes of all tries, freshly compiled: what the build keeps. */
export function compileTables(): Uint8Array {
  return packTries(new Map(PHRASE_TABLES.map((table) => [table().id, table().compile()])));
}

/** Everything that the build compiles, by the name it is kept under. */
export const COMPILED: Readonly<Record<string, () => Uint8Array>> = { tries: compileTables, ...COMPILED_DATES };
