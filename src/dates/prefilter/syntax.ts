/** A node of a regex. Lookarounds and anchors match nothing wide: leaving them out only lets a prefilter through more often. */
export type Node =
  | { readonly kind: 'set'; readonly chars: string; readonly any: boolean }
  | { readonly kind: 'all'; readonly parts: readonly Node[] }
  | { readonly kind: 'one'; readonly branches: readonly Node[] }
  | { readonly kind: 'repeat'; readonly node: Node; readonly least: number; readonly most: number };

/** Stands for every digit: prefilters count digits and do not tell them apart. */
export const DIGIT = '0';
/** Letters in one class beyond which it stands for any letter. */
const MOST_LETTERS = 8;

const NOTHING: Node = { kind: 'all', parts: [] };
const isDigit = (char: string): boolean => char >= '0' && char <= '9';
const isLetter = (char: string): boolean => char >= 'a' && char <= 'z';

/** A node for one character of `chars`; many letters are any letter. */
function oneOf(chars: string, negated: boolean): Node {
  const kinds = [...new Set([...chars].map((char) => (isDigit(char) ? DIGIT : char)))];
  const letters = kinds.filter(isLetter);
  const any = negated || letters.length > MOST_LETTERS;
  return { kind: 'set', chars: (any ? kinds.filter((char) => !isLetter(char)) : kinds).join(''), any };
}

/** Reads the sources that patterns are written in: what it does not know throws, so that no prefilter is made of half a pattern. */
class Parser {
  private readonly source: string;
  private readonly groups = new Map<string, Node>();
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  parse(): Node {
    const node = this.alternation();
    if (this.at < this.source.length) this.fail();
    return node;
  }

  private fail(): never {
    throw new SyntaxError(`a regex that prefilters can not read: ${this.source.slice(this.at, this.at + 20)}`);
  }

  private takes(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private next(): string {
    const char = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
    this.at += char.length;
    return char;
  }

  private alternation(): Node {
    const branches = [this.sequence()];
    while (this.takes('|')) branches.push(this.sequence());
    return branches.length === 1 ? (branches[0] ?? NOTHING) : { kind: 'one', branches };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] ?? '')) parts.push(this.repeated(this.atom()));
    return { kind: 'all', parts };
  }

  private repeated(node: Node): Node {
    const counts = /^(?:\{(?<least>\d+)(?:,(?<most>\d+))?\}|(?<mark>[?*+]))\??/u.exec(this.source.slice(this.at, this.at + 12));
    const { least, most, mark } = counts?.groups ?? {};
    this.at += counts?.[0].length ?? 0;
    if (mark !== undefined) return mark === '?' ? { kind: 'repeat', node, least: 0, most: 1 } : this.fail();
    return least === undefined ? node : { kind: 'repeat', node, least: Number(least), most: Number(most ?? least) };
  }

  private atom(): Node {
    if (this.takes('(?:')) return this.close(this.alternation());
    if (this.takes('(?=') || this.takes('(?!') || this.takes('(?<=') || this.takes('(?<!')) return this.close(this.alternation(), NOTHING);
    if (this.takes('(?<')) return this.named();
    if (this.takes('[')) return this.set();
    if (this.takes('\\')) return this.escaped();
    const char = this.next();
    if (char === '^' || char === '$') return NOTHING;
    return '().*+?{}'.includes(char) ? this.fail() : oneOf(char, false);
  }

  private close(node: Node, instead: Node = node): Node {
    return this.takes(')') ? instead : this.fail();
  }

  private named(): Node {
    const name = this.source.slice(this.at, this.source.indexOf('>', this.at));
    this.at += name.length + 1;
    const node = this.close(this.alternation());
    this.groups.set(name, node);
    return node;
  }

  /** An escape: a mark, a digit's class, or what a group matched, which is anything that the group may match. */
  private escaped(): Node {
    const char = this.next();
    if (char === 'd') return oneOf(DIGIT, false);
    if (char !== 'k') return isLetter(char) ? this.fail() : oneOf(char, false);
    const end = this.source.indexOf('>', this.at);
    const node = this.groups.get(this.source.slice(this.at + 1, end));
    this.at = end + 1;
    return node ?? this.fail();
  }

  private set(): Node {
    const negated = this.takes('^');
    let chars = '';
    while (!this.takes(']')) {
      this.takes('\\');
      const from = this.next();
      if (this.source[this.at] !== '-' || this.source[this.at + 1] === ']') {
        chars += from;
        continue;
      }
      this.at++;
      const to = this.next();
      for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) chars += String.fromCharCode(code);
    }
    return oneOf(chars, negated);
  }
}

/** The syntax of a regex source. Throws a SyntaxError at what prefilters do not know, unbounded repeats among them. */
export function syntaxOf(source: string): Node {
  return new Parser(source).parse();
}
