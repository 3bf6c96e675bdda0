import { describe, expect, test } from 'vitest';
import { actingFrom } from '../../src/names/offices/acting.ts';
import { addressFrom } from '../../src/names/offices/phrase/address.ts';
import { officeIn } from '../../src/names/offices/phrase/backward.ts';
import { stretchFrom } from '../../src/names/offices/phrase/stretch.ts';
import { ROLE_RULES } from '../../src/names/roles/all.ts';
import { holdingsOf } from '../../src/names/roles/find-roles.ts';
import type { RoleRule } from '../../src/names/roles/rule.ts';
import { VETOES } from '../../src/names/vetoes/all.ts';
import { sceneOf } from './marked.ts';

/** What the rules find in a marked text: "holder: office", a + before a former one. */
function found(marked: string, rules: readonly RoleRule[]): string[] {
  const { scene, people } = sceneOf(marked);
  const { reader } = scene;
  return people.flatMap((person) =>
    holdingsOf(scene, person, rules).map(
      ({ office, former }) => `${reader.textOf(person.first, person.past)}: ${former ? '+' : ''}${reader.textOf(office.first, office.past)}`,
    ),
  );
}

describe.each(ROLE_RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples)('%s', (text, ...expected) => {
    expect(found(text, [rule])).toEqual(expected);
  });

  test.each(rule.refusals)('finds nothing in: %s', (text) => {
    expect(found(text, [rule])).toEqual([]);
  });
});

describe('the rules together', () => {
  test('have ids of their own', () => {
    expect(new Set(ROLE_RULES.map(({ id }) => id)).size).toBe(ROLE_RULES.length);
  });

  test.each(ROLE_RULES.map((rule) => [rule.id, rule] as const))('without %s an example is lost', (_, rule) => {
    const rest = ROLE_RULES.filter((other) => other !== rule);
    const lost = rule.examples.filter(([text, ...expected]) => found(text, rest).join() !== expected.join());
    expect(lost.length).toBeGreaterThan(0);
  });

  test.each([
    [
      'Juru bicara Presiden Rusia ⟦p Vladimir Putin⟧, ⟦p Dmitry Peskov⟧, membantah.',
      ['Vladimir Putin: Presiden Rusia', 'Dmitry Peskov: Juru bicara Presiden Rusia'],
    ],
    ['Presiden dan Wakil Presiden RI, ⟦p Joko Widodo⟧ dan ⟦p Jusuf Kalla⟧, hadir.', ['Joko Widodo: Presiden', 'Jusuf Kalla: Wakil Presiden RI']],
    ['Menlu Rusia dan AS, ⟦p Lavrov⟧ dan ⟦p Blinken⟧, bertemu.', ['Lavrov: Menlu Rusia', 'Blinken: Menlu Rusia dan AS']],
  ])('%s', (text, expected) => {
    expect(found(text, ROLE_RULES)).toEqual(expected);
  });
});

/** The ids of the vetoes that hold for an office before someone in a marked text. */
function vetoesIn(marked: string): string[] {
  const { scene, people } = sceneOf(marked);
  const { reader } = scene;
  return people.flatMap((person) => {
    const address = addressFrom(reader, person.first);
    const comma = reader.is(address - 1, ',');
    const end = comma ? address - 1 : person.first;
    const office = officeIn(scene, stretchFrom(scene, end), end);
    if (!office) return [];
    const claim = { person, office, opening: actingFrom(reader, office.first), comma };
    return VETOES.filter(({ holds }) => holds(scene, claim)).map(({ id }) => id);
  });
}

describe.each(VETOES.map((veto) => [veto.id, veto] as const))('veto %s', (id, veto) => {
  test.each(veto.examples)('%s', (text) => {
    expect(vetoesIn(text)).toContain(id);
  });

  test.each(veto.refusals)('does not hold: %s', (text) => {
    expect(vetoesIn(text)).not.toContain(id);
  });
});
