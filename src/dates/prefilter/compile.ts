import type { DateLanguage } from '../../knowledge/dates/forms.ts';
import { foldHash } from '../../text/fold.ts';
import type { Pattern } from '../pattern.ts';
import { fragments } from '../reading/fragments.ts';
import { leadsOf } from './leads.ts';
import { keyOf } from './lexeme-key.ts';
import { literalsIn } from './literals.ts';
import { syntaxOf } from './syntax.ts';
import type { Entry, Tables } from './tables.ts';

/** Numbers given out in order of first use, by key. */
class Numbered<T> {
  readonly all: T[] = [];
  private readonly known = new Map<string, number>();

  of(key: string, value: () => T): number {
    let n = this.known.get(key);
    if (n === undefined) {
      n = this.all.push(value()) - 1;
      this.known.set(key, n);
    }
    return n;
  }
}

/** First lexemes with the patterns each may begin, and what may come second; `null` stands for anything. */
type Beginnings = Map<string, Map<number, ReadonlySet<string> | null>>;

class Compiler {
  private readonly lists = new Numbered<readonly number[]>();
  private readonly entries = new Numbered<Entry>();
  private readonly gateSets = new Numbered<readonly string[]>();
  private readonly beginnings: Beginnings = new Map();
  private readonly tokens = new Set<string>();
  private readonly gates: number[] = [];

  add(source: string, index: number): void {
    const syntax = syntaxOf(source);
    const { firsts, joined } = leadsOf(syntax);
    for (const [first, seconds] of firsts) {
      let patterns = this.beginnings.get(first);
      if (patterns === undefined) {
        patterns = new Map();
        this.beginnings.set(first, patterns);
      }
      patterns.set(index, seconds);
      if (!first.startsWith('0')) this.tokens.add(first);
    }
    for (const word of joined) this.tokens.add(word);
    const literals = literalsIn(syntax);
    const needed = literals === null ? null : [...literals].sort();
    this.gates.push(needed === null ? -1 : this.gateSets.of(needed.join('|'), () => needed));
  }

  tables(): Tables {
    const firsts = new Map([...this.beginnings].map(([first, patterns]) => [keyOf(first), this.entryOf(patterns)]));
    if (firsts.size !== this.beginnings.size) throw new RangeError('two first words of one hash');
    const tokens = [...this.tokens].map((word) => foldHash(word));
    return { firsts, tokens, entries: this.entries.all, lists: this.lists.all, gates: this.gates, ...this.literals() };
  }

  private listOf(patterns: readonly number[]): number {
    const sorted = [...patterns].sort((a, b) => a - b);
    return this.lists.of(sorted.join(), () => sorted);
  }

  private entryOf(patterns: ReadonlyMap<number, ReadonlySet<string> | null>): number {
    const open = [...patterns].filter(([, seconds]) => seconds === null).map(([index]) => index);
    const closed = new Map<string, number[]>();
    for (const [index, words] of patterns) {
      for (const second of words ?? []) {
        const list = closed.get(second);
        if (list === undefined) closed.set(second, [...open, index]);
        else list.push(index);
      }
    }
    const seconds = new Map([...closed].map(([second, list]) => [keyOf(second), this.listOf(list)]));
    const any = this.listOf(open);
    return this.entries.of(`${any} ${[...seconds].sort(([a], [b]) => a - b).join()}`, () => ({ any, seconds }));
  }

  private literals(): Pick<Tables, 'words' | 'marks'> {
    const words = new Map<number, number[]>();
    const marks = new Map<number, number[]>();
    this.gateSets.all.forEach((literals, gate) => {
      for (const literal of literals) {
        const isWord = /^[a-z]/u.test(literal);
        const key = isWord ? keyOf(literal) : literal.charCodeAt(0);
        const map = isWord ? words : marks;
        map.set(key, [...(map.get(key) ?? []), gate]);
      }
    });
    return { words, marks };
  }
}

/** The tables of patterns in their order. Throws where a pattern has no prefilter: any word may begin it. */
export function compilePrefilter(patterns: readonly Pattern[], language: DateLanguage): Tables {
  const compiler = new Compiler();
  patterns.forEach(({ id, regex }, index) => {
    try {
      compiler.add(regex(fragments(language)), index);
    } catch (error) {
      throw new RangeError(`${id}: ${error instanceof Error ? error.message : ''}`);
    }
  });
  return compiler.tables();
}
