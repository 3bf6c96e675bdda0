import { allCapitals } from './all-capitals.ts';
import { capitalInSport } from './capital-in-sport.ts';
import { capitalIsPlace } from './capital-is-place.ts';
import { currency, dollarSign } from './currency.ts';
import { directionIsPlace } from './direction-is-place.ts';
import { englishName } from './english-name.ts';
import { everydayWord } from './everyday-word.ts';
import { homeland } from './homeland.ts';
import { honorific } from './honorific.ts';
import { initialsInList } from './initials-in-list.ts';
import { initialsOfName } from './initials-of-name.ts';
import { insideOrganisation } from './inside-organisation.ts';
import { insidePerson } from './inside-person.ts';
import { likened } from './likened.ts';
import { newspaper } from './newspaper.ts';
import { numberPlate } from './number-plate.ts';
import { personalName } from './personal-name.ts';
import { privateName } from './private-name.ts';
import { regionOrWater } from './region-or-water.ts';
import type { CountryRule } from './rule.ts';
import { warName } from './war-name.ts';

/** The rules that speak against a candidate, in the order they are asked; the first that applies gives the reason. */
export const countryRules: readonly CountryRule[] = [
  capitalIsPlace,
  capitalInSport,
  newspaper,
  directionIsPlace,
  insidePerson,
  insideOrganisation,
  allCapitals,
  dollarSign,
  numberPlate,
  honorific,
  initialsInList,
  initialsOfName,
  homeland,
  currency,
  regionOrWater,
  warName,
  personalName,
  englishName,
  everydayWord,
  likened,
  privateName,
];
