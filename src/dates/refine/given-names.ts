import { neighbourSource } from '../../knowledge/dates/neighbours.ts';
import { lazy } from '../../knowledge/table.ts';
import type { Candidate } from '../meaning.ts';
import type { TextStep } from './step.ts';

/** Words before a month's name that make it the month, whoever has the name. */
const signal = lazy(() => new RegExp(`(?<![\\p{L}\\d])(?:${neighbourSource('month-signal')}|tahun|kuartal|musim)\\s$`, 'iu'));
/** Words before a name that make it a person's. */
const personal = lazy(() => new RegExp(`(?<![\\p{L}\\d])(?:${neighbourSource('person-sign')}|${neighbourSource('person-noun')}|jelas)\\s$`, 'iu'));
/** A family name, or an age, after the name. */
const FAMILY = /^\s\p{Lu}\p{Ll}{2,15}(?![\p{L}\d])/u;
const AGED = /^(?:\s\p{Lu}\p{Ll}{2,15})?,?\s\(?(?:[1-9]\d)\)?[,)]/u;
/** A whole name that another is joined to: "Agustus Wibowo dan Oktober Nainggolan". */
const NAMED_BEFORE = /\p{Lu}\p{Ll}{2,15}\s\p{Lu}\p{Ll}{2,15}\s(?:dan|serta)\s$/u;
/** People that names in a list are told of. */
const namedList = lazy(() => new RegExp(`${neighbourSource('person-list')}[^.!?\\d]{0,24},\\s$`, 'iu'));
const JOIN = /^,?\s?(?:dan|atau|serta|,)?\s$/u;
const LOOK_BACK_CHARACTERS = 40;
const LOOK_AHEAD_CHARACTERS = 24;

const isName = ({ by, meaning }: Candidate): boolean => by === 'month' && meaning.kind === 'calendar' && meaning.year === null;

/** The first word of a mention: "Mei lalu" is of Mei. */
const nameIn = ({ start, end }: Candidate, text: string): string => /^\p{L}{1,12}/u.exec(text.slice(start, end))?.[0] ?? '';

/** Names of months that the text gives to people: "bernama Mei Lestari", "Januari Sihombing, 34, ditahan". */
function givenIn(text: string, names: ReadonlySet<string>): ReadonlySet<string> {
  const given = new Set<string>();
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0 && !given.has(name); at = text.indexOf(name, at + name.length)) {
      const before = text.slice(Math.max(0, at - LOOK_BACK_CHARACTERS), at);
      const after = text.slice(at + name.length, at + name.length + LOOK_AHEAD_CHARACTERS);
      if (/[\p{L}\d]$/u.test(before) || /^[\p{L}\d]/u.test(after) || signal().test(before)) continue;
      if (
        AGED.test(after) ||
        (NAMED_BEFORE.test(before) && FAMILY.test(after)) ||
        (personal().test(before) && (FAMILY.test(after) || /bernama\s$/iu.test(before)))
      )
        given.add(name);
    }
  }
  return given;
}

/** Candidates without the months that are people: a name that the article gives, and its neighbours in a list of names. */
function withoutPeople(candidates: readonly Candidate[], text: string): readonly Candidate[] {
  const months = candidates.filter(isName);
  const isSignalled = ({ start }: Candidate): boolean => signal().test(text.slice(Math.max(0, start - LOOK_BACK_CHARACTERS), start));
  if (months.every(isSignalled)) return candidates;
  const given = givenIn(text, new Set(months.map((candidate) => nameIn(candidate, text))));
  const people = new Set<Candidate>();
  let last: Candidate | null = null;
  for (const candidate of months) {
    const name = nameIn(candidate, text);
    const before = text.slice(Math.max(0, candidate.start - LOOK_BACK_CHARACTERS), candidate.start);
    const beside = last !== null && JOIN.test(text.slice(last.end, candidate.start)) && people.has(last);
    if (!signal().test(before) && (given.has(name) || personal().test(before) || namedList().test(before) || beside)) people.add(candidate);
    last = candidate;
  }
  return people.size === 0 ? candidates : candidates.filter((candidate) => !people.has(candidate));
}

export const givenNames: TextStep = {
  id: 'given-names',
  on: 'text',
  reason: 'A month that is a person’s name in the article means that person, unless a word such as "pada" makes it a month.',
  apply: withoutPeople,
  examples: [
    ['Atlet Juni Prasetyo menang. Juni menangis di podium.'],
    ['Januari Sihombing, 34, ditahan. Januari dijerat pasal berlapis pada [Maret].', '2024-03'],
    ['Anak-anak itu, April, Mei, dan Juni, tinggal di Solo.'],
  ],
  refusals: ['Harga naik pada Juni dan Juli.', 'Panen raya tiba, Mei dan Juni.'],
};
