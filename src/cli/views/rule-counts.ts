import type { BoilerplateSpan } from '../../document/layers.ts';
import type { Span } from '../../text/span.ts';

/** How often a rule matched, in how many documents, and how many characters (UTF-16 code units) it took. */
export interface RuleCount {
  readonly kind: string;
  readonly rule: string;
  readonly documents: number;
  readonly matches: number;
  readonly characters: number;
}

/** The counts of a run, rules sorted by kind and id. `characters` counts the texts read, what the rules took among them. */
export interface RuleReport {
  readonly documents: number;
  readonly characters: number;
  readonly marked: number;
  readonly rules: readonly RuleCount[];
}

type Mark = Pick<BoilerplateSpan, 'kind' | 'rule'> & Span;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Counts matches over many documents. */
export class RuleCounter {
  private readonly counts = new Map<string, RuleCount>();
  private documents = 0;
  private characters = 0;

  add(text: string, marks: readonly Mark[]): void {
    this.documents++;
    this.characters += text.length;
    const here = new Set<string>();
    for (const { kind, rule, start, end } of marks) {
      const key = `${kind} ${rule}`;
      const before = this.counts.get(key) ?? { kind, rule, documents: 0, matches: 0, characters: 0 };
      const documents = before.documents + (here.has(key) ? 0 : 1);
      this.counts.set(key, { kind, rule, documents, matches: before.matches + 1, characters: before.characters + end - start });
      here.add(key);
    }
  }

  report(): RuleReport {
    const rules = [...this.counts.values()].sort((a, b) => order(a.kind, b.kind) || order(a.rule, b.rule));
    const marked = rules.reduce((sum, { characters }) => sum + characters, 0);
    return { documents: this.documents, characters: this.characters, marked, rules };
  }
}
