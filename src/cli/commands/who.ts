import { withIndex } from '../../archive/open.ts';
import { cardsFor, nearNames } from '../../archive/who.ts';
import { harmless } from '../../text/harmless.ts';
import type { Flags } from '../flags.ts';
import { asking } from '../run/asking.ts';
import { printing } from '../streams/printing.ts';
import { CARDS } from '../views/card.ts';
import { printingOf, writerFor } from '../views/printing.ts';
import { DONE, SOME_FAILED, USAGE, type World } from '../world.ts';

/** One line for people: nobody in the index has the name, and who may have been meant. */
function unknown(name: string, near: readonly string[]): string {
  const hint = near.length > 0 ? ` Did you mean ${near.map((one) => `"${one}"`).join(' or ')}?` : '';
  return harmless(`saripati: the index has nobody and nothing named "${name}".${hint} [index/unknown]`).replaceAll('\n', ' ').concat('\n');
}

/** `saripati who NAME --index INDEX`: a card for everyone and everything of that name; exit 1 when there is none. */
export async function whoCommand([name = '']: readonly string[], flags: Flags, world: World): Promise<number> {
  const writer = await writerFor(CARDS, printingOf(flags, world), world);
  if (writer === null) return USAGE;
  return asking(flags, world, async (options) => {
    const { cards, near } = await withIndex(flags.index ?? '', options, async (database) => {
      const found = await cardsFor(database, name);
      return { cards: found, near: found.length > 0 ? [] : await nearNames(database, name) };
    });
    if (cards.length === 0 && !flags.quiet) world.stderr.write(unknown(name, near));
    return printing(world, async (sink) => {
      await sink.write(writer.head);
      for (const card of cards) await sink.write(writer.record(card));
      return cards.length > 0 ? DONE : SOME_FAILED;
    });
  });
}
