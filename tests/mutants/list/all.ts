import type { RoomMutants } from '../mutant.ts';
import { amounts } from './amounts.ts';
import { boilerplate } from './boilerplate.ts';
import { countries } from './countries.ts';
import { dates } from './dates.ts';
import { events } from './events.ts';
import { input } from './input.ts';
import { names } from './names.ts';
import { output } from './output.ts';
import { quotes } from './quotes.ts';
import { weapons } from './weapons.ts';

/** The rooms whose tests are tried on mutants. */
export const ROOMS: readonly RoomMutants[] = [amounts, boilerplate, countries, dates, events, input, names, output, quotes, weapons];
