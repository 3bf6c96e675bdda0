/** "Laporan Wartawan Warta.com, Budi Santoso " right before a newsroom's web address in capitals. */
const REPORT =
  /^(?:laporan|Laporan|LAPORAN) (?:langsung )?(?:[Ww]artawan|[Rr]eporter|[Jj]urnalis|[Kk]ontributor|[Kk]oresponden)\b.{5,90}?(?= [A-Z][A-Z-]{3,30}\.(?:COM|CO\.ID|ID|com|co\.id)\b)/;
/** Characters that are looked at. */
const CREDIT_REACH_CHARACTERS = 150;

/** The length of the reporter's credit with which a line starts whose dateline comes next, or 0. */
export function reportLength(line: string): number {
  const first = line.charCodeAt(0) | 0x20;
  return first === 0x6c && /^laporan/i.test(line) ? (REPORT.exec(line.slice(0, CREDIT_REACH_CHARACTERS))?.[0].length ?? 0) : 0;
}
