/**
 * Words before a number that make it a bound or an approximation: "low" (at least), "high" (at most), "about", and "plain" ones, which change
 * nothing and stand between a bound and its number ("hingga mencapai 5 juta"). Own compilation. Columns: form | class. By class.
 */
export const BOUNDS_TABLE = `
sedikitnya | low
setidaknya | low
setidak-tidaknya | low
sekurang-kurangnya | low
sekurangnya | low
paling sedikit | low
paling kurang | low
minimal | low
minimum | low
lebih dari | low
lebih daripada | low
lebih | low
di atas | low
melebihi | low
melampaui | low
melewati | low
tak kurang dari | low
tidak kurang dari | low
lebih banyak dari | low
lebih besar dari | low
lebih tinggi dari | low
mulai dari | low
mulai | low
hingga | high
sampai | high
sampai dengan | high
maksimal | high
maksimum | high
paling banyak | high
paling tinggi | high
kurang dari | high
kurang daripada | high
di bawah | high
tak lebih dari | high
tidak lebih dari | high
tidak sampai | high
tak sampai | high
lebih rendah dari | high
lebih kecil dari | high
setinggi-tingginya | high
sebanyak-banyaknya | high
tak melebihi | high
tidak melebihi | high
sekitar | about
sekira | about
sekitaran | about
kira-kira | about
kurang lebih | about
lebih kurang | about
hampir | about
nyaris | about
mendekati | about
diperkirakan | about
ditaksir | about
kisaran | about
berkisar | about
rata-rata | about
mencapai | plain
capai | plain
menyentuh | plain
sebesar | plain
senilai | plain
seharga | plain
sebanyak | plain
sejumlah | plain
setara | plain
setara dengan | plain
seluas | plain
sejauh | plain
seberat | plain
setinggi | plain
sepanjang | plain
sedalam | plain
berjumlah | plain
genap | plain
persis | plain
tepat | plain
total | plain
menjadi | plain
level | plain
angka | plain
posisi | plain
ada | plain
terdapat | plain
jumlah | plain
jarak | plain
radius | plain
harga | plain
ketinggian | plain
kecepatan | plain
suhu | plain
`;
