/** Words by which a newsroom names the day of a statement: "kata X, Minggu (27/7/2025)", "dalam keterangannya, Selasa". */
const SPEECH =
  /(?<![\p{L}\d])(?:kata|ujar|tutur|ucap|ungkap|jelas|terang|papar|tegas|imbuh|sebut|tulis|demikian|cetus|beber)(?:nya)?(?![\p{L}\d])[^.!?"“”\d]{0,90}$|(?<![\p{L}\d])(?:dikutip|dilansir|melansir|mengutip|keterangan(?:nya)?|keterangan\s(?:pers|tertulis|resmi)(?:nya)?|siaran\spers|pernyataan(?:nya)?|rilis(?:nya)?|jumpa\spers|konferensi\spers)(?![\p{L}\d])[^.!?"“”\d]{0,60}$/iu;
const LOOK_BACK_CHARACTERS = 110;

/** Whether the day at an offset is that of a statement, and not of what it tells. */
export function isSpeechDay(text: string, start: number): boolean {
  return SPEECH.test(text.slice(Math.max(0, start - LOOK_BACK_CHARACTERS), start));
}
