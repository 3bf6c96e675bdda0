import type { Element } from './elements.ts';

/** Unreadable elements in a row that are reported one by one; those after them are reported as one stretch of the file. */
const MOST_FAILURES_IN_A_ROW = 100;

/** Two stretches that were passed over, as one. */
function joined(first: Element, last: Element): Element {
  const { failure } = first;
  const end = last.byteOffset + (last.failure?.bytes ?? 0);
  return failure ? { ...first, failure: { ...failure, bytes: end - first.byteOffset } } : last;
}

/** The elements, a long run of failures put into one: a file of nothing but brackets is not a million errors. */
export async function* withoutRuns(elements: AsyncIterable<Element>): AsyncGenerator<Element> {
  let failures = 0;
  let held: Element | null = null;
  for await (const element of elements) {
    failures = element.failure ? failures + 1 : 0;
    if (failures > MOST_FAILURES_IN_A_ROW) {
      held = held ? joined(held, element) : element;
      continue;
    }
    if (held) yield held;
    held = null;
    yield element;
  }
  if (held) yield held;
}
