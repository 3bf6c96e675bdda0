import { familyOf, type WeaponPhrase } from '../grammar/phrase.ts';
import type { Need } from './need.ts';
import { isSport, type Register } from './register.ts';

/** Words of war, or of crime, in an article that speaks of it. */
const LEAST_CONTEXT_WORDS = 3;
/** Words of war and crime together around a general word ("senjata"). */
const LEAST_GENERIC_CONTEXT_WORDS = 4;
/** Words of war around a code that is a road's, a film's or a phone's as well. */
const LEAST_CODE_CONTEXT_WORDS = 5;
/** Words of war around a craft that rescuers and airlines fly as well. */
const LEAST_CRAFT_CONTEXT_WORDS = 8;
/** Words of war and crime together that vouch for a weapon's name. */
const LEAST_NAME_CONTEXT_WORDS = 2;

/** Families whose words sport reports use of shots, strikers and teams. */
const FAMILIES_OF_SPORT: ReadonlySet<string> = new Set(['artillery', 'missile', 'tank', 'torpedo']);
const isFigure = ({ category, designation }: WeaponPhrase): boolean => designation === null && FAMILIES_OF_SPORT.has(familyOf(category));
const hasContext = ({ war, crime }: Register): boolean => war + crime >= LEAST_GENERIC_CONTEXT_WORDS;

const CRIME = 'polisi, korban, tersangka, pelaku, tewas, luka, begal, sajam';
const SPORT = 'Gol di laga, babak, dan liga itu';

/** What each use of a head needs of the article; see the table of heads for what a use is. */
export const needs: readonly Need[] = [
  {
    use: 'alone',
    isMet: (phrase, register) => !(isFigure(phrase) && isSport(register)),
    reason: () => 'sport',
    examples: [
      ['Rudal jelajah itu jatuh.', 'Rudal jelajah'],
      ['Gas air mata dipakai; gol di laga, babak, liga, klub itu batal.', 'Gas air mata'], // no figure of sport
      [`${SPORT} batal karena rudal jelajah.`, 'rudal jelajah'], // four words of sport
    ],
    refusals: [[`${SPORT} dan klub itu lahir dari rudal jarak jauh.`, 'rudal jarak jauh']],
  },
  {
    use: 'armed',
    isMet: (_, register) => register.war >= LEAST_CONTEXT_WORDS && !isSport(register),
    reason: ({ category }) => (familyOf(category) === 'uav' ? 'civil-drone' : 'no-war-context'),
    examples: [['Drone itu jatuh dalam perang; militer dan pasukan diam.', 'Drone']],
    refusals: [
      ['Drone itu jatuh dalam perang; militer diam.', 'Drone'],
      [`${SPORT}, kata klub dan kiper: drone itu jatuh dalam perang; militer dan pasukan diam.`, 'drone'],
    ],
  },
  {
    use: 'craft',
    isMet: (_, { war, crime }) => war >= LEAST_CRAFT_CONTEXT_WORDS && war > crime,
    reason: () => 'needs-designation',
    examples: [['Helikopter itu jatuh; perang, militer, pasukan, rudal, tentara, musuh, invasi, agresi.', 'Helikopter']],
    refusals: [
      ['Helikopter itu jatuh; perang, militer, pasukan, rudal, tentara, musuh, invasi.', 'Helikopter'],
      [`Helikopter itu jatuh; perang, militer, pasukan, rudal, tentara, musuh, invasi, agresi; ${CRIME}.`, 'Helikopter'],
    ],
  },
  {
    use: 'used',
    isMet: (_, register) => register.war >= LEAST_CONTEXT_WORDS && !isSport(register),
    reason: () => 'needs-military-head',
    examples: [['Pasukan itu menembakkan Javelin; perang.', 'Javelin']],
    refusals: [['Mereka menembakkan Javelin; perang.', 'Javelin']],
  },
  {
    use: 'code',
    isMet: (_, register) => register.war >= LEAST_CODE_CONTEXT_WORDS && register.war > register.crime && !isSport(register),
    reason: () => 'code',
    examples: [['J-10C itu jatuh; perang, militer, pasukan, rudal, tentara.', 'J-10C']],
    refusals: [
      ['J-10C itu jatuh; perang, militer, pasukan, rudal.', 'J-10C'],
      [`J-10C itu jatuh; perang, militer, pasukan, rudal, tentara; ${CRIME}.`, 'J-10C'],
    ],
  },
  {
    use: 'crime',
    isMet: (_, register) => register.crime >= LEAST_CONTEXT_WORDS && !isSport(register),
    reason: () => 'no-crime-context',
    examples: [['Pisau itu milik pelaku; polisi memeriksa korban.', 'Pisau']],
    refusals: [['Pisau itu milik pelaku; polisi datang.', 'Pisau']],
  },
  {
    use: 'rocket',
    isMet: (_, register) => register.war >= LEAST_CONTEXT_WORDS && register.war > register.space && !isSport(register),
    reason: (_, { space, war }) => (space > 0 && space >= war ? 'space-launcher' : 'no-war-context'),
    examples: [['Roket itu jatuh; perang, militer, pasukan, satelit, orbit.', 'Roket']],
    refusals: [
      ['Roket itu jatuh; perang, militer, pasukan, satelit, orbit, astronaut.', 'Roket'],
      ['Roket itu jatuh; perang, militer.', 'Roket'],
    ],
  },
  {
    use: 'generic',
    isMet: (_, register) => hasContext(register) && !isSport(register),
    reason: () => 'generic-without-context',
    examples: [['Senjata itu disita dari pelaku; perang, militer.', 'Senjata']], // itself a word of both
    refusals: [['Senjata itu disita dari pelaku; orang lari.', 'Senjata']],
  },
  {
    use: 'ammo',
    isMet: (_, register) => hasContext(register) && !isSport(register),
    reason: () => 'generic-without-context',
    examples: [['Amunisi itu disita dari pelaku; perang, militer.', 'Amunisi']],
    refusals: [['Amunisi itu disita dari pelaku; perang.', 'Amunisi']],
  },
  {
    use: 'named',
    isMet: (_, register) => register.war + register.crime >= LEAST_NAME_CONTEXT_WORDS && !isSport(register),
    reason: () => 'name-without-context',
    examples: [['NASAMS dikirim; perang, militer.', 'NASAMS']],
    refusals: [['NASAMS dikirim; perang.', 'NASAMS']],
  },
  {
    use: 'bomb',
    isMet: (_, register) => !isSport(register),
    reason: () => 'generic-without-context',
    examples: [
      ['Bom itu meledak.', 'Bom'],
      [`${SPORT}, kata klub; ${CRIME}: bom itu meledak.`, 'bom'], // war and crime weigh together
    ],
    refusals: [[`${SPORT}, kata klub dan kiper, bagai bom.`, 'bom']],
  },
];
