/**
 * Units of measure with their canonical symbol and the spellings that stand behind a number, in any case. Units of time are dates. Left
 * out are letters and words that mean something else as often ("PS", "hp", "in", "are"). Own compilation. Columns: symbol | spellings.
 */
export const UNITS_TABLE = `
km | kilometer; kilometre; km; kilo meter
m | meter; metre; m; mtr; mdpl; meter di atas permukaan laut
cm | sentimeter; centimeter; cm
mm | milimeter; millimeter; mm
nmi | mil laut; mil nautika; nautical mile; nautical miles; batu nautika
mi | mil; mile; miles; batu
ft | kaki; feet; ft
in | inci; inch; inchi; inches
yd | yard; yards
ly | tahun cahaya
kg | kilogram; kilo; kg
g | gram; gr
mg | miligram; mg
t | ton; metrik ton; ton metrik; metric ton; tan
kt | kiloton; kilo ton
Mt | megaton
kuintal | kuintal; kwintal
lb | pon; lbs
oz | troy ons; ons troi; ons troy; troy ounce; troi ons; ounce; oz
ct | karat
l | liter; litre; ltr
ml | mililiter; ml; cc
kl | kiloliter; kl
m3 | meter kubik; m3; m³; kubik
ft3 | kaki kubik; cubic feet
MMSCFD | MMSCFD; juta standar kaki kubik per hari
bbl | barel; barrel; barel minyak
bpd | barel per hari; barrel per hari; barel minyak per hari; bph; bopd; bpd
boepd | barel setara minyak per hari; boepd
boe | barel setara minyak
m2 | meter persegi; m2; m²
km2 | kilometer persegi; km persegi; km2; km²
ha | hektare; hektar; ha; hektere
acre | ekar; acre; acres
ft2 | kaki persegi
mi2 | mil persegi
km/h | km/jam; kilometer per jam; km per jam; kilometer/jam; kpj; km/h; kmh
m/s | meter per detik; m/detik; m/s; meter/detik
km/s | kilometer per detik; km/detik; km per detik
mph | mil per jam; mil/jam; mph
kn | knot; knots; mil laut per jam
°C | derajat celsius; derajat celcius; derajat selsius; °C; celsius; celcius; derajat
°F | derajat fahrenheit; °F; fahrenheit
magnitude | magnitudo; skala richter; SR; pada skala richter
W | watt
kW | kilowatt; kW
MW | megawatt; MW; MWp
GW | gigawatt; GW
Wh | Wh
kWh | kWh; kilowatt jam
MWh | MWh; megawatt jam
TWh | TWh; terawatt jam
hp | tenaga kuda; daya kuda; horsepower
Nm | newton meter
rpm | rpm
Hz | hertz
kHz | kHz; kilohertz
MHz | MHz; megahertz
GHz | GHz; gigahertz
GB | GB; gigabyte
TB | TB; terabyte
MB | MB; megabyte
Mbps | Mbps
dB | desibel; dB
V | volt
kV | kV; kilovolt
A | ampere
mAh | mAh
VA | VA; volt ampere
kVA | kVA
MP | megapiksel; megapixel
kcal | kkal; kilokalori
ppm | ppm
mSv | milisievert; mSv
`;
