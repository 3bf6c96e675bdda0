/**
 * Prefixes of navies' and coast guards' ships, with their country (alpha-2). "sure": nothing else is called by the letters; "head": they
 * are other abbreviations as well, and a ship's noun must stand before them. Own compilation of facts.
 * Columns: prefix | country | use. Sorted.
 */
export const SHIP_PREFIXES_TABLE = `
ARA | AR | head
BAP | PE | head
BNS | BD | head
BRP | PH | head
CCGS | CA | head
ESPS | ES | head
FGS | DE | head
FNS | FI | head
FS | FR | head
HDMS | DK | sure
HMAS | AU | sure
HMCS | CA | sure
HMNZS | NZ | sure
HMS | GB | head
HMSAS | ZA | head
HNLMS | NL | sure
HNoMS | NO | head
HSwMS | SE | head
HTMS | TH | sure
ICGS | IN | head
INS | IN | head
IRIS | IR | head
ITS | IT | head
JDS | JP | head
JS | JP | head
KAL | ID | head
KD | MY | head
KDB | BN | head
KN | ID | head
KRI | ID | sure
NRP | PT | head
ORP | PL | head
PNS | PK | head
RFS | RU | head
ROCS | TW | head
ROKS | KR | sure
RSS | SG | head
SLNS | LK | head
TCG | TR | head
UMS | MM | head
USCGC | US | sure
USNS | US | sure
USS | US | sure
`;
