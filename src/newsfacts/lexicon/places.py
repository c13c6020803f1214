"""Places as datelines print them: cities that stand alone, and the states, provinces and countries that qualify.

One line a country: its cities, commonest first, other and older spellings after "=". ISO 3166-1 alpha-2 codes.
"""

from __future__ import annotations

from functools import cache

from .rows import PlaceName

# Name, then other ways to print it.
COUNTRIES: dict[str, str] = {
    "AD": "Andorra",
    "AE": "United Arab Emirates=UAE=U.A.E.=Emirates",
    "AF": "Afghanistan",
    "AG": "Antigua and Barbuda=Antigua",
    "AI": "Anguilla",
    "AL": "Albania",
    "AM": "Armenia",
    "AO": "Angola",
    "AQ": "Antarctica",
    "AR": "Argentina",
    "AS": "American Samoa",
    "AT": "Austria",
    "AU": "Australia",
    "AW": "Aruba",
    "AZ": "Azerbaijan=Azerbaidzhan",
    "BA": "Bosnia and Herzegovina=Bosnia=Bosnia-Herzegovina=Bosnia-Hercegovina",
    "BB": "Barbados",
    "BD": "Bangladesh",
    "BE": "Belgium",
    "BF": "Burkina Faso",
    "BG": "Bulgaria",
    "BH": "Bahrain=Kingdom of Bahrain",
    "BI": "Burundi",
    "BJ": "Benin",
    "BM": "Bermuda",
    "BN": "Brunei=Brunei Darussalam",
    "BO": "Bolivia",
    "BR": "Brazil=Brasil",
    "BS": "Bahamas=the Bahamas",
    "BT": "Bhutan",
    "BW": "Botswana",
    "BY": "Belarus=Byelorussia",
    "BZ": "Belize",
    "CA": "Canada",
    "CD": "Democratic Republic of the Congo=Democratic Republic of Congo=Congo-Kinshasa=DR Congo=DRC=Zaire",
    "CF": "Central African Republic",
    "CG": "Republic of the Congo=Republic of Congo=Congo=Congo-Brazzaville",
    "CH": "Switzerland",
    "CI": "Ivory Coast=Cote d'Ivoire=Côte d'Ivoire",
    "CK": "Cook Islands",
    "CL": "Chile",
    "CM": "Cameroon",
    "CN": "China=People's Republic of China=PRC=P.R. China=South China=North China=East China=mainland China",
    "CO": "Colombia",
    "CR": "Costa Rica",
    "CU": "Cuba",
    "CV": "Cape Verde=Cabo Verde",
    "CW": "Curacao=Curaçao",
    "CY": "Cyprus=northern Cyprus",
    "CZ": "Czech Republic=Czechia=Czechoslovakia",
    "DE": "Germany=West Germany=East Germany",
    "DJ": "Djibouti",
    "DK": "Denmark",
    "DM": "Dominica",
    "DO": "Dominican Republic",
    "DZ": "Algeria",
    "EC": "Ecuador",
    "EE": "Estonia",
    "EG": "Egypt",
    "EH": "Western Sahara",
    "ER": "Eritrea",
    "ES": "Spain",
    "ET": "Ethiopia",
    "FI": "Finland",
    "FJ": "Fiji",
    "FK": "Falkland Islands=the Falklands",
    "FM": "Micronesia",
    "FO": "Faroe Islands",
    "FR": "France",
    "GA": "Gabon",
    "GB": "United Kingdom=UK=U.K.=Britain=Great Britain=England=Scotland=Wales=Northern Ireland=N. Ireland=N.Ireland",
    "GD": "Grenada",
    "GE": "Georgia=Republic of Georgia",
    "GG": "Guernsey",
    "GH": "Ghana",
    "GI": "Gibraltar",
    "GL": "Greenland",
    "GM": "Gambia=the Gambia",
    "GN": "Guinea",
    "GQ": "Equatorial Guinea",
    "GR": "Greece",
    "GT": "Guatemala",
    "GU": "Guam",
    "GW": "Guinea-Bissau",
    "GY": "Guyana",
    "HK": "Hong Kong",
    "HN": "Honduras",
    "HR": "Croatia",
    "HT": "Haiti",
    "HU": "Hungary",
    "ID": "Indonesia",
    "IE": "Ireland=Republic of Ireland=Irish Republic",
    "IL": "Israel",
    "IM": "Isle of Man",
    "IN": "India=J&K=Indian-administered Kashmir=Indian-controlled Kashmir=Indian Kashmir",
    "IQ": "Iraq=Iraqi Kurdistan",
    "IR": "Iran=Islamic Republic of Iran",
    "IS": "Iceland",
    "IT": "Italy",
    "JE": "Jersey",
    "JM": "Jamaica",
    "JO": "Jordan",
    "JP": "Japan",
    "KE": "Kenya",
    "KG": "Kyrgyzstan=Kyrgyz Republic=Kirghizia",
    "KH": "Cambodia=Kampuchea",
    "KI": "Kiribati",
    "KM": "Comoros",
    "KN": "St. Kitts and Nevis=Saint Kitts and Nevis=St. Kitts",
    "KP": "North Korea=DPRK=D.P.R.K.=Democratic People's Republic of Korea",
    "KR": "South Korea=Republic of Korea=ROK=S. Korea=Korea",
    "KW": "Kuwait",
    "KY": "Cayman Islands",
    "KZ": "Kazakhstan=Kazakstan",
    "LA": "Laos",
    "LB": "Lebanon",
    "LC": "St. Lucia=Saint Lucia",
    "LI": "Liechtenstein",
    "LK": "Sri Lanka=Ceylon",
    "LR": "Liberia",
    "LS": "Lesotho",
    "LT": "Lithuania",
    "LU": "Luxembourg",
    "LV": "Latvia",
    "LY": "Libya",
    "MA": "Morocco",
    "MC": "Monaco",
    "MD": "Moldova=Moldavia=Transnistria=Trans-Dniester",
    "ME": "Montenegro",
    "MG": "Madagascar",
    "MH": "Marshall Islands",
    "MK": "North Macedonia=Macedonia=FYROM",
    "ML": "Mali",
    "MM": "Myanmar=Burma",
    "MN": "Mongolia",
    "MO": "Macau=Macao",
    "MR": "Mauritania",
    "MT": "Malta",
    "MU": "Mauritius",
    "MV": "Maldives=the Maldives",
    "MW": "Malawi",
    "MX": "Mexico",
    "MY": "Malaysia",
    "MZ": "Mozambique",
    "NA": "Namibia",
    "NC": "New Caledonia",
    "NE": "Niger",
    "NG": "Nigeria",
    "NI": "Nicaragua",
    "NL": "Netherlands=the Netherlands=Holland",
    "NO": "Norway",
    "NP": "Nepal",
    "NR": "Nauru",
    "NZ": "New Zealand",
    "OM": "Oman",
    "PA": "Panama",
    "PE": "Peru",
    "PF": "French Polynesia=Tahiti",
    "PG": "Papua New Guinea=PNG",
    "PH": "Philippines=the Philippines",
    "PK": "Pakistan=Pakistan-administered Kashmir=Azad Kashmir=AJK",
    "PL": "Poland",
    "PR": "Puerto Rico=P.R.",
    "PS": "Palestine=Palestinian territories=Palestinian Territories=West Bank=Gaza Strip=Gaza=occupied West Bank",
    "PT": "Portugal",
    "PW": "Palau",
    "PY": "Paraguay",
    "QA": "Qatar",
    "RE": "Reunion=Réunion",
    "RO": "Romania=Rumania",
    "RS": "Serbia=Yugoslavia=Serbia and Montenegro=Serbia-Montenegro",
    "RU": "Russia=Russian Federation=USSR=U.S.S.R.=Soviet Union=Chechnya=Siberia",
    "RW": "Rwanda",
    "SA": "Saudi Arabia=Kingdom of Saudi Arabia=KSA",
    "SB": "Solomon Islands",
    "SC": "Seychelles",
    "SD": "Sudan",
    "SE": "Sweden",
    "SG": "Singapore",
    "SI": "Slovenia",
    "SK": "Slovakia=Slovak Republic",
    "SL": "Sierra Leone",
    "SM": "San Marino",
    "SN": "Senegal",
    "SO": "Somalia=Somaliland=Puntland",
    "SR": "Suriname=Surinam",
    "SS": "South Sudan",
    "ST": "Sao Tome and Principe",
    "SV": "El Salvador",
    "SY": "Syria",
    "SZ": "Eswatini=Swaziland",
    "TC": "Turks and Caicos Islands=Turks and Caicos",
    "TD": "Chad",
    "TG": "Togo",
    "TH": "Thailand",
    "TJ": "Tajikistan=Tadzhikistan",
    "TL": "East Timor=Timor-Leste",
    "TM": "Turkmenistan",
    "TN": "Tunisia",
    "TO": "Tonga",
    "TR": "Turkey=Türkiye=Turkiye",
    "TT": "Trinidad and Tobago=Trinidad=Trinidad & Tobago",
    "TV": "Tuvalu",
    "TW": "Taiwan",
    "TZ": "Tanzania",
    "UA": "Ukraine=Crimea",
    "UG": "Uganda",
    "US": "United States=U.S.=USA=U.S.A.=US=United States of America=America",
    "UY": "Uruguay",
    "UZ": "Uzbekistan",
    "VA": "Vatican=Holy See",
    "VC": "St. Vincent and the Grenadines=St. Vincent",
    "VE": "Venezuela",
    "VG": "British Virgin Islands",
    "VI": "U.S. Virgin Islands=Virgin Islands=US Virgin Islands",
    "VN": "Vietnam=Viet Nam",
    "VU": "Vanuatu",
    "WS": "Samoa=Western Samoa",
    "XK": "Kosovo",
    "YE": "Yemen=South Yemen=North Yemen",
    "ZA": "South Africa",
    "ZM": "Zambia",
    "ZW": "Zimbabwe=Rhodesia",
}

