import { namedAfter } from '../grammar/named-after.ts';
import { officeInName } from '../grammar/office-in-name.ts';
import { ship } from '../grammar/ship.ts';
import { stateBody } from '../grammar/state-body.ts';
import { abbreviations } from './abbreviations.ts';
import { address } from './address.ts';
import { ages } from './ages.ts';
import { aliases } from './aliases.ts';
import { ampersand } from './ampersand.ts';
import { arabicSurname } from './arabic-surname.ts';
import { beforePerson } from './before-person.ts';
import { behindRank } from './behind-rank.ts';
import { besidePerson } from './beside-person.ts';
import { bracketedPart } from './bracketed-part.ts';
import { branchPlace } from './branch-place.ts';
import { brands } from './brands.ts';
import { calledByPart } from './called-by-part.ts';
import { calledLater } from './called-later.ts';
import { clubs } from './clubs.ts';
import { commission } from './commission.ts';
import { dateBehind } from './date-behind.ts';
import { echoes } from './echoes.ts';
import { firstNameBefore } from './first-name-before.ts';
import { firstWord } from './first-word.ts';
import { givenName } from './given-name.ts';
import { headlineDeed } from './headline-deed.ts';
import { headlineNames } from './headline-names.ts';
import { hyphenPair } from './hyphen-pair.ts';
import { initials } from './initials.ts';
import { innerBracket } from './inner-bracket.ts';
import { joinedFields } from './joined-fields.ts';
import { legalForms } from './legal-forms.ts';
import { listedOrganisations } from './listed-organisations.ts';
import { listedType } from './listed-type.ts';
import { localBodies } from './local-bodies.ts';
import { localOffice } from './local-office.ts';
import { lowerCase } from './lower-case.ts';
import { lowerOutlets } from './lower-outlets.ts';
import { nameParticles } from './name-particles.ts';
import { nameRuns } from './name-runs.ts';
import { nicknames } from './nicknames.ts';
import { noName } from './no-name.ts';
import { noPlace } from './no-place.ts';
import { officeBefore } from './office-before.ts';
import { officeHolder } from './office-holder.ts';
import { openingWord } from './opening-word.ts';
import { organisationTail } from './organisation-tail.ts';
import { outerMarks } from './outer-marks.ts';
import { peopleListed } from './people-listed.ts';
import { placePair } from './place-pair.ts';
import { saidBy } from './said-by.ts';
import { sentenceOpeners } from './sentence-openers.ts';
import { servesAs } from './serves-as.ts';
import { spelledOut } from './spelled-out.ts';
import type { Step } from './step.ts';
import { stockCodes } from './stock-codes.ts';
import { tagger } from './tagger.ts';
import { thingAbbreviations } from './thing-abbreviations.ts';
import { things } from './things.ts';
import { timeNames } from './time-names.ts';
import { toldPerson } from './told-person.ts';
import { twoNames } from './two-names.ts';
import { typeAgreement } from './type-agreement.ts';
import { unitBefore } from './unit-before.ts';
import { weaponNames } from './weapon-names.ts';
import { wholeNames } from './whole-names.ts';

/** How an article's names are decided, in order: what proposes them, what sets their bounds, what the article as a whole says of them, what is none. */
export const STEPS: readonly Step[] = [
  tagger,
  lowerCase,
  nameParticles,
  nameRuns,
  timeNames,
  beforePerson,
  dateBehind,
  officeBefore,
  localOffice,
  headlineDeed,
  outerMarks,
  address,
  officeInName,
  ship,
  stateBody,
  unitBefore,
  namedAfter,
  arabicSurname,
  twoNames,
  placePair,
  brands,
  hyphenPair,
  ampersand,
  bracketedPart,
  noName,
  sentenceOpeners,
  weaponNames,
  stockCodes,
  localBodies,
  commission,
  wholeNames,
  joinedFields,
  legalForms,
  spelledOut,
  lowerOutlets,
  innerBracket,
  branchPlace,
  nicknames,
  initials,
  ages,
  aliases,
  behindRank,
  toldPerson,
  servesAs,
  peopleListed,
  saidBy,
  officeHolder,
  calledLater,
  firstWord,
  thingAbbreviations,
  clubs,
  openingWord,
  firstNameBefore,
  organisationTail,
  calledByPart,
  listedType,
  givenName,
  typeAgreement,
  abbreviations,
  listedOrganisations,
  echoes,
  besidePerson,
  headlineNames,
  things,
  noPlace,
];
