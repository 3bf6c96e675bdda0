/**
 * States that no longer exist, with their ISO 3166-3 code where there is one and the alpha-2 codes of their successors. Own compilation of facts.
 * Columns: id | code4 | name | aliases | short forms (exact case) | until | successors. Lists are parted by "; ". Sorted.
 */
export const HISTORICAL_STATES_TABLE = `
AN | ANHH | Antillen Belanda |  |  | 2010-10-10 | BQ; CW; SX
BRD |  | Jerman Barat |  | RFJ | 1990-10-03 | DE
BU | BUMM | Burma | Birma |  | 1989-06-18 | MM
CS | CSHH | Cekoslowakia | Ceko-Slowakia; Cekoslovakia |  | 1992-12-31 | CZ; SK
CSXX | CSXX | Serbia dan Montenegro | Serbia-Montenegro |  | 2006-06-05 | ME; RS
DD | DDDE | Jerman Timur | Republik Demokratik Jerman | DDR; RDJ | 1990-10-03 | DE
NLHI |  | Hindia Belanda | Hindia-Belanda |  | 1949-12-27 | ID
OTT |  | Kekaisaran Ottoman | Kesultanan Utsmaniyah; Ottoman; Turki Utsmani |  | 1922-11-01 | TR
PRE-RU |  | Kekaisaran Rusia | Rusia Tsar |  | 1917-03-15 | RU
SU | SUHH | Uni Soviet | Soviet; URSS; Uni Republik Sosialis Soviet | URSS; USSR | 1991-12-26 | AM; AZ; BY; EE; GE; KG; KZ; LT; LV; MD; RU; TJ; TM; UA; UZ
SVN |  | Vietnam Selatan |  |  | 1976-07-02 | VN
TP | TPTL | Timor Timur |  | Timtim | 2002-05-20 | TL
VD | VDVN | Vietnam Utara |  |  | 1976-07-02 | VN
YD | YDYE | Yaman Selatan | Yaman Demokratik |  | 1990-05-22 | YE
YU | YUCS | Yugoslavia | Republik Federal Yugoslavia; bekas Yugoslavia |  | 2003-02-04 | BA; HR; ME; MK; RS; SI; XK
ZR | ZRCD | Zaire |  |  | 1997-05-17 | CD
`;
