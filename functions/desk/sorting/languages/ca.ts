export const catalan = `
# Català. A line is "concept: phrase, phrase". An indented line goes on with the line above.
# esborr* = every word that begins so; # = a number; … = up to four words between. Accents and capitals do not matter.

words: i, el, la, els, les, un, una, de, del, dels, que, en, per, amb, no, és, són, he, ha, han, hi, em, meu, meva, meus, meves, vostè, vostra, vostre, vostres, seu, seva, us, vaig, va, van, heu, aquest, aquesta, aquests, això, però, si, com, què, qui, quan, on, també, molt, més, ja, gràcies, bon, dia, bona, tarda, salutacions, estic, soc, sóc, tinc, vull, voldria, podeu, poden, perquè, després, abans, sense, encara, ara, avui, ahir, cap, res, ningú, jo, nosaltres, vosaltres, tot, tota, tots, totes, dades, compte, correu, atentament, cordialment, sobre, des, fins, entre, ser, fer, fet, sigui, estan, està, aquí, allà, dues, algú, mai

me: meu, meva, meus, meves, em, m', me, mi, nostre, nostra, nostres, a mi, de mi
his-her: seu, seva, seus, seves, ell, ella, ells, elles, d'ell, d'ella, li
you: vostre, vostra, vostres, us, vosaltres, vostè, vostès, teu, teva, la vostra empresa
request: si us plau, sisplau, us demano, demano, demanem, vull, volem, voldria, voldríem, exigeixo, exigim, sol·licito, sol licito, requereixo, us prego, prego, necessito, podeu, podríeu, poden, podrien, podria, us agrairia, agrairia, m'agradaria, cal que, heu de, han de, per la present, feu el favor, feu-ho, espero que
question: qui, què, quin, quina, quins, quines, per què, com és que, quant, quan, on, des de quan, quant de temps, hi ha, teniu, heu, em podeu dir, em pregunto, pregunta, expliqueu, explicació, vull saber, voldria saber
how-to: com puc, com es pot, com ho faig, com faig, com elimino, com esborro, com em dono de baixa, com tanco, on puc, no trobo, no sé com, és possible, hi ha manera, què he de fer, de quina manera
yes: sí, d'acord, endavant, ho confirmo, confirmo, correcte, així és, exacte, de acord, és clar, tot correcte
thanks: gràcies per, moltes gràcies per, us agraeixo, volia agrair, només volia dir, només volia agrair, tot arreglat, tot solucionat, ja està resolt, ja està solucionat, no cal res més, res més, podeu tancar el cas, felicitats, enhorabona, molt contenta, molt content, molt amables
  sou uns cracs, sou genials, bona feina, molt bona feina, feina ben feta, bravo a tots
unanswered: sense resposta, cap resposta, no he rebut resposta, no m'heu respost, no m'heu contestat, ningú no contesta, ningú contesta, ningú respon, encara espero, segueixo esperant, recordatori, segona vegada, tercera vegada, fa setmanes, fa mesos, fa un mes, fa # dies, fa # setmanes, fa # mesos, ha passat el termini, ha vençut el termini, el termini, us vaig escriure, us vaig demanar, ja us vaig, silenci, no en sé res, m'ignoreu
still: encara, continua, continuen, continueu, segueix, segueixen, seguiu, malgrat, tot i que, tot i així, una altra vegada, una vegada i una altra, cada setmana, cada dia
no-consent: sense el meu consentiment, sense consentiment, sense permís, sense el meu permís, sense autorització, sense demanar, sense preguntar, sense avisar, mai no vaig acceptar, no he acceptat, no vaig acceptar, no he donat, mai no he donat, no he autoritzat, ningú m'ha preguntat, ningú no m'ha, no se m'ha informat, no n'he sabut res, d'amagat
erase: esborr*, elimin*, suprim*, supressió, eliminació, esborrament, treure les meves, destru*, buidar, netejar, feu fora, fora les meves
erase-forbidden: no esborreu, no elimineu, no suprimiu, no ho esborreu, no vull que esborreu, no vull que s'elimini, no vull esborrar, no vull eliminar, no cal esborrar, no cal eliminar, no vull la supressió, no us demano que esborreu, conserveu, vull conservar, qui ha esborrat, recupereu
take-back: he canviat d'opinió, he canviat d'idea, m'ho he repensat, ho he pensat millor, retiro la sol·licitud, retiro la petició, retiro la meva, anul·leu la meva, anul leu la, cancel·leu la meva, ignoreu el meu, ignoreu la meva, oblideu la meva, vull quedar-me el compte, mantenir el compte, mantingueu el compte, deixeu el compte, deixeu-ho tot com, deixeu-ho com està, al final em quedo, atureu l'eliminació, per error ho vaig enviar
erase-done: ha estat eliminat, ha estat esborrat, s'ha eliminat, s'ha esborrat, han estat eliminades, ja no hi és, ja no hi són, heu esborrat, heu eliminat, heu tret, vau esborrar, vau eliminar, haver esborrat, haver eliminat, haver tret, ja l'heu esborrat, ja està esborrat, ja està eliminat
  ja no hi soc, ja no hi surto, ja ha desaparegut, ja no surt enlloc, ja no en queda res
erase-failed: no puc esborrar, no puc eliminar, no es pot esborrar, no em deixa esborrar, no em deixa eliminar, no hi ha cap botó, no trobo el botó, no s'ha esborrat, no s'han esborrat, encara no heu esborrat, encara no heu eliminat, encara hi és, encara hi són, encara surt, encara existeix, us vaig demanar que esborréssiu, us vaig demanar que eliminéssiu, us vaig demanar que suprimíssiu, vaig demanar la supressió, vau dir que ho esborraríeu, no funciona l'eliminació
erasure-right: dret a l'oblit, dret de supressió, dret a la supressió, dret d'esborrament, article 17, art 17
stop-keeping: deixeu de guardar, deixeu d'emmagatzemar, no vull que guardeu, no vull que conserveu, no vull que tingueu, no vull constar, no vull figurar, no vull ser-hi, no vull ser als, fora dels vostres, fora de la vostra, fora de les vostres, traieu-me de, tragueu-me de, tragueu-me dels, oblideu-me, oblideu-vos de mi, sense rastre, cap rastre, no deixeu res, no quedi res, que no quedi, ja no soc client, ja no soc clienta, ja no soc soci, ja no soc sòcia, donar-me de baixa, em dono de baixa, doneu-me de baixa, baixa definitiva
close: tancar, tanqueu, tancament, tanquin, cancel·lar, cancel lar, cancel·leu, donar de baixa, doneu de baixa, desactivar, desactiveu, finalitzar
take-down: retireu, retirar la, retirin, treure del web, traieu, tragueu, treieu, baixeu la, despengeu, difumin*, pixel*, no mostreu, deixeu de mostrar, no vull sortir, no vull aparèixer, no vull que surti, no vull que es vegi, fora del web, del vostre web, de la vostra pàgina, de google, desindex*
data: dades, dada, dades personals, informació, fitxa, expedient, historial, arxiu, fitxer, registre, tot el que teniu, tot el que tingueu, document, documents, currículum, cv
contact: correu electrònic, correu, adreça, telèfon, número de telèfon, mòbil, número, nom, cognom, cognoms, domicili, adreça electrònica
account: compte, comptes, perfil, usuari, usuària, registre, inscripció, alta, targeta de client, carnet, soci, sòcia, accés, subscripció
content: foto, fotos, fotografia, fotografies, imatge, imatges, vídeo, vídeos, publicació, comentari, comentaris, ressenya, opinió, article, testimoni, anunci, cara, gravació, entrevista
online: web, pàgina web, pàgina, internet, google, cercador, facebook, instagram, youtube, xarxes, xarxes socials, en línia, publicat, publicada, fullet, catàleg, blog
child: el meu fill, la meva filla, els meus fills, les meves filles, fill, filla, nen, nena, nens, nets, net, neta, alumne, alumna, menor, menors, nadó, criatura, adolescent
guardian: com a mare, com a pare, mare de, pare de, tutor legal, tutora legal, pàtria potestat, consentiment patern, consentiment dels pares, tinc # anys, només tinc
years-old: # anys, de # anys, té # anys, tinc # anys
deceased: ha mort, va morir, difunt, difunta, defunció, finat, finada, traspassat, traspassada, va faltar, ens va deixar, vidu, vídua, hereu, hereva, herència, certificat de defunció, marmessor
not-mine: mai no m'he registrat, no m'he registrat, jo no m'he, no m'he donat d'alta, no he creat, jo no he obert, no és meu, no és el meu compte, no soc client, algú ha fet servir, algú ha utilitzat, algú s'ha registrat, amb el meu correu, amb el meu nom, en nom meu, perfil fals, suplanta, suplantació, identitat robada
access: còpia de les meves dades, còpia de, accés a les meves, dret d'accés, sol·licitud d'accés, quines dades, quina informació teniu, què teniu sobre mi, què sabeu de mi, tot el que teniu sobre mi, article 15, art 15, consultar les meves, veure les meves dades, envieu-me una còpia
rectify: corregi*, corregir, rectific*, actualitz*, modific*, canviar, canvieu, canvi de, equivocat, equivocada, erroni, errònia, mal escrit, mal escrita, incorrecte, incorrecta, error en, nova adreça, m'he mudat, data de naixement, article 16, art 16, arregleu, poseu-ho bé
portability: portabilitat, exportar, exportació, format llegible, csv, json, article 20, art 20, passar a un altre proveïdor, traspassar a, format estructurat
restriction: limitació del tractament, limitar el tractament, limiteu el tractament, article 18, art 18, bloquejar les meves dades, congelar, bloqueig
objection: m'oposo, ens oposem, oposició, dret d'oposició, article 21, art 21, oposar-me
unsubscribe: donar-me de baixa del butlletí, doneu-me de baixa del, baixa del butlletí, baixa de la llista, traieu-me de la llista, tragueu-me de la llista, no vull rebre més, no vull més correus, no vull rebre, deixeu d'enviar, deixeu d'enviar-me, deixeu de trucar, deixeu-me en pau, prou correus, prou trucades, no m'envieu més, no em truqueu més, unsubscribe
marketing: butlletí, butlletins, newsletter, publicitat, promocions, promoció, màrqueting, ofertes, correus comercials, trucades comercials, sms, fulletó, concurs
stop: prou, deixeu, pareu, atureu, no més, mai més, no vull
withdraw: retiro, retirar, revoco, revocar, revocació, anul·lo, deixo sense efecte
consent: consentiment, permís, autorització, acceptació
service: comanda, encàrrec, paquet, enviament, lliurament, devolució, reemborsament, factura, preu, garantia, botiga, horari, reserva, cita, producte, talla, reparació, no funciona, avaria, tiquet, contrasenya oblidada, rebut
research: estudiant, treball de recerca, treball de fi, tfg, tfm, tesi, enquesta, universitat, institut, batxillerat, recerca
breach: filtració, filtrat, filtrades, bretxa, violació de seguretat, ciberatac, atac informàtic, hacker, hackeig, robatori de dades, dades robades, robades, incident de seguretat, exposades, exposada, fuita de dades, fuita, dark web, web fosca, mans equivocades, perdut, sense contrasenya, a la vista de tothom
affected: afectat, afectada, afectats, afectades, estic afectat, estic afectada, les meves dades hi són, hi són les meves, em toca a mi, he de canviar la contrasenya, m'afecta, soc una de les
written-notice: per escrit, notificació, notificació escrita, carta, per correu postal, comunicació escrita, avís per escrit, burofax, article 34, art 34
confirm-written: confirmeu per escrit, confirmació per escrit, resposta per escrit, contesteu per escrit
other-person: una altra persona, un altre client, una altra clienta, un altre pacient, d'altres clients, altres persones, altres clients, un desconegut, una desconeguda, algú altre, d'una altra, d'un altre, no és meva, no són meves, aliè, aliena, la veïna, el veí, una senyora, un senyor
misdirected: he rebut, m'heu enviat, m'ha arribat, em va arribar, enviat per error, destinatari equivocat, a l'adreça equivocada, a la persona equivocada, va adreçat a, no era per a mi, heu enviat a
open-cc: en còpia visible, en cc, tots els destinataris, totes les adreces, sense còpia oculta, còpia oculta, a la vista tots
visible: veig, puc veure, es veu, es veuen, surt, surten, apareix, apareixen, visible, qualsevol pot, tothom pot, a la pantalla, accessible
takeover: han entrat al meu compte, algú ha entrat, ha accedit al meu compte, m'han hackejat, m'han robat el compte, han canviat la contrasenya, contrasenya canviada, comandes que no he fet, compres que no he fet, accés no autoritzat, inici de sessió sospitós
phishing: pesca, phishing, correu fals, correus falsos, es fan passar per, fent-se passar per, web falsa, en nom vostre, frau, estafa, estafadors, sms fals
vulnerability: vulnerabilitat, forat de seguretat, error de seguretat, investigador de seguretat, exploit, idor, bug
extortion: tenim la vostra base de dades, hem hackejat, pagueu o, rescat, bitcoin, bitcoins, publicarem, monero
lost-device: m'han robat el mòbil, he perdut el mòbil, m'han robat l'ordinador, he perdut l'ordinador, mòbil robat, portàtil robat, portàtil perdut
only-you: només us l'he donat a vosaltres, només teniu vosaltres, només vosaltres, adreça exclusiva, adreça única, només per a vosaltres, enlloc més
spam: correu brossa, spam, trucades estranyes, missatges estranys, publicitat enganyosa
press: periodista, diari, redacció, premsa, mitjà de comunicació, reportatge, declaracions
complain: queixa, em queixo, queixar-me, reclamació, reclamo, inacceptable, indignant, vergonya, intolerable, preocupat, preocupada, denuncio, no hi ha dret
unlawful: il·legal, il legal, il·lícit, infringeix, vulnera, vulneració, incompliment, contra la llei, no és legal
knows: sabia el meu nom, sabia que, sabien que, sabia on, tenia el meu número, tenia la meva adreça, tenien el meu número, coneixia, com ho sap, com ho saben, com sabien, pel meu nom
contacted: m'ha trucat, em truca, em truquen, m'han trucat, trucada de, trucades de, carta de, m'ha escrit, m'han escrit, s'ha posat en contacte, s'han posat en contacte, a la porta, missatge de
sensitive: salut, mèdic, mèdica, malaltia, diagnòstic, historial clínic, nòmina, sou, banc, iban, compte bancari, targeta de crèdit, dni, passaport, religió, orientació sexual, discapacitat, embaràs, embarassada, teràpia, psicòleg, recepta, baixa mèdica, notes
share: compartit, compartiu, compartir, venut, veneu, vendre, cedit, cediu, cedir, cessió, heu donat, passat a, heu passat, transmès, comunicat a, facilitat a, lliurat a, divulgat
third-party: tercers, tercer, terceres, empresa de recobrament, asseguradora, partner, soci comercial, anunciants, una altra empresa, una empresa, agència, la meva empresa, fitxer de morosos, asnef
transfer: transferència internacional, transferiu, servidors fora, fora de la ue, fora d'europa, als estats units, tercer país, tercers països, al núvol
basis: base jurídica, base legal, interès legítim, amb quina finalitat, per a què, amb quin dret, per què necessiteu, finalitat, amb quina base
source: d'on heu tret, d'on traieu, d'on teniu, qui us ha donat, com heu aconseguit, d'on ha sortit, procedència
retention: quant de temps guardeu, quant de temps conserveu, termini de conservació, conserveu, guardeu, fins quan, des de fa anys, encara guardeu, anys després, tant de temps
profiling: perfilat, perfils, elaboració de perfils, decisió automatitzada, algorisme, puntuació, intel·ligència artificial, entrenar, sistema automàtic
cookies: galetes, cookies, bàner, seguiment, rastrejadors, rastreig, analítica, píxel
surveillance: càmera, càmeres, videovigilància, gravació de trucades, graveu, enregistr*, geolocalització, gps, biomètric, empremta, reconeixement facial, micròfon, ens vigilen
dpo: delegat de protecció de dades, delegada de protecció de dades, dpd, dpo, responsable de protecció de dades
policy: política de privacitat, avís de privacitat, avís legal, condicions, clàusula
authority: agència espanyola de protecció de dades, aepd, autoritat catalana de protecció de dades, apdcat, autoritat de control, síndic de greuges, tribunal, jutjat
authority-voice: hem rebut una reclamació, hem rebut una denúncia, número d'expedient, expedient núm, us requerim, se us requereix, termini de # dies, article 58, al·legacions
lawyer: advocat, advocada, bufet, despatx d'advocats, el meu client, la meva clienta, el nostre client, representem, assistència lletrada, procurador
claim: danys i perjudicis, indemnització, compensació, demanda, accions legals, requeriment, burofax
agent: en nom de, en representació de, autoritzat per, autoritzada per, poder notarial, escric per la meva mare, escric pel meu pare, representant
threat: en cas contrari, si no ho feu, si no, em reservo, acudiré, presentaré, denunciaré, d'altra manera, altrament
employee: comitè d'empresa, treballadors, treballador, treballadora, empleat, empleada, empleats, plantilla, el meu cap, encarregat, sindicat, candidat a la feina, recursos humans, delegat sindical
works-here: treballo a la vostra, treballo al vostre, treballo per a vosaltres, treballo amb vosaltres, treballo aquí, treballem a la vostra, treballem al vostre, vaig treballar amb vosaltres, he treballat amb vosaltres, soc treballador*, soc emplead*, soc empleat, com a treballador*, com a empleat, extreballador*, antic treballador, antiga treballadora, soc repartidor*, soc caixer*, el meu encarregat, la meva encarregada, el nostre encarregat, cap de torn, el meu cap, el nostre cap, el meu torn, el nostre torn, torn de nit, quadrant de torns, fitxar, sala de descans, comitè d empresa, delegat sindical, delegada sindical, en nom de la plantilla, en nom dels treballadors, expedient personal, recursos humans em, la meva baixa, entrevista de feina, la meva candidatura
business: encarregat del tractament, contracte d'encarregat, auditoria, proveïdor, qüestionari, licitació, certificació, iso 27001, due diligence, la nostra empresa
police: policia, mossos, mossos d'esquadra, guàrdia civil, guàrdia urbana, fiscalia, jutge d'instrucció, diligències, atestat, denúncia penal, investigació policial, sergent, caporal, sotsinspector
eu-law: rgpd, reglament general de protecció de dades, reglament ue, lopd, lopdgdd, lssi, llei orgànica, gdpr, article 5, article 6, article 7, article 13, article 14, article 22, article 32, article 33, article 82, interessat
other-law: ccpa, lgpd, pipeda, hipaa, popia
foreign-authority: ftc, attorney general, anpd, roskomnadzor
pitch-offer: la nostra solució, els nostres serveis, la nostra plataforma, ajudem empreses, ajudem les empreses, oferim, us oferim, el nostre equip, especialistes en, líders en, posicionament web, seo, formació, bonificada, adequació al rgpd, programari
pitch-meeting: demostració, demo, una trucada breu, # minuts, una reunió, reunir-nos, agenda, calendly, us va bé, teniu disponibilitat, webinar, seminari, us interessa, esteu interessats, més informació
pitch-prospect: empreses com la vostra, he visitat el vostre web, he vist el vostre web, he vist que, persona adequada, responsable de compres, el vostre sector, la competència, reprenc el meu correu, el meu correu anterior
pitch-price: descompte, gratuït, gratuïta, gratis, prova gratuïta, oferta especial, oferta limitada, temps limitat, llista de preus, per només, al mes, percentatge, sense compromís, preu especial, black friday
recruiter: candidats, candidatura, vacant, oferta de feina, oferta laboral, contractem, busquem, selecció de personal, el teu perfil, el seu perfil, adjunto el meu currículum, reclutament
  tinc una candidata, tinc un candidat, represento una candidata, represento un candidat, us envio el currículum, cobrem només si, honoraris només
newsletter: veure al navegador, veure en el navegador, rebeu aquest correu perquè, reps aquest correu perquè, butlletí núm, número #, aquesta setmana, en aquest número, segueix-nos, seguiu-nos, cancel·lar la subscripció, llegir més, tots els drets reservats
  places limitades, inscripcions fins, inscripció gratuïta, us convidem a la jornada, entrada lliure, apunteu-vos, ponents, esmorzar amb
scam-money: loteria, herència, beneficiari, milions d'euros, milions de dòlars, inversió, criptomonedes, bitcoin, préstec, guany garantit, targetes regal, premi, ha guanyat, has guanyat, transferència urgent, nou compte bancari
scam-click: verifiqueu el vostre compte, verifiqui el seu compte, verifica el teu compte, el vostre compte serà, el seu compte serà, suspès, bloquejat, bústia plena, feu clic, fes clic, cliqueu aquí, actualitzeu les dades, el vostre paquet, en espera, contrasenya caduca, factura adjunta, enllaç següent
scam-webcam: càmera web, webcam, us he gravat, t'he gravat, els vostres contactes, els teus contactes, vídeo teu, contingut per a adults
auto-reply: fora de l'oficina, resposta automàtica, estic de vacances, estaré de vacances, estaré fora, tornaré el, tornaré a, absent, de permís, per a urgències, en la meva absència
  torno el, seré de tornada, em substitueix, si no pot esperar, tancat per vacances
  soc fora fins, sóc fora fins, de baixa fins, no llegeixo el correu, sense cobertura, pregunteu a, baixa maternal, permís de maternitat, fins que torni
auto-notice: missatge automàtic, correu automàtic, no respongueu, no contesteu, no s'ha pogut lliurar, error de lliurament, hem rebut la vostra sol·licitud, hem rebut el vostre missatge, el vostre tiquet, incidència núm, gràcies per contactar, ens posarem en contacte
no-reply: no respongueu a aquest, no contesteu a aquest, generat automàticament, enviat automàticament, notificació automàtica, missatge automàtic, aquesta bústia no, rebeu aquest, reps aquest, veure al navegador, configuració de notificacions, gestioneu les notificacions
transaction: la vostra comanda, la teva comanda, confirmació de comanda, confirmació de la comanda, número de comanda, s'ha enviat, està en camí, seguiment de l'enviament, la vostra factura, factura disponible, pagament rebut, codi de verificació, restabliu la contrasenya, restablir la contrasenya, nou inici de sessió, recordatori de cita, la vostra cita, reserva confirmada, incident resolt, espai en disc, llindar, manteniment programat, serà lliurat, punt de recollida, per inactivitat
  no heu entrat, no has entrat, n hi ha prou amb entrar, no cal que facis res, no cal que feu res, no cal fer res
your-ask: la vostra sol·licitud de, la vostra petició de, la teva petició, heu demanat, ens heu demanat, voleu que, vols que, confirmeu que, com vau demanar, us confirmem la recepció
offered: si voleu, si ho desitgeu, si desitja, podeu, pot exercir, podeu exercir, teniu dret, té dret, en cas que, per exercir
footer: confidencial, aquest missatge conté informació, aquest missatge pot contenir, aquest correu pot contenir, destinatari, si no en sou el destinatari, si heu rebut aquest missatge per error, si ha rebut aquest missatge per error, abans d'imprimir, enviat des del meu, protecció de dades: , d'acord amb el rgpd us informem
urgent: urgent, urgentment, immediatament, de seguida, com més aviat millor, avui mateix, ara mateix, al més aviat possible
danger: en perill, assetja, assetjament, assetjador, m'amenaça, amenaces, maltractament, maltractador, violència de gènere, ordre d'allunyament, por per la meva vida, exmarit violent, amagada, casa d'acollida
decoy: incompliment de contracte, fuita d'aigua, tecla de suprimir, galetes casolanes, compte enrere, a compte, en compte de, tingueu en compte, tenir en compte, per la seva banda, dins el termini
reside: visc a, vivim a, resideixo a, resident a, soc de, sóc de, la meva adreça és, us escric des de, ciutadà de, ciutadana de, veí de, veïna de

in ES: espanya, catalunya, barcelona, girona, lleida, tarragona, mallorca, menorca, eivissa, palma, valència, alacant, castelló, sabadell, terrassa, badalona, mataró, reus, manresa, vic, figueres, olot, igualada, granollers, tortosa, berga, sitges, andorrà d'urgell, la seu d'urgell, maó, gandia, elx
in FR: frança, perpinyà, catalunya nord
in IT: itàlia, l'alguer
in DE: alemanya
in PT: portugal
in GB: regne unit, anglaterra
in US: estats units, eua
in AD: andorra
in EU: unió europea, a la ue, ciutadà europeu, ciutadana europea, europa
`;
