/** How a layer looks in one colour scheme: the ground of its marks, and the ink of its letters. */
export interface Tone {
  readonly ground: string;
  readonly ink: string;
}

/** A layer of marks that can be switched. */
export interface Kind {
  /** Its letter: the class of its marks, and what is beside its colour. */
  readonly letter: string;
  readonly name: string;
  readonly light: Tone;
  readonly dark: Tone;
}

const kind = (letter: string, name: string, light: readonly [string, string], dark: readonly [string, string]): Kind => ({
  letter,
  name,
  light: { ground: light[0], ink: light[1] },
  dark: { ground: dark[0], ink: dark[1] },
});

/** The layers of a page, in the order of their switches. Letters of entities are those of their ids. */
export const KINDS: readonly Kind[] = [
  kind('p', 'people', ['#d3ecf5', '#0b4a63'], ['#123c4d', '#a8e0f5']),
  kind('r', 'roles', ['#e8e4f8', '#3d3763'], ['#322d52', '#d6d0f7']),
  kind('o', 'organisations', ['#f0dcf7', '#5b1f75'], ['#43234f', '#ecc6fa']),
  kind('l', 'places', ['#d9f0d5', '#1d5212'], ['#1d4217', '#bdeab3']),
  kind('c', 'countries', ['#fbeec0', '#5f4700'], ['#4a3c0c', '#f6de8d']),
  kind('w', 'weapons', ['#fbdcd8', '#8c1d12'], ['#561f19', '#ffc4bc']),
  kind('x', 'watchlist', ['#ffd9ec', '#8a0b4e'], ['#57183a', '#ffbfe0']),
  kind('d', 'dates', ['#dbe2fb', '#23348c'], ['#222f66', '#c4d0ff']),
  kind('m', 'amounts', ['#d5f0ea', '#0c5145'], ['#124038', '#a9e8da']),
  kind('q', 'quotations', ['#f1efe6', '#4a4632'], ['#2e2c25', '#d8d3bd']),
  kind('e', 'events', ['#fde5cb', '#6b3a00'], ['#4f3210', '#ffd6a3']),
  kind('b', 'boilerplate', ['#ffffff', '#595959'], ['#16181b', '#a6a6a6']),
  kind('z', 'problems', ['#ffffff', '#a80000'], ['#16181b', '#ffb0b0']),
];
