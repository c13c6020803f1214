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
    "MP": "Northern Mariana Islands",
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
    "SX": "Sint Maarten=St. Maarten",
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
    "AD": "Andorra la Vella",
    "AE": "Dubai, Abu Dhabi, Sharjah, Ajman, Fujairah, Ras al-Khaimah, Al Ain, Umm al-Quwain",
    "AF": "Kabul, Kandahar, Herat, Jalalabad, Mazar-i-Sharif=Mazar-e-Sharif, Kunduz, Khost, Gardez, Ghazni, Bagram, "
    "Lashkar Gah, Tarin Kowt, Faizabad, Pul-e-Khumri, Asadabad, Bamiyan=Bamyan, Maimana, Zaranj, Charikar, "
    "Taloqan, Sheberghan",
    "AI": "The Valley",
    "AL": "Tirana, Durres, Kukes, Vlora, Shkodra",
    "AM": "Yerevan, Gyumri, Vanadzor, Meghri, Etchmiadzin",
    "AO": "Luanda, Cabinda, Huambo, Lubango, Benguela, Malanje",
    "AR": "Buenos Aires, Cordoba, Rosario, Mar del Plata, Mendoza, La Plata, San Miguel de Tucuman=Tucuman, Salta, "
    "Bariloche, Ushuaia",
    "AS": "Pago Pago",
    "AT": "Vienna, Salzburg, Innsbruck, Graz, Linz, Klagenfurt, Kitzbuehel=Kitzbuhel, Bregenz, Alpbach, Eisenstadt, "
    "Spielberg, Bischofshofen",
    "AU": "Sydney, Melbourne, Canberra, Brisbane, Perth, Adelaide, Hobart, Darwin, Cairns, Gold Coast, Alice Springs, "
    "Geelong, Townsville, Wollongong, Ballarat, Bendigo, Logan City, Bathurst, Broome, Launceston, Toowoomba, "
    "Mackay, Rockhampton",
    "AW": "Oranjestad",
    "AZ": "Baku, Stepanakert, Ganja, Nakhchivan, Sumgait, Shusha, Lankaran",
    "BA": "Sarajevo, Banja Luka, Tuzla, Mostar, Srebrenica, Bihac, Zenica, Prijedor, Brcko",
    "BB": "Bridgetown",
    "BD": "Dhaka=Dacca, Chittagong, Cox's Bazar, Sylhet, Khulna, Rajshahi, Gazipur, Rangpur, Comilla, Barisal, "
    "Mymensingh, Narayanganj, Savar, Bogra",
    "BE": "Brussels, Antwerp, Ghent, Bruges, Liege, Mons, Leuven, Charleroi, Spa-Francorchamps, Namur, Molenbeek, "
    "Ypres, Zeebrugge",
    "BF": "Ouagadougou, Bobo-Dioulasso",
    "BG": "Sofia, Plovdiv, Varna, Burgas, Stara Zagora, Bansko",
    "BH": "Manama, Sakhir, Muharraq, Budaiya",
    "BI": "Bujumbura, Gitega, Ngozi",
    "BJ": "Cotonou, Porto-Novo, Parakou",
    "BN": "Bandar Seri Begawan, Kuala Belait",
    "BO": "La Paz, Santa Cruz de la Sierra, Cochabamba, Sucre, El Alto, Oruro, Potosi, Tarija, Santa Cruz",
    "BR": "Brasilia=Brasília, Rio de Janeiro, Sao Paulo=São Paulo, Belo Horizonte, Salvador, Recife, Porto Alegre, Manaus, "
    "Fortaleza, Curitiba, Belem, Natal, Florianopolis, Goiania, Campinas, Sao Luis, Campo Grande, Joao Pessoa, "
    "Cuiaba, Uberlandia, Porto Velho, Londrina, Niteroi, Foz do Iguacu, Brumadinho, Macapa, Aracaju, Teresina, "
    "Maceio, Altamira",
    "BS": "Nassau, Freeport",
    "BT": "Thimphu",
    "BW": "Gaborone, Francistown, Kasane",
    "BY": "Minsk, Brest, Gomel, Grodno, Vitebsk, Mogilev, Baranovichi, Zhlobin",
    "BZ": "Belmopan, Belize City",
    "CA": "Ottawa, Toronto, Montreal=Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City=Quebec=Québec, "
    "Halifax, Regina, Saskatoon, Victoria, St. John's, Fredericton, Charlottetown, Whitehorse, Yellowknife, "
    "Iqaluit, Hamilton, Mississauga, Moncton, Surrey, Kelowna, Sudbury, Thunder Bay, Red Deer, Lethbridge, "
    "Banff, Brampton, Laval, Kitchener, Barrie, Guelph, Gatineau, Longueuil, Prince Fort McMurray, Medicine "
    "Hat, Saint John, Nanaimo, Kamloops, Whistler, Niagara Falls, Sault Ste. Marie, Saguenay, Sherbrooke, "
    "Lac-Megantic, St. Catharines, Oshawa",
    "CD": "Kinshasa, Goma, Lubumbashi, Kisangani, Bukavu, Bunia, Beni, Mbuji-Mayi, Kananga, Mbandaka, Kolwezi, "
    "Kikwit",
    "CF": "Bangui",
    "CG": "Brazzaville, Pointe-Noire",
    "CH": "Geneva, Zurich=Zürich, Bern=Berne, Basel=Basle, Lausanne, Davos, Lugano, Lucerne, St. Moritz, Zug, Nyon, "
    "Winterthur, St. Gallen, Montreux, Chur, Fribourg, Neuchatel, Gstaad, Wengen",
    "CI": "Abidjan, Yamoussoukro, Bouake, Korhogo",
    "CK": "Avarua",
    "CL": "Santiago, Valparaiso, Concepcion, Copiapo, Antofagasta, Temuco, Arica, Iquique, Punta Arenas, Vina del "
    "Mar",
    "CM": "Yaounde=Yaoundé, Douala, Bamenda, Garoua, Maroua",
    "CN": "Beijing=Peking, Shanghai, Guangzhou=Canton, Shenzhen, Tianjin, Wuhan, Chengdu, Chongqing, Nanjing=Nanking, "
    "Xi'an=Xian, Hangzhou, Harbin, Shenyang, Dalian, Qingdao, Kunming, Lhasa, Urumqi, Changsha, Zhengzhou, "
    "Jinan, Fuzhou, Xiamen, Nanning, Guiyang, Lanzhou, Taiyuan, Hefei, Nanchang, Hohhot, Yinchuan, Xining, "
    "Changchun, Shijiazhuang, Haikou, Sanya, Suzhou, Kashgar, Boao, Zhuhai, Ningbo, Dongguan, Foshan, Wenzhou, "
    "Yantai, Wuxi, Tangshan, Shantou, Zhongshan, Baoding, Linyi, Zibo, Changzhou, Nantong, Xuzhou, Luoyang, "
    "Handan, Datong, Baotou, Guilin, Lijiang, Dandong, Jilin, Hotan, Huizhou, Weihai, Yiwu",
    "CO": "Bogota=Bogotá, Medellin=Medellín, Cali, Cartagena, Barranquilla, Cucuta, Bucaramanga, Santa Marta, "
    "Pereira, Ibague, Villavicencio, Pasto, Popayan, Manizales",
    "CR": "San Jose, Puerto Limon",
    "CU": "Havana=La Habana, Guantanamo Bay, Santiago de Cuba, Guantanamo, Holguin, Camaguey, Cienfuegos",
    "CV": "Praia, Mindelo",
    "CW": "Willemstad",
    "CY": "Nicosia, Limassol, Larnaca, Paphos, Famagusta, Kyrenia",
    "CZ": "Prague, Brno, Ostrava, Plzen, Karlovy Vary, Olomouc, Liberec, Pilsen, Terezin, Lany",
    "DE": "Berlin, Frankfurt=Frankfurt am Main, Munich, Hamburg, Bonn, Cologne, Duesseldorf=Dusseldorf=Düsseldorf, "
    "Stuttgart, Hanover, Leipzig, Dresden, Dortmund, Bremen, Nuremberg, Essen, Karlsruhe, Wolfsburg, Kiel, "
    "Mainz, Wiesbaden, Hannover, Magdeburg, Potsdam, Rostock, Heidelberg, Freiburg, Mannheim, Augsburg, "
    "Hockenheim, Leverkusen, Gelsenkirchen, Baden-Baden, Heiligendamm, Ramstein, Halle, Duisburg, Bochum, "
    "Erfurt, Chemnitz, Weimar, Aachen, Bielefeld, Wuppertal, Muenster=Munster=Münster, Braunschweig, Kassel, "
    "Oberhausen, Luebeck=Lubeck=Lübeck, Saarbruecken, Darmstadt, Oldenburg, Regensburg, Wuerzburg, Ulm, Jena, "
    "Sinsheim, Garmisch-Partenkirchen, Oberhof, Meseberg, Moenchengladbach, Trier, Koblenz, Konstanz, Passau, "
    "Bayreuth, Schwerin, Cottbus",
    "DJ": "Djibouti City, Djibouti",
    "DK": "Copenhagen, Aarhus, Odense, Aalborg, Billund, Esbjerg, Roskilde, Elsinore",
    "DM": "Roseau",
    "DO": "Santo Domingo, Punta Cana, Santiago de los Caballeros",
    "DZ": "Algiers, Oran, Constantine, Tamanrasset, Annaba, Tizi Ouzou, Bejaia, Setif, Ghardaia",
    "EC": "Quito, Guayaquil, Cuenca, Esmeraldas, Manta",
    "EE": "Tallinn, Tartu, Narva, Parnu",
    "EG": "Cairo, Alexandria, Luxor, Sharm el-Sheikh=Sharm el Sheikh, Suez, Aswan, Port Said, Ismailia, El-Arish, "
    "Giza, Mansoura, Tanta, Assiut, Minya, Sohag, Damietta, Hurghada",
    "EH": "Laayoune=El Aaiun",
    "ER": "Asmara, Massawa",
    "ES": "Madrid, Barcelona, Valencia, Seville, Bilbao, Malaga, San Sebastian, Pamplona, Zaragoza, Granada, Vigo, "
    "Santiago de Compostela, Palma de Mallorca, Marbella, Jerez, Las Palmas, Ceuta, Melilla, Vitoria, Tenerife, "
    "Alicante, Murcia, Valladolid, Gijon, Oviedo, La Coruna=A Coruna, Santander, Lleida, Girona, Tarragona, "
    "Almeria, Cadiz, Huelva, Salamanca, Getafe, Ibiza, Burgos, Algeciras",
    "ET": "Addis Ababa, Mekele=Mekelle, Dire Dawa, Gondar, Bahir Dar, Jijiga, Axum, Awassa, Lalibela",
    "FI": "Helsinki, Tampere, Turku, Espoo, Oulu, Lahti, Rovaniemi, Jyvaskyla, Lappeenranta, Kuopio",
    "FJ": "Suva, Nadi, Lautoka",
    "FK": "Stanley",
    "FM": "Palikir",
    "FO": "Torshavn",
    "FR": "Paris, Marseille=Marseilles, Lyon=Lyons, Strasbourg, Nice, Cannes, Bordeaux, Toulouse, Lille, Nantes, "
    "Calais, Rennes, Grenoble, Montpellier, Le Mans, Biarritz, Deauville, Versailles, Evian, Chamonix, "
    "Saint-Denis=St. Denis, Ajaccio, Bastia, Metz, Nancy, Dijon, Reims, Rouen, Le Havre, Saint-Etienne=St. "
    "Etienne, Clermont-Ferrand, Lourdes, Avignon, Aix-en-Provence, Antibes, Perpignan, Pau, Toulon, Dunkirk, "
    "Caen, Tours, Angers, Brest, Amiens, Limoges, Besancon, Mulhouse, Colmar, Poitiers, Orleans, Annecy, Albi, "
    "Carcassonne, Bayonne, La Rochelle, Lorient, Saint-Malo, Saint-Tropez, Nanterre, Creteil, Bobigny, Evry, "
    "Villepinte, Le Bourget, Marne-la-Vallee, Auxerre, Nimes, Montauban, Valenciennes, Courchevel, Val d'Isere, "
    "Albertville",
    "GA": "Libreville, Port-Gentil",
    "GB": "London, Edinburgh, Glasgow, Belfast, Cardiff, Manchester, Liverpool, Birmingham, Leeds, Sheffield, "
    "Bristol, Nottingham, Leicester, Newcastle, Newcastle upon Tyne, Southampton, Portsmouth, Brighton, "
    "Aberdeen, Dundee, Oxford, Cambridge, York, Bournemouth, Blackpool, Wimbledon, Silverstone, St Andrews=St. "
    "Andrews, Swansea, Londonderry, Coventry, Derby, Hull, Sunderland, Bradford, Plymouth, Norwich, Ipswich, "
    "Gleneagles, Ascot, Epsom, Cheltenham, Aintree, Carnoustie, Troon, Inverness, Exeter, Reading, Bath, Stoke, "
    "Wolverhampton, Newport, Middlesbrough, Windsor, Salisbury, Dover, Lockerbie, Dunblane, Luton, Southport, "
    "Sandwich, Newmarket, Hillsborough, Milton Keynes, Northampton, Swindon, Peterborough, Gloucester, Wigan, "
    "Preston, Bolton, Blackburn, Burnley, Huddersfield, Doncaster, Barnsley, Rotherham, Stoke-on-Trent, "
    "Walsall, Watford, Croydon, Slough, Guildford, Canterbury, Carlisle, Scunthorpe, Grimsby, Warrington, "
    "Wakefield, Stirling, Kilmarnock, Llandudno, Stormont, Bangor, Lisburn, Aldershot, Sandhurst, "
    "Stratford-upon-Avon, Stonehenge, Heathrow, Gatwick, Glastonbury, Goodwood, Henley, Twickenham, Worcester",
    "GD": "St. George's",
    "GE": "Tbilisi, Batumi, Sukhumi, Gori, Tskhinvali, Kutaisi, Poti, Zugdidi",
    "GH": "Accra, Kumasi, Tamale, Sekondi-Takoradi",
    "GI": "Gibraltar",
    "GL": "Nuuk, Ilulissat",
    "GM": "Banjul, Serrekunda",
    "GN": "Conakry, Nzerekore, Kankan",
    "GQ": "Malabo, Bata",
    "GR": "Athens, Thessaloniki=Salonika, Patras, Piraeus, Olympia, Crete, Rhodes, Lesbos, Idomeni, Heraklion, Corfu, "
    "Santorini, Mykonos, Samos, Kos, Larissa, Volos",
    "GT": "Guatemala City, Quetzaltenango",
    "GU": "Hagatna",
    "GW": "Bissau",
    "GY": "Georgetown",
    "HK": "Hong Kong, Kowloon, Sha Tin",
    "HN": "Tegucigalpa, San Pedro Sula, La Ceiba",
    "HR": "Zagreb, Split, Dubrovnik, Rijeka, Zadar, Osijek, Vukovar, Pula, Slavonski Brod",
    "HT": "Port-au-Prince, Cap-Haitien, Les Cayes, Gonaives, Jacmel, Leogane",
    "HU": "Budapest, Debrecen, Szeged, Pecs, Miskolc, Gyor, Visegrad, Roszke, Pannonhalma",
    "ID": "Jakarta, Bali, Denpasar, Surabaya, Bandung, Medan, Banda Aceh, Yogyakarta, Nusa Dua, Makassar, Palu, "
    "Batam, Semarang, Ambon, Jayapura, Padang, Palembang, Kuta, Bogor, Pekanbaru, Samarinda, Balikpapan, "
    "Pontianak, Banjarmasin, Malang, Manado, Kupang, Surakarta=Solo, Mataram, Poso, Timika, Meulaboh, Lombok, "
    "Bekasi, Tangerang, Bandar Lampung",
    "IE": "Dublin, Cork, Galway, Limerick, Waterford, Kilkenny, Shannon, Kildare, Sligo, Drogheda, Dundalk",
    "IL": "Jerusalem, Tel Aviv=Tel-Aviv, Haifa, Beersheba, Ashkelon, Sderot, Eilat, Nazareth, Ashdod, Herzliya, "
    "Kiryat Shmona, Netanya, Rehovot, Ramat Gan, Holon, Tiberias, Safed, Dimona, Rosh Haniqra, Metula, Kfar "
    "Aza, Be'eri, Hadera, Modiin, Ofakim, Petah Tikva, Caesarea",
    "IM": "Douglas",
    "IN": "New Delhi, Mumbai=Bombay, Kolkata=Calcutta, Chennai=Madras, Bangalore=Bengaluru, Hyderabad, Ahmedabad, "
    "Srinagar, Lucknow, Pune, Jaipur, Amritsar, Chandigarh, Patna, Bhopal, Guwahati=Gauhati, Bhubaneswar, "
    "Nagpur, Agra, Thiruvananthapuram=Trivandrum, Jammu, Ranchi, Raipur, Dehradun, Shimla, Gandhinagar, "
    "Varanasi, Kanpur, Indore, Panaji, Ayodhya, Imphal, Shillong, Surat, Vadodara, Mysore, Mangalore, "
    "Coimbatore, Madurai, Visakhapatnam, Delhi, Gurgaon=Gurugram, Noida, Allahabad, Dharamsala=Dharamshala, "
    "Port Blair, Leh, Ludhiana, Mohali, Cuttack, Kozhikode, Puducherry=Pondicherry, Vijayawada, Thane, Meerut, "
    "Gwalior, Udaipur, Jodhpur, Itanagar, Agartala, Aizawl, Kohima, Nashik, Faridabad, Rajkot, Jamshedpur, "
    "Gorakhpur, Ghaziabad, Dhanbad, Aurangabad, Jabalpur, Howrah, Tiruchirappalli=Trichy, Hubli=Hubballi, "
    "Jalandhar, Aligarh, Bareilly, Moradabad, Warangal, Mysuru, Navi Mumbai, Ajmer, Mathura, Bikaner, "
    "Jaisalmer, Haridwar, Rishikesh, Darjeeling, Siliguri, Gangtok, Dimapur, Silchar, Tirupati, Rameswaram, "
    "Kanyakumari, Thrissur, Kollam, Kannur, Margao, Solapur, Kolhapur, Nanded, Bilaspur, Rourkela, Gaya, "
    "Muzaffarpur, Bhagalpur, Pathankot, Anantnag, Baramulla, Kupwara, Kargil, Guntur, Nellore, Greater Noida, "
    "Panipat, Rohtak, Hisar, Ambala, Patiala, Bathinda, Muzaffarnagar, Saharanpur, Hathras, Unnao",
    "IQ": "Baghdad, Basra, Mosul, Kirkuk, Fallujah=Falluja, Najaf, Karbala=Kerbala, Tikrit, Erbil=Arbil, Ramadi, "
    "Baqouba=Baquba, Samarra, Sulaimaniyah=Sulaymaniyah, Nasiriyah, Dohuk, Hilla, Irbil, Abu Ghraib, Umm Qasr, "
    "Baiji, Kufa, Amarah, Diwaniyah, Haditha, Sinjar, Tal Afar, Taji, Habbaniyah, Sadr City",
    "IR": "Tehran=Teheran, Isfahan, Qom, Mashhad, Shiraz, Tabriz, Bushehr, Natanz, Bam, Kish Island, Bandar Abbas, "
    "Karaj, Ahvaz=Ahwaz, Kermanshah, Yazd, Zahedan, Rasht, Hamedan=Hamadan, Orumiyeh, Ardabil, Abadan, Arak",
    "IS": "Reykjavik=Reykjavík, Akureyri",
    "IT": "Rome, Milan, Venice, Naples, Turin, Florence, Genoa, Bologna, Palermo, Verona, Trieste, Bari, Cagliari, "
    "Catania, L'Aquila, Monza, Imola, Maranello, Lampedusa, Rimini, Perugia, Parma, Padua, Pisa, Siena, Assisi, "
    "Bergamo, Cortina d'Ampezzo, Taormina, Sanremo=San Remo, Como, Cernobbio, Messina, Modena, Brescia, Udine, "
    "Livorno, Reggio Calabria, Taranto, Ravenna, Ferrara, Lecce, Salerno, Trento, Bolzano, Ancona, Pescara, "
    "Sassari, Siracusa, Amatrice, Novara, Sestriere, Empoli, Bormio, Val Gardena, Mugello, Misano",
    "JE": "St. Helier",
    "JM": "Kingston, Montego Bay, Spanish Town",
    "JO": "Amman, Aqaba, Zarqa, Petra, Irbid",
    "JP": "Tokyo, Osaka, Kyoto, Hiroshima, Nagasaki, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Fukushima, Sendai, "
    "Nagano, Naha, Niigata, Suzuka, Okinawa, Miyazaki, Saitama, Chiba, Kashiwazaki, Kumamoto, Kanazawa, Toyota, "
    "Narita, Kawasaki, Okayama, Shizuoka, Kagoshima, Matsuyama, Hamamatsu, Himeji, Gifu, Kofu, Toyama, Fukui, "
    "Akita, Aomori, Morioka, Yamagata, Iwaki, Minamisoma, Kitakyushu, Sasebo, Iwakuni, Hakone, Karuizawa, "
    "Tsukuba, Utsunomiya, Otsu, Wakayama, Tottori, Matsue, Tokushima, Takamatsu, Oita, Naraha, Ibaraki",
    "KE": "Nairobi, Mombasa, Kisumu, Eldoret, Garissa, Nakuru, Naivasha, Kakamega, Lamu, Malindi, Wajir, Mandera, "
    "Dadaab",
    "KG": "Bishkek, Osh, Jalal-Abad, Manas, Tokmok, Batken, Karakol",
    "KH": "Phnom Penh, Siem Reap, Pailin, Sihanoukville, Preah Vihear, Battambang, Poipet",
    "KI": "Tarawa=South Tarawa",
    "KM": "Moroni",
    "KN": "Basseterre",
    "KP": "Pyongyang, Kaesong, Panmunjom=Panmunjeom, Sinuiju, Kumgang, Hamhung, Wonsan, Nampo, Rason",
    "KR": "Seoul, Busan=Pusan, Incheon=Inchon, Daegu=Taegu, Gwangju=Kwangju, Daejeon=Taejon, Pyeongchang, Gangneung, "
    "Ulsan, Jeju, Sejong, Suwon, Paju, Yeosu, Gyeongju, Goyang, Changwon, Jeonju, Cheongju, Pohang, Ansan, "
    "Pyeongtaek, Dongducheon, Mokpo, Jindo, Seogwipo, Chuncheon, Cheonan, Gunsan, Seongnam, Songdo",
    "KW": "Kuwait City, Kuwait, Ahmadi",
    "KZ": "Almaty=Alma-Ata, Astana=Nur-Sultan=Nursultan, Baikonur, Aktau, Atyrau, Karaganda, Shymkent, Aktobe, Taraz, "
    "Oskemen, Pavlodar, Zhanaozen",
    "LA": "Vientiane, Luang Prabang, Savannakhet, Pakse",
    "LB": "Beirut, Sidon, Tyre, Baalbek, Naqoura, Nabatiyeh, Marjayoun, Qana, Zahle, Arsal, Jounieh, Batroun",
    "LC": "Castries",
    "LI": "Vaduz",
    "LK": "Colombo, Jaffna, Kandy, Galle, Trincomalee, Batticaloa, Hambantota, Vavuniya, Kilinochchi, Mullaitivu, "
    "Negombo, Anuradhapura, Dambulla",
    "LR": "Monrovia, Gbarnga",
    "LS": "Maseru",
    "LT": "Vilnius, Kaunas, Klaipeda, Siauliai, Visaginas",
    "LU": "Luxembourg",
    "LV": "Riga, Jurmala, Daugavpils, Liepaja, Ventspils",
    "LY": "Tripoli, Benghazi, Misrata, Sirte, Tobruk, Sabha, Zawiya, Ajdabiya, Brega, Ras Lanuf, Zintan, Bani Walid, "
    "Zuwara",
    "MA": "Rabat, Casablanca, Marrakech=Marrakesh, Tangier, Fez, Agadir, Meknes, Oujda, Tetouan",
    "MC": "Monaco, Monte Carlo, Monte-Carlo",
    "MD": "Chisinau=Kishinev, Tiraspol, Balti, Comrat",
    "ME": "Podgorica, Budva, Cetinje, Niksic",
    "MG": "Antananarivo, Toamasina, Antsirabe",
    "MH": "Majuro",
    "MK": "Skopje, Tetovo, Ohrid, Gevgelija, Kumanovo, Bitola",
    "ML": "Bamako, Timbuktu, Gao, Kidal, Mopti, Segou, Sikasso, Bandiagara",
    "MM": "Yangon=Rangoon, Naypyitaw=Nay Pyi Taw=Naypyidaw, Mandalay, Sittwe, Myitkyina, Maungdaw, Bago, Pathein, "
    "Myawaddy, Lashio",
    "MN": "Ulan Bator=Ulaanbaatar",
    "MO": "Macau=Macao, Cotai",
    "MP": "Saipan",
    "MR": "Nouakchott",
    "MT": "Valletta, Sliema, Mdina, Marsaxlokk",
    "MU": "Port Louis",
    "MV": "Male=Male', Addu City",
    "MW": "Lilongwe, Blantyre, Mzuzu",
    "MX": "Mexico City, Monterrey, Guadalajara, Tijuana, Cancun, Acapulco, Ciudad Juarez, Oaxaca, Culiacan, Nuevo "
    "Laredo, Puebla, Veracruz, San Cristobal de las Casas, Los Cabos, Iguala, Mexicali, Morelia, Chilpancingo, "
    "Matamoros, Reynosa, Chihuahua, Hermosillo, Torreon, San Luis Potosi, Aguascalientes, Saltillo, Toluca, "
    "Queretaro, Tapachula, Mazatlan, Puerto Vallarta, Cuernavaca, Tuxtla Gutierrez, Campeche, Villahermosa, "
    "Ensenada, Zacatecas, Guanajuato, Ayotzinapa, Ciudad Victoria, Cozumel, Xalapa, Pachuca",
    "MY": "Kuala Lumpur, Putrajaya, Penang, Johor Bahru=Johor Baru, Kota Kinabalu, Kuching, Shah Alam, Ipoh, "
    "Langkawi, Sepang, George Town, Petaling Jaya, Kota Baru=Kota Bharu, Melaka=Malacca, Alor Setar, Kuantan, "
    "Kuala Terengganu, Seremban, Kuala Selangor, Sandakan, Lahad Datu, Miri, Sibu, Kangar, Kajang, Klang, Bukit "
    "Jalil, Subang Jaya, Cyberjaya, Tawau, Labuan, Taiping",
    "MZ": "Maputo, Beira, Pemba, Nampula, Palma, Matola, Quelimane",
    "NA": "Windhoek, Walvis Bay, Swakopmund",
    "NC": "Noumea",
    "NE": "Niamey, Agadez, Diffa, Zinder, Maradi, Bosso",
    "NG": "Lagos, Abuja, Kano, Port Harcourt, Maiduguri, Jos, Kaduna, Warri, Ibadan, Yola, Enugu, Benin City, "
    "Makurdi, Sokoto, Zaria, Onitsha, Ilorin, Bauchi, Gombe, Calabar, Katsina, Akure, Owerri, Asaba, Yenagoa, "
    "Uyo, Lafia, Lokoja, Damaturu, Chibok, Abeokuta, Umuahia, Awka, Lekki",
    "NI": "Managua, Leon, Masaya",
    "NL": "Amsterdam, The Hague=Hague, Rotterdam, Utrecht, Eindhoven, Maastricht, Schiphol, Groningen, Arnhem, "
    "Nijmegen, Delft, Haarlem, Leiden, Zandvoort, Heerenveen, Noordwijk, Enschede, Tilburg, Breda",
    "NO": "Oslo, Bergen, Trondheim, Stavanger, Lillehammer, Tromsoe=Tromso=Tromsø, Kirkenes, Longyearbyen, "
    "Holmenkollen, Kristiansand, Bodoe, Drammen, Utoya, Hamar",
    "NP": "Kathmandu=Katmandu, Pokhara, Lukla, Biratnagar, Lalitpur, Bhaktapur, Janakpur, Nepalgunj, Birgunj, Butwal, "
    "Chitwan",
    "NR": "Yaren",
    "NZ": "Wellington, Auckland, Christchurch, Dunedin, Queenstown, Tauranga, Rotorua, Napier, Taupo, Nelson, "
    "Hastings, Invercargill, Palmerston North, Whangarei, New Plymouth, Gisborne, Kaikoura, Greymouth, Waitangi",
    "OM": "Muscat, Salalah, Sohar, Duqm, Nizwa",
    "PA": "Panama City",
    "PE": "Lima, Cusco=Cuzco, Arequipa, Iquitos, Puno, Ayacucho, Callao, Trujillo, Piura, Chiclayo, Huancayo, Tacna, "
    "Juliaca, Machu Picchu",
    "PF": "Papeete",
    "PG": "Port Moresby, Lae, Mount Hagen, Arawa",
    "PH": "Manila, Zamboanga, Cebu, Davao=Davao City, Cotabato, Marawi, Quezon City, Baguio, Makati, Tacloban, Jolo, "
    "Iligan, Cagayan de Oro, General Santos, Angeles City, Subic Bay, Bacolod, Iloilo, Zamboanga City, Cebu "
    "City, Iloilo City, Caloocan, Taguig, Pasay, Cabanatuan, Dagupan, Legazpi, Puerto Princesa, Boracay, "
    "Olongapo, Dumaguete, Butuan, Tagaytay, Koronadal, Kidapawan, Catarman",
    "PK": "Islamabad, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Multan, Faisalabad, Muzaffarabad, Miranshah, "
    "Mingora, Chaman, Gilgit, Sialkot, Sukkur, Gujranwala, Bahawalpur, Abbottabad, Gwadar, Mardan, Swat, Khar, "
    "Kohat, Bannu, Sargodha, Dera Ismail Khan, Dera Ghazi Khan, Gujrat, Sahiwal, Okara, Rahim Yar Khan, Kasur, "
    "Jhang, Sheikhupura=Shekhupura, Parachinar, Mansehra, Swabi, Nowshera, Charsadda, Turbat, Khuzdar, Larkana, "
    "Nawabshah, Mirpurkhas, Thatta, Jacobabad, Murree, Taxila, Attock, Jhelum, Chitral, Skardu, Mirpur, Kotli, "
    "Landi Kotal, Timergara, Hangu, Vehari, Chakwal, Mianwali, Toba Tek Singh, Khanewal, Muzaffargarh, Sibi, "
    "Ziarat",
    "PL": "Warsaw, Krakow=Cracow=Kraków, Gdansk=Gdańsk, Wroclaw, Poznan, Lodz, Katowice, Lublin, Oswiecim, Szczecin, "
    "Zakopane, Bialystok, Torun, Bydgoszcz, Rzeszow, Sopot, Gdynia, Krynica, Wisla, Opole, Kielce, Przemysl, "
    "Medyka, Treblinka",
    "PR": "San Juan, Ponce, Mayaguez",
    "PS": "Gaza, Gaza City, Ramallah, Bethlehem, Hebron, Nablus, Jenin, Jericho, Rafah, Khan Younis=Khan Yunis, "
    "Tulkarm, Jabaliya, Qalqilya, Deir al-Balah, Beit Lahiya, East Jerusalem, Beit Hanoun, Beit Jala, Salfit, "
    "Tubas, Qalandia",
    "PT": "Lisbon, Porto, Faro, Estoril, Coimbra, Braga, Fatima, Funchal, Aveiro, Portimao, Sintra, Cascais, "
    "Guimaraes, Evora",
    "PW": "Koror, Melekeok",
    "PY": "Asuncion=Asunción, Ciudad del Este, Encarnacion",
    "QA": "Doha, Lusail, Al Khor, Al Wakrah",
    "RO": "Bucharest, Cluj=Cluj-Napoca, Timisoara, Constanta, Sibiu, Brasov, Iasi, Craiova, Oradea, Galati, Ploiesti, "
    "Arad",
    "RS": "Belgrade, Novi Sad, Nis, Presevo, Subotica, Kragujevac, Leskovac",
    "RU": "Moscow, St. Petersburg=Saint Petersburg=St Petersburg, Vladivostok, Sochi, Grozny, Kazan, Yekaterinburg, "
    "Novosibirsk, Khabarovsk, Murmansk, Beslan, Makhachkala, Rostov-on-Don, Kaliningrad, Irkutsk, Nizhny "
    "Novgorod, Samara, Volgograd, Vladikavkaz, Nazran, Ufa, Chelyabinsk, Omsk, Tomsk, Perm, Krasnodar, "
    "Krasnoyarsk, Leningrad, Voronezh, Saratov, Tula, Arkhangelsk, Pskov, Smolensk, Belgorod, Bryansk, Kursk, "
    "Yakutsk, Novo-Ogaryovo, Zvyozdny Gorodok, Yuzhno-Sakhalinsk, Petropavlovsk-Kamchatsky, Magadan, "
    "Blagoveshchensk, Chita, Ulan-Ude, Barnaul, Kemerovo, Tyumen, Nalchik, Stavropol, Gorki, Baltiysk, "
    "Severomorsk, Tolyatti=Togliatti, Izhevsk, Ulyanovsk, Yaroslavl, Orenburg, Novokuznetsk, Ryazan, Astrakhan, "
    "Penza, Lipetsk, Kirov, Cheboksary, Tver, Ivanovo, Kaluga, Vladimir, Kostroma, Vologda, Petrozavodsk, "
    "Syktyvkar, Norilsk, Vorkuta, Surgut, Nizhnevartovsk, Salekhard, Elista, Maykop, Cherkessk, Magas, Derbent, "
    "Kyzyl, Abakan, Gorno-Altaysk, Biysk, Anadyr, Birobidzhan, Komsomolsk-on-Amur, Nakhodka, Vostochny, "
    "Saransk, Yoshkar-Ola, Kurgan, Magnitogorsk, Nizhny Tagil, Oryol, Tambov, Taganrog, Novorossiysk, "
    "Gelendzhik, Anapa, Pyatigorsk, Mineralnye Vody, Veliky Novgorod, Gatchina, Kronstadt, Zhukovsky, Star "
    "City, Korolyov, Kubinka, Khimki, Skolkovo, Barvikha, Dubna, Obninsk",
    "RW": "Kigali, Butare, Gisenyi, Ruhengeri",
    "SA": "Riyadh, Jeddah=Jidda=Jiddah, Mecca=Makkah, Medina=Madinah, Dhahran, Dammam, Mina, Taif, Khobar=Al Khobar, "
    "Abha, Jubail, Tabuk, Najran, Jizan, Buraidah, Yanbu, Qatif, Hofuf",
    "SB": "Honiara, Gizo",
    "SD": "Khartoum, Darfur, Nyala, Port Sudan, El Fasher=Al-Fasher, Omdurman, El Geneina, El Obeid, Kassala, "
    "Kadugli, Wad Madani, Abyei",
    "SE": "Stockholm, Gothenburg, Malmo=Malmoe=Malmö, Uppsala, Lund, Kiruna, Linkoping, Orebro, Vasteras, Lulea, "
    "Ostersund, Umea, Visby, Jonkoping, Norrkoping, Falun",
    "SG": "Singapore",
    "SI": "Ljubljana, Maribor, Kranjska Gora, Koper, Planica, Brdo",
    "SK": "Bratislava, Kosice, Zilina, Presov, Nitra, Trnava",
    "SL": "Freetown, Kenema",
    "SM": "San Marino",
    "SN": "Dakar, Ziguinchor, Touba, Thies",
    "SO": "Mogadishu, Hargeisa, Baidoa, Kismayo, Bosaso, Garowe, Beledweyne, Galkayo, Jowhar, Merca, Borama, Afgoye",
    "SR": "Paramaribo, Nickerie",
    "SS": "Juba, Malakal, Bentiu, Bor, Wau, Pibor, Torit, Yei",
    "ST": "Sao Tome",
    "SV": "San Salvador, Santa Tecla",
    "SX": "Philipsburg",
    "SY": "Damascus, Aleppo, Homs, Hama, Latakia, Deraa=Daraa, Idlib, Raqqa, Palmyra, Kobani, Qamishli, Deir al-Zor, "
    "Quneitra, Tartus, Deir Ezzor, Hasakah, Afrin, Manbij, Douma, Ghouta, Jisr al-Shughour, Tell Abyad, Ain "
    "Issa, Suwayda=Sweida, Azaz, Maaloula",
    "SZ": "Mbabane, Manzini, Lobamba",
    "TD": "N'Djamena=Ndjamena, Abeche, Moundou",
    "TG": "Lome=Lomé",
    "TH": "Bangkok, Chiang Mai, Phuket, Pattaya, Hat Yai, Yala, Narathiwat, Pattani, Mae Sot, Khao Lak, Chiang Rai, "
    "Hua Hin, Ayutthaya, Udon Thani, Khon Kaen, Nakhon Ratchasima, Koh Samui, Krabi, Songkhla, Buriram",
    "TJ": "Dushanbe, Khujand, Kulob, Khorog",
    "TL": "Dili, Baucau",
    "TM": "Ashgabat=Ashkhabad, Turkmenbashi, Awaza",
    "TN": "Tunis, Sousse, Sfax, Sidi Bouzid, Djerba, Kasserine, Gabes, Bizerte, Kairouan, Ben Guerdane",
    "TO": "Nuku'alofa=Nukualofa",
    "TR": "Ankara, Istanbul, Diyarbakir, Izmir, Antalya, Adana, Silopi, Gaziantep, Suruc, Van, Bursa, Erzurum, Hatay, "
    "Kayseri, Sanliurfa, Mersin, Konya, Trabzon, Eskisehir, Malatya, Mardin, Kilis, Kahramanmaras, Iskenderun, "
    "Sirnak, Hakkari, Bodrum, Edirne, Samsun, Tunceli, Reyhanli, Akcakale, Cizre, Nusaybin, Yuksekova",
    "TT": "Port of Spain",
    "TV": "Funafuti",
    "TW": "Taipei, Kaohsiung, Taichung, Tainan, Hsinchu, Taoyuan, Keelung, Hualien, New Taipei City=New Taipei, "
    "Chiayi, Kinmen, Penghu, Yilan, Pingtung, Taitung, Miaoli",
    "TZ": "Dar es Salaam, Arusha, Dodoma, Zanzibar, Mwanza, Mbeya, Moshi, Tanga, Morogoro",
    "UA": "Kyiv=Kiev, Donetsk, Kharkiv=Kharkov, Lviv=Lvov, Odesa=Odessa, Luhansk=Lugansk, Dnipro=Dnipropetrovsk, "
    "Mariupol, Zaporizhzhia=Zaporizhia, Kramatorsk, Slavyansk=Sloviansk, Debaltseve, Chernobyl=Chornobyl, "
    "Kherson, Mykolaiv, Simferopol, Sevastopol, Yalta, Bakhmut, Chernihiv, Poltava, Vinnytsia, Uzhhorod, Sumy, "
    "Avdiivka, Horlivka, Kryvyi Rih=Kryvy Rih, Zhytomyr, Rivne, Lutsk, Ternopil, Ivano-Frankivsk, Chernivtsi, "
    "Kremenchuk, Cherkasy, Khmelnytskyi, Mykolayiv, Melitopol, Berdyansk, Irpin, Bucha, Izium=Izyum, Kupiansk, "
    "Sievierodonetsk=Severodonetsk, Lysychansk, Pokrovsk, Kostiantynivka, Artemivsk, Ilovaisk, Stanytsia "
    "Luhanska, Kerch, Feodosia, Yevpatoria, Enerhodar, Druzhkivka, Makiivka=Makeyevka, Shchastia, Volnovakha, "
    "Krasnyi Lyman",
    "UG": "Kampala, Entebbe, Gulu, Mbarara, Kasese, Jinja, Lira, Arua",
    "US": "New York=New York City, Washington=Washington DC=Washington D.C., Los Angeles, Chicago, San Francisco, "
    "Boston, Houston, Dallas, Atlanta, Miami, Philadelphia, Seattle, Detroit, Denver, Las Vegas, Phoenix, San "
    "Diego, Baltimore, Minneapolis, St. Louis, New Orleans, Pittsburgh, Cleveland, Cincinnati, Milwaukee, "
    "Indianapolis, Salt Lake City, San Antonio, Honolulu, Oklahoma City, Tampa, Orlando, Portland, Sacramento, "
    "San Jose, Austin, Nashville, Memphis, Charlotte, Kansas City, Columbus, Buffalo, Albany, Anchorage, Omaha, "
    "Tucson, Albuquerque, Louisville, Jacksonville, Raleigh, Richmond, Fort Worth, Oakland, Brooklyn, Newark, "
    "St. Paul, Jersey City, Trenton, Hartford, Providence, Lansing, Madison, Des Moines, Topeka, Little Rock, "
    "Birmingham, Montgomery, Mobile, Jackson, Baton Rouge, Tallahassee, Fort Lauderdale=Ft. Lauderdale, West "
    "Palm Beach, Palm Beach, Columbia, Charleston, Knoxville, Chattanooga, Norfolk, Annapolis, Arlington, Camp "
    "David, Wilmington, Dover, Harrisburg, Allentown, Rochester, Syracuse, Cambridge, Worcester, Springfield, "
    "Burlington, Concord, Manchester, Augusta, Bangor, Toledo, Dayton, Akron, Flint, Ann Arbor, Grand Rapids, "
    "Dearborn, Ferguson, Green Bay, Duluth, Fargo, Bismarck, Sioux Falls, Sioux City, Wichita, Dodge City, "
    "Tulsa, El Paso, Lubbock, Laredo, Brownsville, McAllen, Waco, Corpus Christi, Galveston, Santa Fe, Colorado "
    "Springs, Boulder, Aspen, Cheyenne, Jackson Hole, Billings, Helena, Boise, Spokane, Tacoma, Olympia, Salem, "
    "Eugene, Reno, Carson City, Fresno, Bakersfield, Long Beach, Anaheim, Pasadena, Santa Monica, Santa "
    "Barbara, Beverly Hills, Hollywood, Malibu, Burbank, Berkeley, Palo Alto, Menlo Park, Mountain View, "
    "Cupertino, Redmond, Santa Clara, Sunnyvale, San Bernardino, Riverside, Scottsdale, Tempe, Mesa, Flagstaff, "
    "Cape Canaveral, Kennedy Space Center, Daytona Beach, Miami Beach, Key West, Gainesville, Fort Myers, St. "
    "Petersburg, Savannah, Athens, Macon, Tuscaloosa, Huntsville, Biloxi, Gulfport, Shreveport, Fayetteville, "
    "Bentonville, Stamford, Greenwich, New Haven, White Plains, Quantico, Fort Meade, Fort Hood, Fort Bragg, "
    "Charlottesville, Newtown, Parkland, Princeton, Atlantic City, East Rutherford, Foxborough, Cooperstown, "
    "Saratoga Springs, Lake Placid, Evanston, Peoria, Rockford, Lincoln, Iowa City, Cedar Rapids, Davenport, "
    "Juneau, Fairbanks, Hilo, Manhattan, Bronx, Queens, Staten Island, Long Island, Bethesda, Langley, McLean, "
    "Alexandria, Uvalde, Naperville, Chandler, State College, Homestead, Englewood, Monterey, Melbourne, "
    "Virginia Beach, Lexington, Santa Ana, Greensboro, Durham, Fort Wayne, Winston-Salem, Irvine, Plano, "
    "Bridgeport, Amarillo, Abilene, Lafayette, Fort Collins, Boca Raton, Fort Pierce, Pensacola, Sarasota, "
    "Sanford, Surfside, Roanoke, Lynchburg, Newport News, Blacksburg, Manassas, Fredericksburg, Williamsburg, "
    "Gettysburg, Scranton, Reading, Utica, Ithaca, Poughkeepsie, West Point, Schenectady, Niagara Falls, "
    "Hoboken, New Brunswick, Bridgewater, Danbury, Waterbury, Newport, Bar Harbor, Montpelier, Portsmouth, "
    "Nashua, Plymouth, Martha's Vineyard, Nantucket, Youngstown, Kalamazoo, Battle Creek, Auburn Hills, South "
    "Evansville, Fort Knox, Bowling Green, Frankfort, Paducah, Murfreesboro, Clarksville, Oak Ridge, Chapel "
    "Hill, Asheville, Myrtle Beach, Greenville, Spartanburg, Orangeburg, Hilton Head, Fort Benning, "
    "Hattiesburg, Vicksburg, Tupelo, Bossier City, Metairie, Lake Charles, Houma, Pine Bluff, Hot Springs, "
    "Jonesboro, Jefferson City, St. Joseph, Overland Park, Grand Island, Council Bluffs, Sioux Center, Dubuque, "
    "Eau Claire, Kenosha, Janesville, Racine, Oshkosh, St. Cloud, Minot, Williston, Rapid City, Mount Rushmore, "
    "Missoula, Bozeman, Great Falls, Coeur d'Alene, Pocatello, Idaho Falls, Provo, Park City, St. Ogden, "
    "Laughlin, Bullhead City, Yuma, Nogales, Sierra Vista, Window Rock, Los Alamos, Roswell, Las Cruces, "
    "Farmington, San Angelo, Killeen, Sugar Land, Port Arthur, Texas City, Nacogdoches, McKinney, Frisco, "
    "Arlington Heights, San Marcos, Del Rio, Eagle Pass, San Jacinto, Glendale, Torrance, Inglewood, Santa "
    "Clarita, Oxnard, San Luis Obispo, Salinas, Modesto, Visalia, Santa Rosa, Vallejo, San Rafael, Sausalito, "
    "Half Moon Bay, Redwood City, San Mateo, Fremont, Hayward, Pebble Beach, Yosemite, South Lake Tahoe, Palm "
    "Springs, Indian Wells, Rancho Mirage, Simi Valley, Calabasas, Newport Beach, Huntington Beach, Laguna "
    "Beach, Costa Mesa, La Jolla, Chula Vista, Bellevue, Yakima, Bellingham, Corvallis, Roseburg, Kailua-Kona, "
    "Lahaina, Pearl Harbor, Wailuku, Kodiak, Barrow, Wasilla, Valdez, Foxboro, Flushing, Daytona, Talladega, "
    "South Williamsport, White Sulphur Springs, Morgantown, Parkersburg, Wheeling, Martinsburg, Charles Town, "
    "Dover Air Force Base, Rehoboth Beach, Andrews Air Force Base, Joint Base Andrews",
    "UY": "Montevideo, Punta del Este, Salto, Colonia",
    "UZ": "Tashkent, Samarkand, Andijan, Bukhara, Namangan, Fergana, Nukus",
    "VA": "Vatican City, Vatican, Castel Gandolfo",
    "VC": "Kingstown",
    "VE": "Caracas, Maracaibo, Barquisimeto, Ciudad Guayana, Maracay, Puerto Cabello, Cumana, San Antonio del "
    "Tachira",
    "VG": "Road Town",
    "VI": "Charlotte Amalie, Christiansted",
    "VN": "Hanoi=Ha Noi=Hà Nội, Ho Chi Minh City=Saigon=HCM City=HCMC, Danang=Da Nang, Hue, Haiphong=Hai Phong, Nha "
    "Trang, Can Tho, Hoi An, Dalat=Da Lat, Vung Tau, Quang Ninh, Vinh, Bac Ninh, Ha Long, Quang Ngai, Lao Cai, "
    "Dien Bien Phu, Phu Quoc",
    "VU": "Port Vila",
    "WS": "Apia",
    "XK": "Pristina=Prishtina, Mitrovica, Pec, Prizren, Gracanica, Gjakova, Peja, Gnjilane",
    "YE": "Sanaa=Sana'a=San'a, Aden, Hodeidah=Hodeida, Taiz, Marib, Mukalla, Saada, Ibb, Dhamar, Lahij, Zinjibar, "
    "Ataq, Sayun",
    "ZA": "Johannesburg, Cape Town, Pretoria, Durban, Port Elizabeth, Soweto, Bloemfontein, Marikana, Polokwane, "
    "Rustenburg, East London, Potchefstroom, Qunu, Kimberley, Sandton, Stellenbosch, Pietermaritzburg, "
    "Gqeberha, Nelspruit, Bisho, Tshwane, Ulundi, Midrand, Vereeniging, Nkandla, Knysna, Mthatha",
    "ZM": "Lusaka, Ndola, Kitwe, Livingstone",
    "ZW": "Harare, Bulawayo, Victoria Falls, Mutare, Gweru, Chitungwiza, Hwange, Masvingo",
}

# What stands in a city's place without being one.
STANDING_IN: tuple[str, ...] = (
    "United Nations", "Clandestine", "No City", "Undated", "In Flight", "At Sea",
    "White House", "State Department", "Pentagon", "Capitol Hill",
)  # fmt: skip


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
