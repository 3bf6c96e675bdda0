import { csv } from './csv.ts';
import { digest } from './digest.ts';
import type { Format, FormatId } from './format.ts';
import { json } from './json.ts';
import { md } from './md.ts';
import { ndjson } from './ndjson.ts';
import { text } from './text.ts';
import { tsv } from './tsv.ts';

/** Every format of output, in the order that help names them. One that is missing here does not compile. */
export const FORMATS: { readonly [Id in FormatId]: Format } = { digest, text, json, ndjson, csv, tsv, md };

/** The format that the name of a file asks for; `null` where its ending is not one of ours. */
export function formatOfFile(path: string): FormatId | null {
  const lower = path.toLowerCase();
  return Object.values(FORMATS).find(({ endings }) => endings.some((ending) => lower.endsWith(ending)))?.id ?? null;
}
