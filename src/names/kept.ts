/**
 * `ask` with its answers kept for the document asked about last: many rules ask the same of one token. `of` is what the document is known
 * by (its reader, its scene), `countOf` says how many tokens it has; tokens outside it are asked about each time.
 */
export function keptByToken<Of extends object, T>(countOf: (of: Of) => number, ask: (of: Of, i: number) => T): (of: Of, i: number) => T {
  let last: Of | null = null;
  let answers: (T | undefined)[] = [];
  return (of, i) => {
    if (of !== last) {
      last = of;
      answers = new Array<T | undefined>(countOf(of) + 1).fill(undefined);
    }
    if (i < 0 || i >= answers.length) return ask(of, i);
    const known = answers[i];
    if (known !== undefined) return known;
    const answer = ask(of, i);
    answers[i] = answer;
    return answer;
  };
}
