/**
 * Places in the news and the country they lie in; no country where that is disputed. Own compilation of facts.
 * Columns: name | country | aliases. Lists are parted by "; ". Sorted.
 */
export const PLACES_TABLE = `
Abkhazia | GE |
Alaska | US |
Aleppo | SY |
Bakhmut | UA |
Belgorod | RU |
Bushehr | IR |
Camp David | US |
Catalunya | ES | Catalonia; Katalunya
Chechnya | RU | Chechen
Chernobyl | UA | Chornobyl
DMZ |  | Zona Demiliterisasi
Darfur | SD |
Darwin | AU |
Dataran Tinggi Golan | SY | Golan
Den Haag | NL | The Hague
Diego Garcia | IO |
Dokdo | KR | Takeshima
Donbas | UA | Donbass
Donetsk | UA |
Erbil | IQ | Arbil
Florida | US |
Fordow | IR | Fordo
Gaza | PS | Jalur Gaza; Kota Gaza
Guam | GU |
Guantanamo | CU | Teluk Guantanamo
Hainan | CN |
Hawaii | US |
Hiroshima | JP |
Hudaydah | YE | Hodeidah
Idlib | SY |
Irlandia Utara | GB |
Isfahan | IR | Esfahan
Jenewa | CH | Geneva
Kaesong | KP |
Kaliningrad | RU |
Kashmir |  | Jammu dan Kashmir
Kepulauan Paracel |  | Paracel
Kepulauan Spratly |  | Spratly
Khan Younis | PS | Khan Yunis
Kharkiv | UA | Kharkov
Kherson | UA |
Krimea | UA | Crimea; Semenanjung Krimea
Kurdistan | IQ |
Kuril | RU | Kepulauan Kuril; Wilayah Utara
Kursk | RU |
Luhansk | UA | Lugansk
Mar-a-Lago | US |
Mariupol | UA |
Mindanao | PH |
Mosul | IQ |
Nagasaki | JP |
Nagorno-Karabakh | AZ | Artsakh; Karabakh
Natanz | IR |
Natuna | ID | Kepulauan Natuna
New York | US |
Odesa | UA | Odessa
Okinawa | JP |
Ossetia Selatan | GE |
Panmunjom |  | Panmunjeom
Papua | ID |
Pattani | TH | Patani
Punggye-ri | KP | Punggye ri
Rafah | PS |
Rakhine | MM | Arakan
Ramstein | DE |
Sabah | MY |
Scarborough Shoal | PH | Beting Scarborough; Karang Scarborough
Second Thomas Shoal | PH | Ayungin; Ren'ai
Senkaku | JP | Diaoyu; Kepulauan Senkaku
Sinpo | KP |
Siprus Utara | CY | Republik Turki Siprus Utara
Skotlandia | GB |
Sohae | KP |
Somaliland | SO |
Subic | PH | Teluk Subic
Tepi Barat | PS | West Bank
Texas | US |
Tibet | CN |
Tigray | ET |
Transnistria | MD | Transdniestria
Vladivostok | RU |
Wales | GB |
Wonsan | KP |
Xinjiang | CN | Uighur
Yerusalem |  | Al-Quds; Jerusalem
Yongbyon | KP |
Zaporizhzhia | UA | Zaporizhia; Zaporozhye
`;