# States, provinces and regions: full name, AP or Reuters abbreviation, postal code.
STATES: dict[str, tuple[str, ...]] = {
    "US": (
        "Alabama=Ala.=AL",
        "Alaska=AK",
        "Arizona=Ariz.=AZ",
        "Arkansas=Ark.=AR",
        "California=Calif.=CA=Cal.",
        "Colorado=Colo.=CO",
        "Connecticut=Conn.=CT",
        "Delaware=Del.=DE",
        "District of Columbia=D.C.=DC",
        "Florida=Fla.=FL",
        "Georgia=Ga.=GA",
        "Hawaii=HI=Hawai'i",
        "Idaho=ID=Ida.",
        "Illinois=Ill.=IL",
        "Indiana=Ind.=IN",
        "Iowa=IA",
        "Kansas=Kan.=Kans.=KS",
        "Kentucky=Ky.=KY",
        "Louisiana=La.=LA",
        "Maine=ME",
        "Maryland=Md.=MD",
        "Massachusetts=Mass.=MA",
        "Michigan=Mich.=MI",
        "Minnesota=Minn.=MN",
        "Mississippi=Miss.=MS",
        "Missouri=Mo.=MO",
        "Montana=Mont.=MT",
        "Nebraska=Neb.=Nebr.=NE",
        "Nevada=Nev.=NV",
        "New Hampshire=N.H.=NH",
        "New Jersey=N.J.=NJ",
        "New Mexico=N.M.=NM=N. Mex.",
        "New York=N.Y.=NY",
        "North Carolina=N.C.=NC",
        "North Dakota=N.D.=ND",
        "Ohio=OH",
        "Oklahoma=Okla.=OK",
        "Oregon=Ore.=OR",
        "Pennsylvania=Pa.=PA=Penn.",
        "Rhode Island=R.I.=RI",
        "South Carolina=S.C.=SC",
        "South Dakota=S.D.=SD",
        "Tennessee=Tenn.=TN",
        "Texas=TX=Tex.",
        "Utah=UT",
        "Vermont=Vt.=VT",
        "Virginia=Va.=VA",
        "Washington=Wash.=WA=Washington State",
        "West Virginia=W.Va.=WV=W. Va.",
        "Wisconsin=Wis.=WI=Wisc.",
        "Wyoming=Wyo.=WY",
    ),
    "CA": (
        "Alberta=Alta.=AB",
        "British Columbia=B.C.=BC",
        "Manitoba=Man.=MB",
        "New Brunswick=N.B.=NB",
        "Newfoundland=Nfld.=NL=Newfoundland and Labrador=N.L.",
        "Northwest Territories=N.W.T.=NT",
        "Nova Scotia=N.S.=NS",
        "Nunavut=NU",
        "Ontario=Ont.=ON",
        "Prince Edward Island=P.E.I.=PE",
        "Quebec=Que.=QC=Québec=PQ",
        "Saskatchewan=Sask.=SK",
        "Yukon=YT",
    ),
    "AU": (
        "New South Wales=NSW=N.S.W.",
        "Queensland=Qld=QLD",
        "South Australia",
        "Tasmania=Tas.",
        "Victoria=Vic.",
        "Western Australia",
        "Northern Territory",
        "Australian Capital Territory=ACT",
    ),
    "IN": (
        "Andhra Pradesh",
        "Assam",
        "Bihar",
        "Goa",
        "Gujarat",
        "Haryana",
        "Karnataka",
        "Kashmir",
        "Kerala",
        "Madhya Pradesh",
        "Maharashtra",
        "Manipur",
        "Orissa=Odisha",
        "Punjab",
        "Rajasthan",
        "Tamil Nadu",
        "Telangana",
        "Uttar Pradesh=UP=U.P.",
        "West Bengal",
    ),
    "CN": (
        "Inner Mongolia",
        "Guangdong",
        "Hainan",
        "Hebei",
        "Henan",
        "Hubei",
        "Hunan",
        "Jiangsu",
        "Jiangxi",
        "Liaoning",
        "Shandong",
        "Shaanxi",
        "Shanxi",
        "Sichuan",
        "Tibet",
        "Xinjiang",
        "Yunnan",
        "Zhejiang",
    ),
    "ES": ("Canary Islands", "Catalonia", "Basque Country", "Balearic Islands"),
    "GB": ("Isle of Wight", "Cornwall", "Kent", "Surrey", "Essex", "Devon", "Berkshire", "Oxfordshire"),
    "DE": ("Bavaria", "Saxony", "Hesse"),
    "IT": ("Sicily", "Sardinia", "Tuscany"),
    "FR": ("Corsica", "Brittany", "Provence"),
    "ID": ("Aceh", "Bali", "West Java", "Central Java", "East Java"),
    "JP": ("Hokkaido", "Okinawa"),
    "PT": ("Azores", "Madeira"),
    "RU": ("Dagestan", "Ingushetia", "North Ossetia", "Tatarstan"),
    "ZA": ("Western Cape", "Eastern Cape", "KwaZulu-Natal", "Gauteng"),
}

