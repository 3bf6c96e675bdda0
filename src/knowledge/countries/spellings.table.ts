/**
 * Other spellings of countries and their capitals: older ones, slips that newsrooms print often, and those of Malay. Each row adds a
 * form to a column of the countries' table. Own compilation of facts.
 * Columns: form | code | column | language. Sorted.
 */
export const COUNTRY_SPELLINGS_TABLE = `
Amerika Syarikat | US | aliases | zsm
Amrik | US | demonyms | ind
Athens | GR | capitals | zsm
Ausralia | AU | aliases | ind
Belgrad | RS | capitals | ind
Belorusia | BY | aliases | ind
Cekia | CZ | aliases | ind
Damascus | SY | capitals | ind
Damsyik | SY | capitals | zsm
Emiriah Arab Bersatu | AE | aliases | zsm
Equador | EC | aliases | ind
Erevan | AM | capitals | ind
Gabun | GA | aliases | ind
Honggaria | HU | aliases | ind
Isral | IL | aliases | ind
Isreal | IL | aliases | ind
Itali | IT | aliases | zsm
Jepun | JP | aliases | zsm
Kaherah | EG | capitals | zsm
Kemboja | KH | aliases | zsm
Kenia | KE | aliases | ind
Kirgizistan | KG | aliases | ind
Kiyv | UA | capitals | ind
Kyev | UA | capitals | ind
Kyiev | UA | capitals | ind
Letlandia | LV | aliases | ind
Lisabon | PT | capitals | ind
Lubnan | LB | aliases | zsm
Maghribi | MA | aliases | zsm
Marokko | MA | aliases | ind
Mauritus | MU | aliases | ind
Mianmar | MM | aliases | ind
Mosambik | MZ | aliases | ind
Naijeria | NG | aliases | ind
Naypyitaw | MM | capitals | ind
Palestin | PS | aliases | zsm
Palestine | PS | aliases | ind
Philipina | PH | aliases | ind
Pyong Yang | KP | capitals | ind
Republik Congo | CG | aliases | zsm
Republik Czech | CZ | aliases | zsm
Republik Dominican | DO | aliases | zsm
Republik Federasi Jerman | DE | aliases | ind
Riyad | SA | capitals | ind
Sepanyol | ES | aliases | zsm
Simbabwe | ZW | aliases | ind
Somali | SO | demonyms | ind
Sri Langka | LK | aliases | ind
Swis | CH | aliases | ind
Tadjikistan | TJ | aliases | ind
Tajikstan | TJ | aliases | ind
Turkmenia | TM | aliases | ind
Ukrainia | UA | aliases | ind
Ukrania | UA | aliases | ind
Usbekistan | UZ | aliases | ind
`;
