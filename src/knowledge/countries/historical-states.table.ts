/**
 * States that no longer exist. `code` is what a mention is given: the alpha-2 code the state had in ISO 3166 where no single
 * state followed it (SU, YU, CS, DD), else its successor's. Own compilation of facts; withdrawn codes after ISO 3166-3.
 * Columns: name | code | code3 | code4 | aliases | short forms (exact case) | until | successors. Lists are separated by "; ". Sorted.
 */
export const HISTORICAL_STATES_TABLE = `
Antillen Belanda | AN | ANT | ANHH |  |  | 2010-10-10 | BQ; CW; SX
Burma | MM | MMR | BUMM | Birma |  | 1989-06-18 | MM
Cekoslowakia | CS | CSK | CSHH | Ceko-Slowakia; Cekoslovakia |  | 1992-12-31 | CZ; SK
Jerman Barat | DE | DEU |  |  | RFJ | 1990-10-03 | DE
Jerman Timur | DD | DDR | DDDE | Republik Demokratik Jerman | DDR | 1990-10-03 | DE
Kekaisaran Ottoman | TR | TUR |  | Kekaisaran Utsmaniyah; Kesultanan Utsmaniyah; Turki Utsmani; Turki Utsmaniyah |  | 1922-11-01 | TR
Kekaisaran Rusia | RU | RUS |  |  |  | 1917-03-15 | RU
Timor Timur | TL | TLS | TPTL |  | Timtim | 2002-05-20 | TL
Uni Soviet | SU | SUN | SUHH | Soviet; Uni Republik Sosialis Soviet | URSS; USSR | 1991-12-26 | AM; AZ; BY; EE; GE; KG; KZ; LT; LV; MD; RU; TJ; TM; UA; UZ
Vietnam Selatan | VN | VNM |  |  |  | 1976-07-02 | VN
Vietnam Utara | VN | VNM | VDVN |  |  | 1976-07-02 | VN
Yaman Selatan | YE | YEM | YDYE | Yaman Demokratik |  | 1990-05-22 | YE
Yugoslavia | YU | YUG | YUCS | Republik Federal Yugoslavia |  | 2003-02-04 | BA; HR; ME; MK; RS; SI; XK
Zaire | CD | COD | ZRCD |  |  | 1997-05-17 | CD
`;