CITIES: dict[str, str] = {
    "AE": "Dubai, Abu Dhabi, Sharjah, Ajman, Fujairah, Ras al-Khaimah, Al Ain",
    "AF": "Kabul, Kandahar, Herat, Jalalabad, Mazar-i-Sharif=Mazar-e-Sharif, Kunduz, Khost, Gardez, Ghazni, Bagram",
    "AL": "Tirana, Durres, Kukes, Vlora",
    "AM": "Yerevan, Gyumri",
    "AO": "Luanda, Cabinda, Huambo",
    "AR": "Buenos Aires, Cordoba, Rosario, Mar del Plata, Mendoza, La Plata",
    "AT": "Vienna, Salzburg, Innsbruck, Graz, Linz",
    "AU": "Sydney, Melbourne, Canberra, Brisbane, Perth, Adelaide, Hobart, Darwin, Cairns, Gold Coast, Alice Springs, "
    "Geelong, Townsville, Wollongong, Ballarat, Bendigo",
    "AZ": "Baku, Stepanakert, Ganja, Nakhchivan",
    "BA": "Sarajevo, Banja Luka, Tuzla, Mostar, Srebrenica, Bihac",
    "BD": "Dhaka=Dacca, Chittagong, Cox's Bazar, Sylhet, Khulna, Rajshahi",
    "BE": "Brussels, Antwerp, Ghent, Bruges, Liege, Mons, Leuven, Charleroi, Spa-Francorchamps",
    "BF": "Ouagadougou",
    "BG": "Sofia, Plovdiv, Varna, Burgas",
    "BH": "Manama, Sakhir",
    "BI": "Bujumbura, Gitega",
    "BJ": "Cotonou, Porto-Novo",
    "BN": "Bandar Seri Begawan",
    "BO": "La Paz, Santa Cruz de la Sierra, Cochabamba, Sucre",
    "BR": "Brasilia, Rio de Janeiro, Sao Paulo=São Paulo, Belo Horizonte, Salvador, Recife, Porto Alegre, Manaus, "
    "Fortaleza, Curitiba, Belem, Natal, Florianopolis",
    "BS": "Nassau",
    "BT": "Thimphu",
    "BW": "Gaborone",
    "BY": "Minsk, Brest, Gomel, Grodno, Vitebsk",
    "CA": "Ottawa, Toronto, Montreal=Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City=Quebec=Québec, Halifax, Regina, "
    "Saskatoon, Victoria, St. John's, Fredericton, Charlottetown, Whitehorse, Yellowknife, Iqaluit, Hamilton, "
    "Mississauga, Moncton, Surrey, Kelowna, Sudbury, Thunder Bay, Red Deer, Lethbridge, Banff",
    "CD": "Kinshasa, Goma, Lubumbashi, Kisangani, Bukavu, Bunia, Beni",
    "CF": "Bangui",
    "CG": "Brazzaville",
    "CH": "Geneva, Zurich=Zürich, Bern=Berne, Basel=Basle, Lausanne, Davos, Lugano, Lucerne, St. Moritz, Zug, Nyon, "
    "Winterthur, St. Gallen, Montreux",
    "CI": "Abidjan, Yamoussoukro, Bouake",
    "CL": "Santiago, Valparaiso, Concepcion, Copiapo, Antofagasta",
    "CM": "Yaounde=Yaoundé, Douala, Bamenda",
    "CN": "Beijing=Peking, Shanghai, Guangzhou=Canton, Shenzhen, Tianjin, Wuhan, Chengdu, Chongqing, Nanjing=Nanking, "
    "Xi'an=Xian, Hangzhou, Harbin, Shenyang, Dalian, Qingdao, Kunming, Lhasa, Urumqi, Changsha, Zhengzhou, Jinan, "
    "Fuzhou, Xiamen, Nanning, Guiyang, Lanzhou, Taiyuan, Hefei, Nanchang, Hohhot, Yinchuan, Xining, Changchun, "
    "Shijiazhuang, Haikou, Sanya, Suzhou, Kashgar, Boao, Zhuhai, Ningbo, Dongguan, Foshan, Wenzhou, Yantai",
    "CO": "Bogota=Bogotá, Medellin=Medellín, Cali, Cartagena, Barranquilla, Cucuta, Bucaramanga",
    "CR": "San Jose",
    "CU": "Havana=La Habana, Guantanamo Bay, Santiago de Cuba, Guantanamo",
    "CV": "Praia",
    "CY": "Nicosia, Limassol, Larnaca, Paphos",
    "CZ": "Prague, Brno, Ostrava, Plzen, Karlovy Vary",
    "DE": "Berlin, Frankfurt, Munich, Hamburg, Bonn, Cologne, Duesseldorf=Dusseldorf=Düsseldorf, Stuttgart, Hanover, "
    "Leipzig, Dresden, Dortmund, Bremen, Nuremberg, Essen, Karlsruhe, Wolfsburg, Kiel, Mainz, Wiesbaden, Hannover, "
    "Magdeburg, Potsdam, Rostock, Heidelberg, Freiburg, Mannheim, Augsburg, Hockenheim, Leverkusen, Gelsenkirchen, "
    "Baden-Baden, Heiligendamm, Ramstein, Halle, Duisburg, Bochum, Erfurt, Chemnitz, Weimar",
    "DJ": "Djibouti City",
    "DK": "Copenhagen, Aarhus, Odense, Aalborg, Billund",
    "DO": "Santo Domingo, Punta Cana",
    "DZ": "Algiers, Oran, Constantine, Tamanrasset",
    "EC": "Quito, Guayaquil, Cuenca",
    "EE": "Tallinn, Tartu, Narva",
    "EG": "Cairo, Alexandria, Luxor, Sharm el-Sheikh=Sharm el Sheikh, Suez, Aswan, Port Said, Ismailia, El-Arish",
    "ER": "Asmara",
    "ES": "Madrid, Barcelona, Valencia, Seville, Bilbao, Malaga, San Sebastian, Pamplona, Zaragoza, Granada, Vigo, "
    "Santiago de Compostela, Palma de Mallorca, Marbella, Jerez, Las Palmas, Ceuta, Melilla, Vitoria, Tenerife, "
    "Alicante, Murcia, Valladolid, Gijon, Oviedo",
    "ET": "Addis Ababa, Mekele=Mekelle, Dire Dawa",
    "FI": "Helsinki, Tampere, Turku, Espoo, Oulu, Lahti, Rovaniemi",
    "FJ": "Suva, Nadi",
    "FR": "Paris, Marseille=Marseilles, Lyon=Lyons, Strasbourg, Nice, Cannes, Bordeaux, Toulouse, Lille, Nantes, Calais, "
    "Monte Carlo, Rennes, Grenoble, Montpellier, Le Mans, Biarritz, Deauville, Versailles, Evian, Chamonix, "
    "Saint-Denis=St. Denis, Ajaccio, Bastia, Metz, Nancy, Dijon, Reims, Rouen, Le Havre, Saint-Etienne=St. Etienne, "
    "Clermont-Ferrand, Lourdes, Avignon, Aix-en-Provence, Antibes, Perpignan, Pau, Toulon, Dunkirk, Caen, Tours",
    "GA": "Libreville",
    "GB": "London, Edinburgh, Glasgow, Belfast, Cardiff, Manchester, Liverpool, Birmingham, Leeds, Sheffield, Bristol, "
    "Nottingham, Leicester, Newcastle, Newcastle upon Tyne, Southampton, Portsmouth, Brighton, Aberdeen, Dundee, "
    "Oxford, Cambridge, York, Bournemouth, Blackpool, Wimbledon, Silverstone, St Andrews=St. Andrews, Swansea, "
    "Londonderry, Coventry, Derby, Hull, Sunderland, Bradford, Plymouth, Norwich, Ipswich, Gleneagles, Ascot, Epsom, "
    "Cheltenham, Aintree, Carnoustie, Troon, Inverness, Exeter, Reading, Bath, Stoke, Wolverhampton, Newport, "
    "Middlesbrough, Windsor, Salisbury, Dover, Lockerbie, Dunblane, Luton, Southport, Sandwich, Newmarket, Hillsborough",
    "GE": "Tbilisi, Batumi, Sukhumi, Gori, Tskhinvali",
    "GH": "Accra, Kumasi",
    "GM": "Banjul",
    "GN": "Conakry",
    "GQ": "Malabo",
    "GR": "Athens, Thessaloniki=Salonika, Patras, Piraeus, Olympia, Crete, Rhodes, Lesbos, Idomeni, Heraklion",
    "GT": "Guatemala City",
    "GW": "Bissau",
    "GY": "Georgetown",
    "HK": "Hong Kong",
    "HN": "Tegucigalpa, San Pedro Sula",
    "HR": "Zagreb, Split, Dubrovnik, Rijeka, Zadar, Osijek, Vukovar",
    "HT": "Port-au-Prince, Cap-Haitien, Les Cayes, Gonaives",
    "HU": "Budapest, Debrecen, Szeged, Pecs",
    "ID": "Jakarta, Bali, Denpasar, Surabaya, Bandung, Medan, Banda Aceh, Yogyakarta, Nusa Dua, Makassar, Palu, Batam, "
    "Semarang, Ambon, Jayapura, Padang, Palembang, Kuta, Bogor",
    "IE": "Dublin, Cork, Galway, Limerick, Waterford, Kilkenny, Shannon",
    "IL": "Jerusalem, Tel Aviv=Tel-Aviv, Haifa, Beersheba, Ashkelon, Sderot, Eilat, Nazareth, Ashdod, Herzliya, "
    "Kiryat Shmona",
    "IN": "New Delhi, Mumbai=Bombay, Kolkata=Calcutta, Chennai=Madras, Bangalore=Bengaluru, Hyderabad, Ahmedabad, Srinagar, "
    "Lucknow, Pune, Jaipur, Amritsar, Chandigarh, Patna, Bhopal, Guwahati=Gauhati, Bhubaneswar, Kochi, Nagpur, Agra, "
    "Thiruvananthapuram=Trivandrum, Jammu, Ranchi, Raipur, Dehradun, Shimla, Gandhinagar, Varanasi, Kanpur, Indore, "
    "Panaji, Ayodhya, Imphal, Shillong, Surat, Vadodara, Mysore, Mangalore, Coimbatore, Madurai, Visakhapatnam, Delhi, "
    "Gurgaon=Gurugram, Noida, Allahabad, Dharamsala=Dharamshala, Port Blair, Leh, Ludhiana, Mohali, Cuttack, Kozhikode, "
    "Puducherry=Pondicherry, Vijayawada, Thane, Meerut, Gwalior, Udaipur, Jodhpur, Itanagar, Agartala, Aizawl, Kohima",
    "IQ": "Baghdad, Basra, Mosul, Kirkuk, Fallujah=Falluja, Najaf, Karbala=Kerbala, Tikrit, Erbil=Arbil, Ramadi, Baqouba=Baquba, "
    "Samarra, Sulaimaniyah=Sulaymaniyah, Nasiriyah, Dohuk, Hilla, Irbil, Abu Ghraib, Umm Qasr",
    "IR": "Tehran=Teheran, Isfahan, Qom, Mashhad, Shiraz, Tabriz, Bushehr, Natanz, Bam, Kish Island, Bandar Abbas",
    "IS": "Reykjavik=Reykjavík",
    "IT": "Rome, Milan, Venice, Naples, Turin, Florence, Genoa, Bologna, Palermo, Vatican, Verona, Trieste, Bari, Cagliari, "
    "Catania, L'Aquila, Monza, Imola, Maranello, Lampedusa, Rimini, Perugia, Parma, Padua, Pisa, Siena, Assisi, Bergamo, "
    "Cortina d'Ampezzo, Taormina, Sanremo=San Remo, Como, Cernobbio, Messina, Modena, Brescia, Udine",
    "JM": "Kingston, Montego Bay",
    "JO": "Amman, Aqaba, Zarqa, Petra",
    "JP": "Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Fukushima, Sendai, Nagano, "
    "Naha, Niigata, Suzuka, Okinawa, Miyazaki, Saitama, Chiba, Kashiwazaki, Kumamoto, Kanazawa, Toyota, Narita",
    "KE": "Nairobi, Mombasa, Kisumu, Eldoret, Garissa, Nakuru, Naivasha",
    "KG": "Bishkek, Osh, Jalal-Abad, Manas",
    "KH": "Phnom Penh, Siem Reap, Pailin, Sihanoukville, Preah Vihear",
    "KP": "Pyongyang, Kaesong, Panmunjom=Panmunjeom, Sinuiju, Kumgang",
    "KR": "Seoul, Busan=Pusan, Incheon=Inchon, Daegu=Taegu, Gwangju=Kwangju, Daejeon=Taejon, Pyeongchang, Gangneung, Ulsan, "
    "Jeju, Sejong, Suwon, Paju, Yeosu, Gyeongju, Goyang",
    "KW": "Kuwait City, Kuwait",
    "KZ": "Almaty=Alma-Ata, Astana=Nur-Sultan=Nursultan, Baikonur, Aktau, Atyrau, Karaganda, Shymkent",
    "LA": "Vientiane, Luang Prabang",
    "LB": "Beirut, Sidon, Tyre, Baalbek, Naqoura, Nabatiyeh, Marjayoun, Qana",
    "LI": "Vaduz",
    "LK": "Colombo, Jaffna, Kandy, Galle, Trincomalee, Batticaloa, Hambantota, Vavuniya",
    "LR": "Monrovia",
    "LS": "Maseru",
    "LT": "Vilnius, Kaunas, Klaipeda",
    "LU": "Luxembourg",
    "LV": "Riga, Jurmala, Daugavpils",
    "LY": "Tripoli, Benghazi, Misrata, Sirte, Tobruk, Sabha, Zawiya, Ajdabiya, Brega, Ras Lanuf",
    "MA": "Rabat, Casablanca, Marrakech=Marrakesh, Tangier, Fez, Agadir",
    "MC": "Monaco, Monte Carlo",
    "MD": "Chisinau=Kishinev, Tiraspol",
    "ME": "Podgorica, Budva, Cetinje",
    "MG": "Antananarivo",
    "MK": "Skopje, Tetovo, Ohrid, Gevgelija, Kumanovo",
    "ML": "Bamako, Timbuktu, Gao, Kidal, Mopti",
    "MM": "Yangon=Rangoon, Naypyitaw=Nay Pyi Taw=Naypyidaw, Mandalay, Sittwe, Myitkyina, Maungdaw",
    "MN": "Ulan Bator=Ulaanbaatar",
    "MO": "Macau=Macao",
    "MR": "Nouakchott",
    "MT": "Valletta",
    "MU": "Port Louis",
    "MV": "Male",
    "MW": "Lilongwe, Blantyre",
    "MX": "Mexico City, Monterrey, Guadalajara, Tijuana, Cancun, Acapulco, Ciudad Juarez, Oaxaca, Culiacan, Nuevo Laredo, "
    "Puebla, Veracruz, San Cristobal de las Casas, Los Cabos, Iguala, Mexicali, Morelia, Chilpancingo, Matamoros, Reynosa",
    "MY": "Kuala Lumpur, Putrajaya, Penang, Johor Bahru=Johor Baru, Kota Kinabalu, Kuching, Shah Alam, Ipoh, Langkawi, Sepang, "
    "George Town, Petaling Jaya, Kota Baru=Kota Bharu, Melaka=Malacca, Alor Setar, Kuantan, Kuala Terengganu, Seremban",
    "MZ": "Maputo, Beira, Pemba",
    "NA": "Windhoek",
    "NE": "Niamey, Agadez, Diffa",
    "NG": "Lagos, Abuja, Kano, Port Harcourt, Maiduguri, Jos, Kaduna, Warri, Ibadan, Yola, Enugu, Benin City, Makurdi",
    "NI": "Managua, Leon",
    "NL": "Amsterdam, The Hague=Hague, Rotterdam, Utrecht, Eindhoven, Maastricht, Schiphol, Groningen, Arnhem, Nijmegen, Delft",
    "NO": "Oslo, Bergen, Trondheim, Stavanger, Lillehammer, Tromsoe=Tromso=Tromsø, Kirkenes, Longyearbyen, Holmenkollen",
    "NP": "Kathmandu=Katmandu, Pokhara, Lukla, Biratnagar, Lalitpur",
    "NZ": "Wellington, Auckland, Christchurch, Dunedin, Queenstown, Tauranga, Rotorua, Napier, Taupo, Nelson",
    "OM": "Muscat, Salalah, Sohar",
    "PA": "Panama City",
    "PE": "Lima, Cusco=Cuzco, Arequipa, Iquitos, Puno, Ayacucho",
    "PG": "Port Moresby, Lae",
    "PH": "Manila, Zamboanga, Cebu, Davao=Davao City, Cotabato, Marawi, Quezon City, Baguio, Makati, Tacloban, Jolo, Iligan, "
    "Cagayan de Oro, General Santos, Angeles City, Subic Bay, Bacolod, Iloilo, Zamboanga City, Cebu City, Iloilo City",
    "PK": "Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Multan, Faisalabad, Muzaffarabad, Miranshah, Mingora, "
    "Chaman, Gilgit, Sialkot, Sukkur, Gujranwala, Bahawalpur, Abbottabad, Gwadar, Mardan, Swat, Khar, Kohat",
    "PL": "Warsaw, Krakow=Cracow=Kraków, Gdansk=Gdańsk, Wroclaw, Poznan, Lodz, Katowice, Lublin, Oswiecim, Szczecin, Zakopane",
    "PR": "San Juan, Ponce",
    "PS": "Gaza, Gaza City, Ramallah, Bethlehem, Hebron, Nablus, Jenin, Jericho, Rafah, Khan Younis=Khan Yunis, Tulkarm, "
    "Jabaliya, Qalqilya, Deir al-Balah, Beit Lahiya",
    "PT": "Lisbon, Porto, Faro, Estoril, Coimbra, Braga, Fatima, Funchal",
    "PY": "Asuncion=Asunción, Ciudad del Este",
    "QA": "Doha, Lusail",
    "RO": "Bucharest, Cluj=Cluj-Napoca, Timisoara, Constanta, Sibiu, Brasov, Iasi",
    "RS": "Belgrade, Novi Sad, Nis, Presevo, Subotica",
    "RU": "Moscow, St. Petersburg=Saint Petersburg=St Petersburg, Vladivostok, Sochi, Grozny, Kazan, Yekaterinburg, Novosibirsk, "
    "Khabarovsk, Murmansk, Beslan, Makhachkala, Rostov-on-Don, Kaliningrad, Irkutsk, Nizhny Novgorod, Samara, Volgograd, "
    "Vladikavkaz, Nazran, Ufa, Chelyabinsk, Omsk, Tomsk, Perm, Krasnodar, Krasnoyarsk, Leningrad, Voronezh, Saratov, Tula, "
    "Arkhangelsk, Pskov, Smolensk, Belgorod, Bryansk, Kursk, Yakutsk, Novo-Ogaryovo, Zvyozdny Gorodok, Yuzhno-Sakhalinsk, "
    "Petropavlovsk-Kamchatsky, Magadan, Blagoveshchensk, Chita, Ulan-Ude, Barnaul, Kemerovo, Tyumen, Nalchik, Stavropol, "
    "Gorki, Baltiysk, Severomorsk",
    "RW": "Kigali, Butare, Gisenyi",
    "SA": "Riyadh, Jeddah=Jidda=Jiddah, Mecca=Makkah, Medina=Madinah, Dhahran, Dammam, Mina, Taif, Khobar=Al Khobar, Abha, Jubail",
    "SB": "Honiara",
    "SD": "Khartoum, Darfur, Nyala, Port Sudan, El Fasher=Al-Fasher, Omdurman, El Geneina",
    "SE": "Stockholm, Gothenburg, Malmo=Malmoe=Malmö, Uppsala, Lund, Kiruna, Linkoping",
    "SG": "Singapore",
    "SI": "Ljubljana, Maribor, Kranjska Gora",
    "SK": "Bratislava, Kosice, Zilina",
    "SL": "Freetown, Kenema",
    "SN": "Dakar, Ziguinchor",
    "SO": "Mogadishu, Hargeisa, Baidoa, Kismayo, Bosaso, Garowe, Beledweyne",
    "SR": "Paramaribo",
    "SS": "Juba, Malakal, Bentiu, Bor",
    "SV": "San Salvador, Santa Tecla",
    "SY": "Damascus, Aleppo, Homs, Hama, Latakia, Deraa=Daraa, Idlib, Raqqa, Palmyra, Kobani, Qamishli, Deir al-Zor, Quneitra",
    "SZ": "Mbabane",
    "TD": "N'Djamena=Ndjamena, Abeche",
    "TG": "Lome=Lomé",
    "TH": "Bangkok, Chiang Mai, Phuket, Pattaya, Hat Yai, Yala, Narathiwat, Pattani, Mae Sot, Khao Lak, Chiang Rai, Hua Hin",
    "TJ": "Dushanbe, Khujand",
    "TL": "Dili",
    "TM": "Ashgabat=Ashkhabad",
    "TN": "Tunis, Sousse, Sfax, Sidi Bouzid, Djerba",
    "TR": "Ankara, Istanbul, Diyarbakir, Izmir, Antalya, Adana, Silopi, Gaziantep, Suruc, Van, Bursa, Erzurum, Hatay, Kayseri, "
    "Sanliurfa, Mersin, Konya, Trabzon",
    "TT": "Port of Spain",
    "TW": "Taipei, Kaohsiung, Taichung, Tainan, Hsinchu, Taoyuan, Keelung, Hualien",
    "TZ": "Dar es Salaam, Arusha, Dodoma, Zanzibar, Mwanza",
    "UA": "Kyiv=Kiev, Donetsk, Kharkiv=Kharkov, Lviv=Lvov, Odesa=Odessa, Luhansk=Lugansk, Dnipro=Dnipropetrovsk, Mariupol, "
    "Zaporizhzhia=Zaporizhia, Kramatorsk, Slavyansk=Sloviansk, Debaltseve, Chernobyl=Chornobyl, Kherson, Mykolaiv, "
    "Simferopol, Sevastopol, Yalta, Bakhmut, Chernihiv, Poltava, Vinnytsia, Uzhhorod, Sumy, Avdiivka, Horlivka",
    "UG": "Kampala, Entebbe, Gulu",
    "US": "New York, Washington, Los Angeles, Chicago, San Francisco, Boston, Houston, Dallas, Atlanta, Miami, Philadelphia, "
    "Seattle, Detroit, Denver, Las Vegas, Phoenix, San Diego, Baltimore, Minneapolis, St. Louis, New Orleans, Pittsburgh, "
    "Cleveland, Cincinnati, Milwaukee, Indianapolis, Salt Lake City, San Antonio, Honolulu, Oklahoma City, Tampa, Orlando, "
    "Portland, Sacramento, San Jose, Austin, Nashville, Memphis, Charlotte, Kansas City, Columbus, Buffalo, Albany, "
    "Anchorage, Omaha, Tucson, Albuquerque, Louisville, Jacksonville, Raleigh, Richmond, Fort Worth, Oakland, Brooklyn, "
    "Newark, St. Paul, Jersey City, Trenton, Hartford, Providence, Lansing, Madison, Des Moines, Topeka, Little Rock, "
    "Birmingham, Montgomery, Mobile, Jackson, Baton Rouge, Tallahassee, Fort Lauderdale=Ft. Lauderdale, West Palm Beach, "
    "Palm Beach, Columbia, Charleston, Knoxville, Chattanooga, Norfolk, Annapolis, Arlington, Camp David, Wilmington, "
    "Dover, Harrisburg, Allentown, Rochester, Syracuse, Cambridge, Worcester, Springfield, Burlington, Concord, Manchester, "
    "Augusta, Bangor, Toledo, Dayton, Akron, Flint, Ann Arbor, Grand Rapids, Dearborn, Ferguson, Green Bay, Duluth, Fargo, "
    "Bismarck, Sioux Falls, Sioux City, Wichita, Dodge City, Tulsa, El Paso, Lubbock, Laredo, Brownsville, McAllen, Waco, "
    "Corpus Christi, Galveston, Santa Fe, Colorado Springs, Boulder, Aspen, Cheyenne, Jackson Hole, Billings, Helena, "
    "Boise, Spokane, Tacoma, Olympia, Salem, Eugene, Reno, Carson City, Fresno, Bakersfield, Long Beach, Anaheim, Pasadena, "
    "Santa Monica, Santa Barbara, Beverly Hills, Hollywood, Malibu, Burbank, Berkeley, Palo Alto, Menlo Park, Mountain View, "
    "Cupertino, Redmond, Santa Clara, Sunnyvale, San Bernardino, Riverside, Scottsdale, Tempe, Mesa, Flagstaff, "
    "Cape Canaveral, Kennedy Space Center, Daytona Beach, Miami Beach, Key West, Gainesville, Fort Myers, St. Petersburg, "
    "Savannah, Athens, Macon, Tuscaloosa, Huntsville, Biloxi, Gulfport, Shreveport, Fayetteville, Bentonville, "
    "Stamford, Greenwich, New Haven, White Plains, Quantico, Fort Meade, Fort Hood, Fort Bragg, Charlottesville, "
    "Newtown, Parkland, Princeton, Atlantic City, East Rutherford, Foxborough, Cooperstown, Saratoga Springs, Lake Placid, "
    "Evanston, Peoria, Rockford, Lincoln, Iowa City, Cedar Rapids, Davenport, Juneau, Fairbanks, Hilo, "
    "Manhattan, Bronx, Queens, Staten Island, Long Island, Bethesda, Langley, McLean, Alexandria, Guantanamo, Uvalde, "
    "Naperville, Chandler, State College, Homestead, Englewood, Monterey, Melbourne",
    "UY": "Montevideo, Punta del Este",
    "UZ": "Tashkent, Samarkand, Andijan, Bukhara",
    "VA": "Vatican City, Vatican, Castel Gandolfo",
    "VE": "Caracas, Maracaibo",
    "VN": "Hanoi=Ha Noi=Hà Nội, Ho Chi Minh City=Saigon=HCM City=HCMC, Danang=Da Nang, Hue, Haiphong=Hai Phong, Nha Trang, Can Tho",
    "XK": "Pristina=Prishtina, Mitrovica, Pec, Prizren, Gracanica",
    "YE": "Sanaa=Sana'a=San'a, Aden, Hodeidah=Hodeida, Taiz, Marib, Mukalla, Saada",
    "ZA": "Johannesburg, Cape Town, Pretoria, Durban, Port Elizabeth, Soweto, Bloemfontein, Marikana, Polokwane, Rustenburg, "
    "East London, Potchefstroom, Qunu, Kimberley, Sandton, Stellenbosch",
    "ZM": "Lusaka, Ndola",
    "ZW": "Harare, Bulawayo, Victoria Falls, Mutare",
}

