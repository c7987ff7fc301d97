export const places = `
# Cities and regions whose name is the same, or nearly so, in most languages. Countries in a language's own words stand in its file.
# Left out: names that are common words or first names somewhere.

in AT: wien, vienna, graz, linz, salzburg, innsbruck, klagenfurt, villach, wels, st pölten, dornbirn, bregenz, eisenstadt, tirol, tyrol, kärnten, carinthia, steiermark, styria, vorarlberg, burgenland, ried im innkreis
in BE: brussels, bruxelles, brussel, antwerp, antwerpen, anvers, ghent, gent, gand, bruges, brugge, liège, luik, leuven, louvain, namur, charleroi, mechelen, kortrijk, hasselt, oostende, ostend, wallonia, flanders, vlaanderen, tournai, genk, aalst
in BG: sofia, софия, plovdiv, пловдив, varna, варна, burgas, бургас, русе, стара загора, плевен, сливен, добрич, шумен, велико търново, благоевград, пазарджик, хасково, враца, габрово, kazanlak
in CH: zürich, zurich, genève, geneva, genf, basel, bâle, basle, bern, berne, lausanne, luzern, lucerne, lugano, winterthur, st gallen, saint gall, neuchâtel, fribourg, chur, thun, ticino, valais, aargau, solothurn, zug, biel
in CY: nicosia, limassol, larnaca, paphos, λευκωσία, λεμεσ*, λάρνακα, πάφο*, κύπρ*
in CZ: praha, prague, prag, praze, prahy, brno, brně, ostrava, ostravě, plzeň, plzni, pilsen, olomouc, liberec, české budějovice, hradec králové, pardubice, zlín, jihlava, kladno, karlovy vary, opava
in DE: berlin, münchen, munich, hamburg, köln, cologne, frankfurt, stuttgart, düsseldorf, leipzig, dresden, hannover, hanover, nürnberg, nuremberg, bremen, dortmund, essen ruhr, bonn, mannheim, karlsruhe, augsburg, freiburg, kiel, lübeck, rostock, potsdam, mainz, wiesbaden, münster, aachen, kassel, erfurt, magdeburg, saarbrücken, braunschweig, regensburg, würzburg, ulm, heidelberg, bielefeld, bochum, wuppertal, duisburg, göttingen, bavaria, bayern, saxony, sachsen, hessen, nrw, niedersachsen, brandenburg, thüringen, jena, koblenz, trier, konstanz, ingolstadt, heilbronn, oldenburg, osnabrück, paderborn, flensburg, chemnitz, cottbus, schwerin, bamberg, bayreuth, passau
in DK: copenhagen, københavn, aarhus, århus, odense, aalborg, ålborg, esbjerg, randers, kolding, horsens, vejle, roskilde, herning, silkeborg, helsingør, næstved, fredericia, viborg, jylland, sjælland, fyn, frederiksberg
in EE: tallinn, tallinna, tallinnas, tartu, tartus, narva, pärnu, pärnus, viljandi, rakvere, haapsalu, kuressaare
in ES: madrid, barcelona, valencia, sevilla, seville, zaragoza, málaga, malaga, murcia, bilbao, alicante, valladolid, vigo, gijón, granada españa, a coruña, vitoria, pamplona, san sebastián, donostia, santander, salamanca, cádiz, tarragona, girona, lleida, oviedo, toledo, badajoz, huelva, almería, catalunya, cataluña, catalonia, andalucía, galicia, asturias, mallorca, tenerife, las palmas, canarias, castellón, burgos, logroño
in FI: helsinki, helsingissä, helsingin, espoo, espoossa, tampere, tampereella, tampereen, turku, turussa, oulu, oulussa, vantaa, vantaalla, jyväskylä*, lahti, lahdessa, kuopio*, pori, porissa, rovaniemi, rovaniemellä, joensuu*, vaasa, vaasassa, lappeenranta, kotka, kouvola, seinäjoki, helsingfors, åbo, hämeenlinna
in FR: paris, lyon, marseille, toulouse, bordeaux, lille, nantes, strasbourg, montpellier, rennes, grenoble, dijon, reims, toulon, saint etienne, le havre, angers, brest, limoges, clermont ferrand, perpignan, besançon, orléans, rouen, mulhouse, caen, nancy, metz, avignon, poitiers, la rochelle, pau, annecy, bretagne, provence, alsace, normandie, tours, amiens, nîmes, aix en provence, corse, quimper, bayonne
in GB: london, manchester, birmingham, leeds, glasgow, edinburgh, liverpool, bristol, sheffield, cardiff, belfast, newcastle, nottingham, leicester, coventry, bradford, hull, stoke, wolverhampton, plymouth, derby, southampton, portsmouth, brighton, swansea, aberdeen, dundee, norwich, oxford, cambridge uk, york uk, exeter, gloucester, swindon, reading uk, luton, milton keynes, northampton, ipswich, colchester, blackpool, preston, bolton, stockport, rochdale, oldham, wigan, warrington, sunderland, middlesbrough, wakefield, huddersfield, halifax uk, doncaster, barnsley, rotherham, burnley, blackburn, chester, shrewsbury, hereford, cheltenham, bath spa, bournemouth, poole, torquay, truro, penzance, falmouth, redruth, hexham, carlisle, lancaster, harrogate, scarborough, grimsby, peterborough, inverness, perth scotland, stirling, paisley, falkirk, aberystwyth, wrexham, newport gwent, bangor, derry, londonderry, lisburn, kent, essex, surrey, sussex, devon, cornwall, dorset, somerset, wiltshire, yorkshire, lancashire, cumbria, cheshire, norfolk uk, suffolk, lincolnshire, hampshire uk, berkshire, oxfordshire, hertfordshire, merseyside, tyneside, croydon, hackney, lewisham, wembley, slough, watford, guildford, maidstone, canterbury, hastings, eastbourne, worthing, crawley, basingstoke, salisbury, taunton, nhs, dvla, hmrc, national insurance, council tax, universal credit, gp surgery, my gp, £
in GR: athens, αθήνα*, αθηνών, thessaloniki, θεσσαλονίκη*, πάτρα*, patras, ηράκλειο*, heraklion, λάρισα*, larissa, βόλο*, ιωάννινα, χανιά, chania, crete, κρήτη*, ρόδο*, rhodes, καβάλα*, πειραιά*, καλαμάτα*, σέρρες, τρίκαλα, ελλάδα*
in HR: zagreb*, split, splitu, rijeka, rijeci, rijeke, osijek*, zadar, zadra, zadru, dubrovnik*, pula, puli, šibenik*, varaždin*, slavonski brod, karlovac, karlovcu, sisak, sisku, velika gorica, dalmacij*, istr*
in HU: budapest*, debrecen*, szeged*, pécs*, miskolc*, győr*, nyíregyház*, kecskemét*, székesfehérvár*, szombathely*, veszprém*, szolnok*, eger, egerben, sopron*, kaposvár*, tatabány*, zalaegerszeg*
in IE: dublin, cork, galway, limerick, waterford, kilkenny, sligo, drogheda, dundalk, athlone, ennis, tralee, killarney, wexford, letterkenny, kinsale, mayo, donegal, kerry, clare, tipperary, kildare, meath, leinster, munster, connacht, baile átha cliath, gaillimh, corcaigh, luimneach, bleá cliath, gardaí, garda, taoiseach, eircode, revenue commissioners, pps number, ppsn, hse, navan, bray, swords, cavan, monaghan, roscommon, offaly, carlow
in IS: reykjavik, reykjavík*, akureyri, kópavog*, hafnarfj*, keflavík*, ísland*
in IT: roma, rome, milano, milan, napoli, naples, torino, turin, palermo, genova, genoa, bologna, firenze, florence, venezia, venice, verona, bari, catania, trieste, padova, padua, brescia, parma, modena, perugia, bergamo, cagliari, rimini, bolzano, trento, pisa, siena, lecce, sardegna, sicilia, lombardia, toscana, piemonte, veneto, puglia, vicenza, treviso, udine, ancona, pescara, salerno, messina, reggio emilia, ravenna, ferrara, livorno, novara, varese, como, cuneo, latina
in LI: vaduz
in LT: vilnius, vilniuje, vilniaus, kaunas, kaune, kauno, klaipėd*, šiauli*, panevėž*, alytus, alytuje, marijampol*, lietuv*, utena, utenoje, mažeik*
in LU: luxembourg, luxemburg, esch sur alzette
in LV: riga, rīga, rīgā, rīgas, daugavpil*, liepāj*, jelgav*, jūrmal*, ventspil*, valmier*, rēzekn*, latvij*
in MT: valletta, sliema, birkirkara, gozo, mosta, st julians, mdina, rabat malta, għawdex, tas sliema, il belt, naxxar, qormi
in NL: amsterdam, rotterdam, den haag, the hague, utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen, arnhem, haarlem, enschede, maastricht, leiden, delft, zwolle, amersfoort, apeldoorn, den bosch, s hertogenbosch, dordrecht, zoetermeer, leeuwarden, alkmaar, deventer, middelburg, venlo, gelderland, noord holland, zuid holland, friesland, brabant, limburg
in NO: oslo, bergen, trondheim, stavanger, tromsø, kristiansand, drammen, fredrikstad, bodø, ålesund, sandnes, haugesund, lillehammer, hamar, norge, noreg, skien, moss, molde
in PL: warszaw*, warsaw, kraków*, krakow*, cracow, krakow, łódź, łodzi, wrocław*, poznań, poznan*, gdańsk*, gdynia, gdyni, szczecin*, lublin*, katowic*, białystok*, bydgoszcz*, rzeszow*, rzeszów*, toruń, toruniu, kielc*, olsztyn*, opole, opolu, częstochow*, radom*, sopot*, gliwic*, zabrz*, bielsko*, polsk*, śląsk*
in PT: lisboa, lisbon, lisbonne, porto, coimbra, braga, faro, aveiro, setúbal, évora, funchal, leiria, viseu, guimarães, algarve, madeira, açores, azores, viana do castelo, santarém portugal, cascais, sintra, almada, matosinhos, portugal
in RO: bucurești*, bucharest, cluj*, timișoara, timisoara, iași, iasi, constanța, constanta, brașov*, brasov*, craiova, galați, ploiești, oradea, sibiu, arad, pitești, bacău, suceava, buzău, târgu mureș, românia, romania, baia mare, botoșani
in SE: stockholm*, göteborg*, gothenburg, malmö, uppsala, västerås, örebro, linköping, helsingborg, norrköping, jönköping, lund, umeå, gävle, borås, sundsvall, eskilstuna, halmstad, växjö, karlstad, luleå, kalmar, kiruna, sverige, skåne, dalarna, falun, östersund, trollhättan
in SI: ljubljan*, maribor*, celje, celju, kranj, kranju, koper, kopru, novo mesto, novem mestu, velenje, ptuj, slovenij*, nova gorica, novi gorici, murska sobota
in SK: bratislav*, košic*, kosice, žilin*, prešov*, nitra, nitre, banská bystrica, banskej bystrici, trnav*, trenčín*, martin slovensko, poprad*, slovensk*, zvolen*, prievidz*, piešťan*
in US: los angeles, san francisco, san diego, sacramento, chicago, houston, dallas, austin, san antonio, phoenix, philadelphia, boston, seattle, denver, miami, atlanta, detroit, minneapolis, portland, las vegas, nashville, memphis, tulsa, omaha, cleveland, cincinnati, pittsburgh, baltimore, orlando, tampa, new orleans, brooklyn, manhattan, queens ny, bronx, salt lake city, boise, tucson, milwaukee, duluth, macon, baton rouge, houma, chattanooga, albuquerque, honolulu, anchorage, bisbee, ohio, michigan, wisconsin, minnesota, iowa, missouri, kansas, nebraska, oklahoma, louisiana, alabama, mississippi, tennessee, kentucky, north carolina, south carolina, maryland, new jersey, pennsylvania, vermont, maine, new hampshire, rhode island, idaho, montana, wyoming, utah, new mexico, hawaii, alaska, social security number, ssn, zip code, medicare, medicaid, irs, y all, yall
in CA: toronto, vancouver, montreal, montréal, calgary, ottawa, edmonton, winnipeg, saskatoon, halifax, nova scotia, manitoba, québec
in AU: brisbane, adelaide, perth wa, canberra, hobart, darwin, tasmania, victoria australia
in NZ: auckland, wellington nz, christchurch, dunedin
in IN: delhi, chennai, hyderabad, kolkata, pune, aadhaar
in ZA: johannesburg, cape town, durban, pretoria
in MX: ciudad de méxico, cdmx, guadalajara, monterrey, méxico, mexico, tijuana, puebla, ine
in AR: buenos aires, rosario argentina, argentina, mendoza, dni argentino
in CL: santiago de chile, chile, valparaíso
in CO: bogotá, medellín, colombia, cali colombia, barranquilla
in PE: lima, perú, arequipa
in EC: quito, guayaquil, ecuador
in UY: montevideo, uruguay
in BR: são paulo, sao paulo, rio de janeiro, belo horizonte, brasília, brasilia, salvador bahia, curitiba, porto alegre, recife, fortaleza, brasil, cpf, minas gerais, florianópolis
in TR: istanbul, ankara, izmir, bursa, antalya, adana, türkiye*, konya, eskişehir
in UA: київ*, києв*, львів*, львов*, харків*, харков*, одес*, дніпр*, україн*, kyiv, lviv, kharkiv, odesa, запоріж*, вінниц*, полтав*
in RU: москв*, санкт петербург*, петербург*, новосибирск*, екатеринбург*, казан*, росси*, moscow, самар*, краснодар*
in BY: минск*, беларус*
in RS: beograd*, novi sad*, srbij*, niš
in BA: sarajev*, bosn*, mostar*, banja luk*
in ME: podgoric*
in JP: tokyo, 東京*, 大阪*, osaka, 日本*
in CN: beijing, shanghai, 北京*, 上海*, 深圳*, 广州*, 中国*
in HK: hong kong, 香港*
in TW: taipei, 台北*, 台湾*
in SG: singapore
in PH: manila
in NG: lagos, abuja
in KE: nairobi
in AE: dubai, abu dhabi
in MA: casablanca, marrakech
in DZ: alger, oran algérie
in TN: tunis
in SN: dakar
in CI: abidjan
in CM: douala, yaoundé
in CD: kinshasa
`;
