/**
 * Classifiers between a number and the thing counted ("42 unit jet tempur"). Words that count other things ("jenis", "skuadron", "ekor") are
 * left out. Own compilation. One word a line. Sorted.
 */
export const CLASSIFIERS_TABLE = `
baterai
biji
bilah
buah
butir
kotak
pasang
peti
pucuk
rangkaian
unit
`;