# What stands in a city's place without being one.
STANDING_IN: tuple[str, ...] = (
    "United Nations",
    "Clandestine",
    "No City",
    "Undated",
    "In Flight",
    "At Sea",
    "U.N.",
    "UN",
)


def _split(row: str) -> list[str]:
    return [name.strip() for name in row.split("=")]


@cache
def cities() -> tuple[PlaceName, ...]:
    """One row a city, in the table's order: of two cities of one name the first listed is not preferred."""
    rows = []
    for country, listed in CITIES.items():
        for city in listed.split(", "):
            name, *aliases = _split(city)
            rows.append(PlaceName(name, country, tuple(aliases)))
    rows += [PlaceName(name, None, kind="other") for name in STANDING_IN]
    return tuple(rows)


@cache
def regions() -> tuple[PlaceName, ...]:
    """One row a country, state or province."""
    rows = [
        PlaceName(names[0], code, tuple(names[1:]), "country")
        for code, row in COUNTRIES.items()
        for names in [_split(row)]
    ]
    rows += [
        PlaceName(names[0], code, tuple(names[1:]), "state")
        for code, states in STATES.items()
        for row in states
        for names in [_split(row)]
    ]
    return tuple(rows)


def folded(name: str) -> str:
    """The key under which a place is looked up: lower case, single spaces, no full stops."""
    return " ".join(name.replace(".", " ").replace("’", "'").lower().split())


@cache
def places_by_name(added: tuple[PlaceName, ...] = ()) -> dict[str, tuple[PlaceName, ...]]:
    """Cities and what stands in their place, by each folded spelling; several where countries share a name."""
    return _index((*added, *cities()))


@cache
def regions_by_name(added: tuple[PlaceName, ...] = ()) -> dict[str, tuple[PlaceName, ...]]:
    """Countries, states and provinces by each folded spelling and abbreviation."""
    return _index((*(row for row in added if row.kind != "city"), *regions()))


def _index(rows: tuple[PlaceName, ...]) -> dict[str, tuple[PlaceName, ...]]:
    index: dict[str, tuple[PlaceName, ...]] = {}
    for row in rows:
        for name in (row.name, *row.aliases):
            key = folded(name)
            if row not in index.get(key, ()):
                index[key] = (*index.get(key, ()), row)
    return index
