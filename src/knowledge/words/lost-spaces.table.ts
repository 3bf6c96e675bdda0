/**
 * Words where a newsroom lost a space, by class. Own list. `brand`: names whose inner capitals are their own; `brand-left`, `brand-right`: halves
 * that make a brand of a run ("detikNews", "iPadOS"); `opener`: words that open a clause before a name ("MenurutGuterres"); `tail`: small words
 * behind a name that no table has ("Guterreskembali"); `short`: prepositions short enough to look like the "i" of iPhone; `head`: heads of
 * organisations' names that stand alone in no table. Columns: class | language | words. Words match in any case, `head` as written. Sorted by class.
 */
export const LOST_SPACES_TABLE = `
brand | | macOS; AirAsia; ConocoPhillips; ConocoPhilips; KompasTV; LaLiga; LaNyalla; MasterChef; MetroTV; MicroStrategy; MotoGP; PlayStore; ShopeeFood; TransJakarta; VietJet
brand | | Soekarnoputri; Sukarnoputri; Soekarnoputra; Sukarnoputra
brand-left | | detik; kumparan
brand-right | | OS; TV; GP
head | ind | Asosiasi; Badan; Dewan; Dinas; Direktorat; Federasi; Himpunan; Ikatan; Kejaksaan; Kementerian; Komisi; Komite; Kantor; Lembaga; Majelis; Persatuan; Polda; Polres; Universitas; Yayasan
opener | ind | menurut; kata; ujar; tutur; ungkap; namun; sementara; sebelumnya; selain; dalam; untuk; dengan; pada; dari; oleh; kepada; bersama; saat; ketika; presiden
short | ind | di; ke
tail | ind | adalah; bersama; dalam; dengan; hingga; karena; kembali; kepada; ketika; namun; sebagai; sebelum; secara; seperti; setelah; sudah; telah; terhadap; untuk; usai
`;
