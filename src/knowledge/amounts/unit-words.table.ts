/**
 * Words beside units, by class. Own compilation. `per-first`, `per-second`: the two words of a unit in a price ("per lembar saham", "per troy
 * ons"); `globe`: behind "derajat" they make it an angle or a place on the globe; `percent`: signs and words of per cent.
 * Columns: class | language | words. Words match in any case. Sorted by class.
 */
export const UNIT_WORDS_TABLE = `
globe | ind | lintang; bujur; lu; ls; bt; bb; utara; selatan; timur; barat; menit
per-first | ind | lembar; troy; ons; meter; kilometer; kepala; metrik
per-second | ind | saham; ons; troi; troy; persegi; kubik; keluarga; ton
percent | ind | persen; %; prosen; persennya; pct
percent | zsm | peratus
`;
