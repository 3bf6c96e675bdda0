import { lookUp } from '../../knowledge/look-up.ts';
import { nearForms } from '../../knowledge/near-forms.ts';
import { harmless } from '../../text/harmless.ts';
import type { Flags } from '../flags.ts';
import { printing } from '../streams/printing.ts';
import { KNOWLEDGE } from '../views/knowledge.ts';
import { printingOf, writerFor } from '../views/printing.ts';
import { DONE, SOME_FAILED, USAGE, type World } from '../world.ts';

/** One line for people: the form is in no table, and what may have been meant. */
function unknown(form: string): string {
  const near = nearForms(form).map((known) => `"${known}"`);
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return harmless(`saripati: no table knows "${form}".${hint} [kb/unknown]`).replaceAll('\n', ' ').concat('\n');
}

/** `saripati kb FORM…`: look up known forms of each form, `{ form, found }`; exit 1 when one is unknown. */
export async function kbCommand(forms: readonly string[], flags: Flags, world: World): Promise<number> {
  const writer = await writerFor(KNOWLEDGE, printingOf(flags, world), world);
  if (writer === null) return USAGE;
  return printing(world, async (sink) => {
    let code = DONE;
    await sink.write(writer.head);
    for (const form of forms) {
      const found = lookUp(form);
      await sink.write(writer.record({ form, found }));
      if (found.length > 0) continue;
      code = SOME_FAILED;
      if (!flags.quiet) world.stderr.write(unknown(form));
    }
    return code;
  });
}
