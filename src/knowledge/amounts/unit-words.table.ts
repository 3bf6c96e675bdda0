/**
 * Words beside units, by class. Own compilation. `per-first`, `per-second`: the two words of a unit in a price ("per lembar saham", "per troy
 * ons"); `globe`: behind "derajat" they make it an angle or a place on the globe; `heat`: before "derajat" alone they make it a temperature;
 * `engine`: before "hp", "PS" or "Nm" they make it a unit; `after-unit`: words behind "unit" that name nothing counted; `percent`: signs and words
 * of per cent.
 * Columns: class | language | words. Words match in any case. Sorted by class.
 */
export const UNIT_WORDS_TABLE = `
after-unit | ind | pada; di; dari; dalam; dengan; untuk; dan; atau; yang; per; hingga; sampai; sepanjang; selama; lagi; saja; telah; sudah; terjual; tersebut; itu; ini; sebulan; setahun; lebih; ke; oleh; sejak; setiap; sebagai; serta; maupun; dibanding; dibandingkan; akan; sementara; sedangkan; atau; sehingga; karena; jika; saat; ketika; secara; naik; turun; setelah
engine | ind | tenaga; bertenaga; tenaganya; daya; berdaya; dayanya; torsi; bertorsi; torsinya; mesin; mesinnya; motor; motornya; power; output
globe | ind | lintang; bujur; lu; ls; bt; bb; utara; selatan; timur; barat; menit
heat | ind | suhu; suhunya; bersuhu; temperatur; bertemperatur; panas; dingin; cuaca; udara; demam
per-first | ind | lembar; troy; ons; meter; kilometer; kepala; metrik
per-second | ind | saham; ons; troi; troy; persegi; kubik; keluarga; ton
percent | ind | persen; %; prosen; persennya; pct
percent | zsm | peratus
`;
