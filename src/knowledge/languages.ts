/** English names of the languages the detector knows, by ISO 639-3 code. */
const NAMES: Readonly<Record<string, string>> = { ind: 'Indonesian', zsm: 'Malay', eng: 'English', und: 'Undetermined' };

/** The English name of a language by its ISO 639-3 code; the code itself when it has no name here. */
export function languageName(code: string): string {
  return NAMES[code] ?? code;
}
