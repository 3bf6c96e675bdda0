/**
 * Names that football clubs go by in sport reports though they are, or begin, the name of a city or region, with the club's full name and
 * its country (ISO 3166-1 alpha-2). Asked in sport reports only. Own compilation of facts.
 * Columns: name in reports | club | country. Sorted.
 */
export const CLUB_CITIES_TABLE = `
Ajaccio | AC Ajaccio | FR
Alaves | Deportivo Alaves | ES
Almeria | UD Almeria | ES
Amiens | Amiens SC | FR
Angers | Angers SCO | FR
Antwerp | Royal Antwerp | BE
Augsburg | FC Augsburg | DE
Auxerre | AJ Auxerre | FR
Bari | SSC Bari | IT
Bergamo | Atalanta | IT
Bilbao | Athletic Bilbao | ES
Birmingham | Birmingham City | GB
Blackburn | Blackburn Rovers | GB
Blackpool | Blackpool FC | GB
Bochum | VfL Bochum | DE
Bologna | Bologna FC | IT
Bolton | Bolton Wanderers | GB
Bordeaux | Girondins Bordeaux | FR
Bournemouth | AFC Bournemouth | GB
Braga | SC Braga | PT
Bremen | Werder Bremen | DE
Brentford | Brentford FC | GB
Brescia | Brescia Calcio | IT
Brest | Stade Brestois | FR
Brighton | Brighton & Hove Albion | GB
Brugge | Club Brugge | BE
Burnley | Burnley FC | GB
Cadiz | Cadiz CF | ES
Cagliari | Cagliari Calcio | IT
Cardiff | Cardiff City | GB
Catania | Catania FC | IT
Como | Como 1907 | IT
Coventry | Coventry City | GB
Cremonese | US Cremonese | IT
Darmstadt | SV Darmstadt | DE
Derby | Derby County | GB
Dortmund | Borussia Dortmund | DE
Eindhoven | PSV Eindhoven | NL
Elche | Elche CF | ES
Empoli | Empoli FC | IT
Frankfurt | Eintracht Frankfurt | DE
Freiburg | SC Freiburg | DE
Frosinone | Frosinone Calcio | IT
Genoa | Genoa CFC | IT
Getafe | Getafe CF | ES
Gijon | Sporting Gijon | ES
Girona | Girona FC | ES
Granada | Granada CF | ES
Groningen | FC Groningen | NL
Heidenheim | FC Heidenheim | DE
Hoffenheim | TSG Hoffenheim | DE
Huesca | SD Huesca | ES
Ipswich | Ipswich Town | GB
Kaiserslautern | FC Kaiserslautern | DE
Koln | FC Koln | DE
Lecce | US Lecce | IT
Leeds | Leeds United | GB
Leganes | CD Leganes | ES
Leicester | Leicester City | GB
Leipzig | RB Leipzig | DE
Lens | RC Lens | FR
Leverkusen | Bayer Leverkusen | DE
Lille | Lille OSC | FR
Lorient | FC Lorient | FR
Luton | Luton Town | GB
Lyon | Olympique Lyon | FR
Madrid | Real Madrid | ES
Mainz | Mainz 05 | DE
Malaga | Malaga CF | ES
Mallorca | RCD Mallorca | ES
Marseille | Olympique Marseille | FR
Metz | FC Metz | FR
Middlesbrough | Middlesbrough FC | GB
Milan | AC Milan | IT
Monchengladbach | Borussia Monchengladbach | DE
Montpellier | Montpellier HSC | FR
Monza | AC Monza | IT
Nantes | FC Nantes | FR
Napoli | SSC Napoli | IT
Newcastle | Newcastle United | GB
Norwich | Norwich City | GB
Osasuna | CA Osasuna | ES
Palermo | Palermo FC | IT
Parma | Parma Calcio | IT
Pescara | Delfino Pescara | IT
Pisa | Pisa SC | IT
Portsmouth | Portsmouth FC | GB
Preston | Preston North End | GB
Reading | Reading FC | GB
Reims | Stade de Reims | FR
Rennes | Stade Rennais | FR
Rotterdam | Feyenoord | NL
Salernitana | US Salernitana | IT
Salzburg | RB Salzburg | AT
Schalke | Schalke 04 | DE
Sheffield | Sheffield United | GB
Siena | AC Siena | IT
Southampton | Southampton FC | GB
Spezia | Spezia Calcio | IT
Stoke | Stoke City | GB
Strasbourg | RC Strasbourg | FR
Stuttgart | VfB Stuttgart | DE
Sunderland | Sunderland AFC | GB
Swansea | Swansea City | GB
Torino | Torino FC | IT
Toulouse | Toulouse FC | FR
Udine | Udinese | IT
Utrecht | FC Utrecht | NL
Valencia | Valencia CF | ES
Valladolid | Real Valladolid | ES
Venezia | Venezia FC | IT
Verona | Hellas Verona | IT
Vigo | Celta Vigo | ES
Villarreal | Villarreal CF | ES
Watford | Watford FC | GB
Wigan | Wigan Athletic | GB
Wolfsburg | VfL Wolfsburg | DE
Zaragoza | Real Zaragoza | ES
`;
