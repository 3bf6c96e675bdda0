/**
 * What stands after the slash at the end of a caption: agencies, sources and abbreviations for "received" ("Ist"). Own compilation. Sorted.
 */
export const PICTURE_OWNERS_TABLE = `
aa
afp
afp photo
anadolu
anadolu agency
ant
antara
antara foto
ap
ap photo
bernama
dok
dok pribadi
dok. pribadi
dokumentasi
epa
facebook
freepik
getty
getty images
google
humas
instagram
int
internet
ist
ist.
istimewa
kcna
kyodo
net
pixabay
pool
repro
reuters
screenshot
shutterstock
sputnik
tangkapan layar
tass
tiktok
twitter
unsplash
via reuters
wikipedia
xinhua
yonhap
youtube
`;
