/**
 * Continents, regions, seas and straits: places that are not countries though a country's name may stand in them. Own compilation of facts.
 * Columns: name | kind | aliases. Lists are separated by "; ". Sorted.
 */
export const REGIONS_TABLE = `
Afrika | continent | Benua Hitam
Afrika Barat | region |
Afrika Utara | region |
Amerika Latin | region |
Amerika Selatan | region |
Amerika Tengah | region |
Amerika Utara | region |
Arab | region | Jazirah Arab; Semenanjung Arab; dunia Arab; negara-negara Arab
Arktik | region |
Asia | continent |
Asia Selatan | region |
Asia Tengah | region |
Asia Tenggara | region | Asteng
Asia Timur | region |
Asia-Pasifik | region | Asia Pasifik
Balkan | region |
Baltik | region |
Eropa | continent | Benua Biru; Benua Eropa
Eropa Barat | region |
Eropa Timur | region |
Indo-Pasifik | region | Indo Pasifik; Indopasifik
Karibia | region |
Kaukasus | region |
Laut Arab | sea |
Laut Baltik | sea |
Laut China Selatan | sea | LCS; Laut Cina Selatan; Laut Tiongkok Selatan
Laut China Timur | sea | Laut Cina Timur
Laut Filipina | sea |
Laut Hitam | sea |
Laut Jepang | sea | Laut Timur
Laut Kuning | sea |
Laut Mediterania | sea | Laut Tengah; Mediterania
Laut Merah | sea |
Laut Natuna Utara | sea |
Levant | region |
Oseania | region |
Pasifik Selatan | region |
Sahel | region |
Samudra Atlantik | ocean | Samudera Atlantik
Samudra Hindia | ocean | Samudera Hindia
Samudra Pasifik | ocean | Samudera Pasifik
Selat Bab el-Mandeb | strait | Bab al-Mandab; Bab el-Mandab
Selat Bosporus | strait |
Selat Hormuz | strait |
Selat Malaka | strait |
Selat Taiwan | strait |
Semenanjung Korea | region |
Skandinavia | region |
Tanduk Afrika | region |
Teluk Aden | gulf |
Teluk Persia | gulf | Teluk Arab
Terusan Suez | canal |
Timur Tengah | region | Timteng; Timur-Tengah
`;
