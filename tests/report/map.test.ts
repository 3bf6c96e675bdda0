import { describe, expect, test } from 'vitest';
import { written } from '../../src/report/html/html.ts';
import { compileWorld } from '../../src/report/map/compile.ts';
import { shadesUpTo, worldMap } from '../../src/report/map/draw.ts';
import { projected, unbroken } from '../../src/report/map/projection.ts';
import { simplified } from '../../src/report/map/topology.ts';
import { packWorld, unpackWorld } from '../../src/report/map/world.ts';
import { atlas, world } from './world.ts';

const landOf = (code: string): { path: string; x: number; y: number } => {
  const land = world().lands.find((one) => one.code === code);
  if (land === undefined) throw new RangeError(`no land ${code}`);
  return land;
};

describe('the map', () => {
  test('has each country once, without Antarctica', () => {
    const codes = world().lands.flatMap(({ code }) => code ?? []);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['ID', 'MY', 'SG', 'TL', 'PS', 'TW', 'XK', 'VA', 'US', 'RU']));
    expect(codes).not.toContain('AQ');
  });

  test.each([
    ['SG', 'MY'],
    ['TL', 'ID'],
    ['BN', 'PH'],
    ['JP', 'KR'],
    ['NZ', 'AU'],
    ['FJ', 'NZ'],
  ])('%s lies near %s', (one, other) => {
    const [a, b] = [landOf(one), landOf(other)];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(110);
  });

  test('small states are points, large ones outlines', () => {
    expect(['SG', 'VA', 'MV', 'BH'].map((code) => landOf(code).path)).toEqual(['', '', '', '']);
    for (const code of ['ID', 'NZ', 'RU']) expect(landOf(code).path).toMatch(/^(?:M\d{1,3} \d{1,3}l(?:-?\d{1,3}[ -]?){2,4000}z){1,200}$/u);
  });

  test('everything lies on the drawing, and nothing crosses it from edge to edge', () => {
    const { width, height, lands } = world();
    for (const { path, x, y } of lands) {
      expect([x >= 0, x <= width, y >= 0, y <= height]).toEqual([true, true, true, true]);
      for (const [, steps = ''] of path.matchAll(/l(?<steps>[^z]{1,20000})z/gu)) {
        const numbers = (steps.match(/-?\d{1,4}/gu) ?? []).map(Number);
        expect(Math.max(...numbers.map(Math.abs))).toBeLessThan(120);
      }
    }
  });

  test('weighs little, survives packing, and is the same again', () => {
    const bytes = packWorld(world());
    expect(bytes.length).toBeLessThan(50_000);
    expect(unpackWorld(bytes)).toEqual(world());
    expect(packWorld(compileWorld(atlas()))).toEqual(bytes);
  });
});

describe('geometry', () => {
  test.each([
    [
      0.5,
      [
        [0, 0],
        [4, 0],
      ],
    ],
    [
      0.05,
      [
        [0, 0],
        [2, 0.1],
        [4, 0],
      ],
    ],
    [
      0.1,
      [
        [0, 0],
        [4, 0],
      ],
    ],
  ] as const)('a line made simpler by %f', (tolerance, expected) => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0.05],
          [2, 0.1],
          [3, 0.05],
          [4, 0],
        ],
        tolerance,
      ),
    ).toEqual(expected);
  });

  test('a ring over the 180th meridian stays whole, on the side where its middle lies', () => {
    expect(
      unbroken([
        [179, 1],
        [-179, 1],
        [-179, 2],
      ]),
    ).toEqual([
      [179, 1],
      [181, 1],
      [181, 2],
    ]);
    expect(
      unbroken([
        [-170, 1],
        [-160, 1],
      ]),
    ).toEqual([
      [-170, 1],
      [-160, 1],
    ]);
    expect(
      unbroken([
        [-175, 1],
        [-170, 1],
      ]),
    ).toEqual([
      [185, 1],
      [190, 1],
    ]);
  });

  test('the map is as wide as it says at the equator', () => {
    const [west] = projected([11.6 - 180, 0], 960);
    expect([Math.round(west), Math.round(projected([11.6, 90], 960)[0])]).toEqual([-480, 0]);
  });
});

describe('shades', () => {
  test.each([
    [1, [1]],
    [2, [1, 2]],
    [32, [2, 4, 8, 16, 32]],
    [1288, [4, 18, 73, 308, 1288]],
  ])('up to %i: %j', (most, ends) => expect(shadesUpTo(most)).toEqual(ends));

  test('a country has the shade of its count, one without articles none, one that is not on the map is told', () => {
    const countries = [
      ['ID', 'Indonesia', 32],
      ['MY', 'Malaysia', 3],
      ['SG', 'Singapura', 2],
      ['SUHH', 'Uni <Soviet>', 1],
    ] as const;
    const drawn = written(
      worldMap(
        'm',
        world(),
        countries.map(([code, name, count]) => ({ code, name, count })),
      ),
    );
    expect(drawn).toMatch(/<path class="land s5" d="[^"]{1,9000}"><title>Indonesia: 32<\/title>/u);
    expect(drawn).toMatch(/<path class="land s2" d="[^"]{1,9000}"><title>Malaysia: 3<\/title>/u);
    expect(drawn).toMatch(/<circle class="land s1" [^>]{1,90}><title>Singapura: 2<\/title>/u);
    expect(drawn.match(/class="land s/gu)).toHaveLength(3);
    expect(drawn).toContain('Not on the map: Uni &lt;Soviet&gt; (1).');
  });
});
