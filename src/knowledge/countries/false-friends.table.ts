/**
 * Phrases in which a country's word names something else: currencies, clubs, languages, wars, islands, sub-national places,
 * media and firms that keep a country in their name. Capital as written; an asterisk after a form makes its case exact. Own compilation.
 * Columns: form. Sorted.
 */
export const COUNTRIES_FALSE_FRIENDS_TABLE = `
AS Monaco*
AS Roma*
Air China
Air India
AirAsia Indonesia
All England
BBC Indonesia
Bahasa Indonesia
Bank Indonesia
CAD*
CNBC Indonesia
CNN Indonesia
China Eastern
China Southern
Copa America
DW Indonesia
Direktorat Amerika
Direktorat Jenderal Amerika
Direktur Jenderal Amerika dan Eropa
Dirjen Amerika dan Eropa
Garuda Indonesia
Gedung Indonesia Raya
Georgia Tech
Guinea Baru
Hindia Belanda
Hindia-Belanda
Hotel Indonesia
Indo-Australia
Indo-China
Indochina
Indonesia AirAsia
Indonesia Arena
Indonesia Barat
Indonesia Battery Corporation
Indonesia Corruption Watch
Indonesia Idol
Indonesia Investment Authority
Indonesia Lawyers Club
Indonesia Masters
Indonesia Open
Indonesia Power
Indonesia Raya
Indonesia Stock Exchange
Indonesia Tengah*
Indonesia Timur
Indonesian Idol
Inter-Amerika
Irlandia Utara
Israel Shipyards
Malaysia Airlines
Michael Jordan
Miss Indonesia
New England
New Jersey
New Mexico
Niger Delta
North Amerika
Pan-Amerika
Persatuan Sepak Bola Seluruh Indonesia
Singapore Airlines
Singapore Exchange
South Amerika
Taman Mini Indonesia Indah
Taman Miniatur Indonesia Indah
Turkish Airlines
US Open*
VOA Indonesia
Vietnam Airlines
Virgin Australia
Wikimedia Indonesia
dolar AS
dolar Amerika
dolar Amerika Serikat
dolar Australia
dolar Hong Kong
dolar Kanada
dolar Selandia Baru
dolar Singapura
dolar Taiwan
dollar AS
dollar Amerika
dollar Amerika Serikat
dollar Australia
dollar Hong Kong
dollar Kanada
dollar Singapura
gulden Belanda
negara bagian Georgia
rubel Rusia
rupee India
won Korea
won Korea Selatan
yen Jepang
yuan China
yuan Tiongkok
`;
