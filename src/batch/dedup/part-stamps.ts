import { join } from 'node:path';
import { Refusal } from '../errors/refusal.ts';
import type { Part } from '../reading/pieces/parts.ts';
import { type Entered, type Ledger, type LedgerLine, ledgerLines } from './ledger.ts';

/** Stamps the documents of a shard of a plan as they are in the whole result, by the shard's own list of fingerprints. */
export class PartStamps {
  private readonly lines: AsyncGenerator<LedgerLine>;
  private readonly ledger: Ledger;
  private readonly folder: string;

  constructor({ layout }: Part, ledger: Ledger) {
    this.lines = ledgerLines(join(layout.folder, layout.fingerprints));
    this.ledger = ledger;
    this.folder = layout.folder;
  }

  /** The next document, a printed line, with what was found out; `null` where nothing changes. */
  async next(line: Uint8Array): Promise<Uint8Array | null> {
    for (;;) {
      const { value, done } = await this.lines.next();
      if (done) throw new Refusal(`${this.folder} has fewer fingerprints than documents`);
      if ('id' in value) return this.ledger.take(value, () => line);
      await this.enter(value);
    }
  }

  /** Takes the inputs after the last document. */
  async end(): Promise<void> {
    for await (const line of this.lines) if (!('id' in line)) await this.enter(line);
  }

  /** The next part of a file that a plan has cut is not a new input. */
  private async enter(input: Entered): Promise<void> {
    if (!input.continues) await this.ledger.enter(this.ledger.entered, input);
  }
}
