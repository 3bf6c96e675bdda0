const QUOTE = '"';

/** After the string that begins at `at`; the end of the text for one that does not end. */
function afterString(json: string, at: number): number {
  for (let k = at + 1; k < json.length; k++) {
    if (json[k] === '\\') k++;
    else if (json[k] === QUOTE) return k + 1;
  }
  return json.length;
}

const NUMBER = /\s{0,99}:\s{0,99}(?<number>-?\d[\d.eE+-]{0,400})/uy;

/**
 * The digits of a number in a record's own field, as the JSON writes them: 1889123456789012345 and …346 are one number to
 * JavaScript. The last field of the name, as the parser takes it; `null` when it is not a number, or its name is written with escapes.
 */
export function numberAsWritten(json: string, field: string): string | null {
  const name = JSON.stringify(field);
  let depth = 0;
  let found: string | null = null;
  for (let at = 0; at < json.length; ) {
    const character = json[at];
    if (character !== QUOTE) {
      if (character === '{' || character === '[') depth++;
      else if (character === '}' || character === ']') depth--;
      at++;
      continue;
    }
    const end = afterString(json, at);
    if (depth === 1 && end - at === name.length && json.startsWith(name, at)) {
      NUMBER.lastIndex = end;
      found = NUMBER.exec(json)?.groups?.number ?? found;
    }
    at = end;
  }
  return found;
}
