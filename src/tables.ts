import { COMPILED_DATES } from './dates/prefilter/kept.ts';
import { boundWords } from './knowledge/amounts/bounds.ts';
import { countHeads, fixedPhrases } from './knowledge/amounts/counts.ts';
import { currencyNames } from './knowledge/amounts/currencies.ts';
import { effectWords, peopleHeads } from './knowledge/amounts/people.ts';
import { measureUnits } from './knowledge/amounts/units.ts';
import { countryForms } from './knowledge/countries/forms.ts';
import { actorHeads, modeWords, statusWords } from './knowledge/events/event-words.ts';
import { blockedPhrases, triggerWords } from './knowledge/events/triggers.ts';
import { type Kept, packColumns, TABLES } from './knowledge/kept.ts';
import { bodyHeads } from './knowledge/organisations/body-heads.ts';
import { clubForms } from './knowledge/organisations/clubs.ts';
import { indonesianNames } from './knowledge/people/given-names.ts';
import { nameList } from './knowledge/people/name-list.ts';
import { titleList } from './knowledge/people/title-list.ts';
import { titleWords } from './knowledge/people/title-words.ts';
import { datelineCities, datelineCountries, datelineFirstWords } from './knowledge/places/datelines.ts';
import { forceForms } from './knowledge/weapons/forces.ts';
import { weaponHeads } from './knowledge/weapons/heads.ts';
import { weaponModifiers } from './knowledge/weapons/modifiers.ts';
import { systemForms } from './knowledge/weapons/system-forms.ts';
import { commonWords, glueAbbreviations, gluePeople, glueWords } from './knowledge/words/glue-words.ts';
import { indonesianWords, malayWords } from './language/scoring/votes.ts';
import { ownerForms } from './weapons/grammar/owners.ts';

/** Every table that the build compiles: compiling them at each start would cost more than analysing an article. */
export const keptTables = (): readonly Kept[] => [
  bodyHeads(),
  actorHeads(),
  blockedPhrases(),
  clubForms(),
  boundWords(),
  commonWords(),
  countHeads(),
  countryForms(),
  forceForms(),
  currencyNames(),
  effectWords(),
  fixedPhrases(),
  glueAbbreviations(),
  gluePeople(),
  glueWords(),
  measureUnits(),
  modeWords(),
  nameList(),
  ownerForms(),
  peopleHeads(),
  statusWords(),
  systemForms(),
  titleList(),
  triggerWords(),
  weaponHeads(),
  weaponModifiers(),
  datelineCities,
  datelineCountries,
  datelineFirstWords,
  indonesianNames,
  indonesianWords,
  malayWords,
  titleWords,
];

/** The bytes of all tables, freshly compiled: what the build keeps. */
export function compileTables(): Uint8Array {
  return packColumns(new Map(keptTables().map(({ id, compile }) => [id, compile()])));
}

/** Everything that the build compiles, by the name it is kept under. */
export const COMPILED: Readonly<Record<string, () => Uint8Array>> = { [TABLES]: compileTables, ...COMPILED_DATES };
