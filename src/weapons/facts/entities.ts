import type { Mention, Weapon } from '../../document/entities.ts';
import type { Reader } from '../../document/reader.ts';
import { fold } from '../../text/fold.ts';
import { familyOf, type WeaponPhrase } from '../grammar/phrase.ts';
import { confidenceOf } from './confidence.ts';
import { type Facts, factsOf } from './facts.ts';
import type { OwnerAt } from './owner.ts';

interface Group {
  readonly category: string;
  readonly phrases: WeaponPhrase[];
  readonly facts: Facts[];
}

function textOf(reader: Reader, { first, past, clitic }: WeaponPhrase): string {
  return reader.text.slice(reader.start(first), reader.end(past - 1) - clitic).replace(/\s+/gu, ' ');
}

/** "Rudal-rudal", "Jet-jet tempur": without its doubling, a kind's name is the same as in the singular. */
function singular(name: string): string {
  const doubled = /^(?<word>[A-Za-zÀ-ɏ]{2,20})-(?<again>[A-Za-zÀ-ɏ]{2,20})(?<rest>.{0,200})$/u.exec(name)?.groups;
  if (!doubled || fold(doubled['word'] ?? '') !== fold(doubled['again'] ?? '')) return name;
  return `${doubled['word']}${doubled['rest']}`;
}

/** Tokens after an opening bracket in which the abbreviation of the phrase before it stands. */
const BRACKET_REACH_TOKENS = 5;
/** A hull number after a ship's name. */
const HULL = /[ -]{1,2}\(?\d{1,4}\)?$/u;

/** The key by which phrases are one kind: the ship, else the system, else the designation, else the words. */
function keyOf(reader: Reader, phrase: WeaponPhrase): string {
  const { designation } = phrase;
  const words = designation ? fold(reader.textOf(designation.first, designation.past)) : '';
  if (designation?.ship) return `ship ${words.replace(HULL, '')}`;
  if (designation?.system) return `system ${designation.system.name}`;
  if (designation) return `designation ${words}`;
  return fold(singular(textOf(reader, phrase)));
}

/** "rudal balistik antarbenua ( ICBM)": the phrase right before the bracket this one opens, when both are of one family. */
function bracketed(reader: Reader, before: WeaponPhrase | undefined, phrase: WeaponPhrase): boolean {
  if (!before || !reader.is(before.past, '(') || familyOf(before.category) !== familyOf(phrase.category)) return false;
  return phrase.first > before.past && phrase.first <= before.past + BRACKET_REACH_TOKENS && !reader.startsSentence(phrase.first);
}

const capitalised = (name: string): number => (/^[A-ZÀ-Þ][a-zß-ɏ]/.test(name) ? 1 : 0);

/** The fullest form: the longest, of those one that does not begin a sentence. */
function fullest(names: readonly string[]): string {
  return [...names].sort((a, b) => b.length - a.length || capitalised(a) - capitalised(b))[0] ?? '';
}

const first = <T>(values: readonly (T | null)[]): T | null => values.find((value) => value !== null) ?? null;

/** The value said most often; null where nothing is said, or two values equally often. */
function oftenest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] > (next?.[1] ?? 0) ? best[0] : null;
}

/** The narrowest category of a group's own family: "SRBM" tells more than the phrase before its bracket. */
function narrowest({ category, phrases }: Group): string {
  return phrases.reduce((best, phrase) => (phrase.category.startsWith(`${best}.`) ? phrase.category : best), category);
}

function weaponOf(reader: Reader, group: Group): Weapon {
  const { phrases, facts } = group;
  const names = [...new Set(phrases.map((phrase) => singular(textOf(reader, phrase))))];
  const name = fullest(names);
  const designation = phrases.find((phrase) => phrase.designation)?.designation ?? null;
  const system = designation?.system ?? null;
  return {
    name,
    known: system && { name: system.name, country: system.origin, wikidata: system.wikidata },
    category: narrowest(group),
    designation: designation ? reader.textOf(designation.first, designation.past) : null,
    system: system?.name ?? null,
    origin: first(facts.map(({ origin }) => origin)) ?? system?.origin ?? null,
    operator: oftenest(facts.map(({ operator }) => operator)),
    quantity: first(facts.map(({ quantity }) => quantity)),
    aliases: names.filter((other) => fold(other) !== fold(name)),
    mentions: phrases.map(
      (phrase): Mention => ({
        start: reader.start(phrase.first),
        end: reader.end(phrase.past - 1) - phrase.clitic,
        confidence: confidenceOf(phrase.by),
        by: phrase.by,
      }),
    ),
  };
}

/** One entity a kind of weapon, in order of first mention. Phrases are in text order and don't overlap. */
export function entitiesOf(reader: Reader, phrases: readonly WeaponPhrase[], ownerAt: OwnerAt): Weapon[] {
  const groups = new Map<string, Group>();
  phrases.forEach((phrase, k) => {
    const key = keyOf(reader, phrase);
    const before = k === 0 ? undefined : phrases[k - 1];
    const known = groups.get(key) ?? (before && bracketed(reader, before, phrase) ? groups.get(keyOf(reader, before)) : undefined);
    const group: Group = known ?? { category: phrase.category, phrases: [], facts: [] };
    if (!groups.has(key)) groups.set(key, group);
    group.phrases.push(phrase);
    group.facts.push(factsOf(reader, phrase, ownerAt));
  });
  return [...new Set(groups.values())].map((group) => weaponOf(reader, group));
}
