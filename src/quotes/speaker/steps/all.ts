import type { SpeakerStep } from '../query.ts';
import { lastBody, lastPerson, lastSpeaker, sameSpeaker, sameUnnamedSpeaker, subjectBefore } from './anaphora.ts';
import { countryInPhrase, organisationInPhrase, personInPhrase } from './beside.ts';
import { bodyMeant } from './definite.ts';
import { holderOfOffice } from './office.ts';
import { personMeant, personNicknamed } from './pointed.ts';
import { capitalisedName, unnamedSpeaker } from './unnamed.ts';

/** Who speaks: the first step that knows, from the surest to the boldest. */
export const SPEAKER_STEPS: readonly SpeakerStep[] = [
  personNicknamed,
  personInPhrase,
  holderOfOffice,
  personMeant,
  bodyMeant,
  organisationInPhrase,
  countryInPhrase,
  capitalisedName,
  unnamedSpeaker,
  sameSpeaker,
  subjectBefore,
  sameUnnamedSpeaker,
  lastPerson,
  lastBody,
  lastSpeaker,
];
