import type { Rule } from '../rule.ts';
import { bacaJuga } from './baca-juga.ts';
import { bacaJugaBaris } from './baca-juga-baris.ts';
import { dateline } from './dateline.ts';
import { iklan } from './iklan.ts';
import { iklanDiBaris } from './iklan-di-baris.ts';
import { inisial } from './inisial.ts';
import { judulUlang } from './judul-ulang.ts';
import { paragrafUlang } from './paragraf-ulang.ts';
import { sematan } from './sematan.ts';
import { simakVideo } from './simak-video.ts';
import { tagarAkhir } from './tagar-akhir.ts';

/** Every rule. Of two that find the same stretch the one that stands first gets it. */
export const RULES: readonly Rule[] = [
  judulUlang,
  paragrafUlang,
  iklan,
  iklanDiBaris,
  simakVideo,
  bacaJugaBaris,
  bacaJuga,
  sematan,
  dateline,
  inisial,
  tagarAkhir,
];
