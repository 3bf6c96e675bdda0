/**
 * Units of time. Own list. Columns: language (both where empty) | ISO 8601 letter ("TM" are minutes, "DE" decades, "CE" centuries) | how many of
 * them one is | the part of the calendar that "lalu" and "depan" shift, if any | forms, abbreviated ones included
 */
export const UNITS_TABLE = `
 | TS | 1 |  | detik; dtk
ind | TS | 1 |  | dt
zsm | TS | 1 |  | saat
 | TM | 1 |  | menit; mnt; mnit
zsm | TM | 1 |  | minit
 | TH | 1 |  | jam; jm
 | D | 1 | day | hari; hr
 | D | 1 |  | malam
 | W | 1 | week | minggu; mgg; mggu
ind | W | 1 | week | pekan
 | M | 1 | month | bulan; bln; bl
 | M | 3 | quarter | kuartal; triwulan
ind | M | 3 | quarter | kwartal
zsm | M | 3 | quarter | suku tahun
ind | M | 4 | third | caturwulan; cawu
 | M | 6 | half | semester
 | Y | 1 | year | tahun; thn; th
 | Y | 5 |  | lustrum
 | Y | 8 |  | windu
 | DE | 1 | decade | dekade; dasawarsa
zsm | DE | 1 | decade | dekad
 | CE | 1 | century | abad
 | Y | 1000 |  | milenium
`;
