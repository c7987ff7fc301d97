export const maltese = `
# Malti. It-tifsira ta’ kull linja hija mfissra f’en.ts.
# Wara {days} tista’ tiġi “jiem” jew “jum”, għalhekk in-numru jiġi fl-aħħar. L-istess għad-data: l-ebda prepożizzjoni quddiemha.

reviewed:

privacy-desk: Protezzjoni tad-data
skip: Mur għall-kontenut
back: Lura
error-prefix: Żball:
languages: Din il-paġna b’lingwi oħra
policy: Politika dwar il-privatezza
promises: X’inwiegħdu
notices: Avviżi
home: Iktbilna
follow: Ara fejn wasalna
check-receipt: Iċċekkja rċevuta
or-by-mail: Tista’ tiktbilna wkoll bl-email: {address}. Jgħodd l-istess.

start.title: X’nistgħu nagħmlu għalik?
start.intro: Agħżel dak li jaqbel l-aktar. M’għandekx bżonn kont jew dokumenti tal-identità, u ma tħallas xejn.
start.group.data: Id-data tiegħi
start.group.security: Sigurtà
start.group.other: Xi ħaġa oħra
choice.erasure: Tħassir tad-data tiegħi jew għeluq tal-kont tiegħi
choice.child: Tħassir tad-data ta’ wild
choice.unauthorised-account: Rapport dwar kont li mhux tiegħi
choice.content-removal: Tneħħija ta’ post, stampa jew reċensjoni
choice.access: Kopja tad-data tiegħi
choice.rectification: Korrezzjoni tad-data tiegħi
choice.opt-out: Ma rridx aktar reklami
choice.breach-written-notice: Avviż bil-miktub jekk ikun hemm ksur tas-sigurtà
choice.breach-inquiry: Mistoqsija jekk inċident ta’ sigurtà jolqotx lili
choice.breach-report: Rapport dwar tnixxija ta’ data jew problema oħra ta’ sigurtà
choice.complaint: Ilment dwar kif tintuża d-data tiegħi
choice.other: Mistoqsija jew messaġġ dwar xi ħaġa oħra
intro.erasure: Għidilna x’għandna nfittxu. M’għandekx għalfejn tagħti raġuni.
intro.child: Tista’ titlob dan għal wild li tista’ titkellem f’ismu. Nieħdu ħsiebu qabel talbiet oħra. Jekk jogħġbok tgħidilniex dwar il-wild aktar milli hemm bżonn.
intro.unauthorised-account: Xi ħadd fetaħ kont bl-indirizz tiegħek jew f’ismek? M’għandekx għalfejn tidħol fih, u m’għandniex bżonn password.
intro.content-removal: Għidilna fejn jinsab u għaliex għandu jitneħħa.
intro.access: Ngħidulek jekk nużawx data personali dwarek u, jekk iva, nibagħtulek kopja.
intro.rectification: Għidilna x’inhu ħażin u x’inhu tajjeb.
intro.opt-out: L-indirizz tiegħek biżżejjed. M’għandekx għalfejn turi min int.
intro.breach-written-notice: Jekk ikun hemm ksur tas-sigurtà li jolqot lilek, nibagħtulek ittra. Ma tħallas xejn, u tista’ tbiddel fehmtek meta trid.
intro.breach-inquiry: Għidilna liema indirizz tuża magħna u x’smajt.
intro.breach-report: Rajt data ta’ nies oħra, irċevejt xi ħaġa li kienet għal xi ħadd ieħor, jew sibt xi dgħufija? Għidilna x’rajt. Jekk jogħġbok tibgħatilniex id-data ta’ nies oħra.
intro.complaint: Għidilna x’ġara u kif tista’ tissewwa l-ħaġa. Ninvestigaw l-ilment tiegħek u ngħidulek ir-riżultat.
intro.other: Ikteb bi kliemek. Taqrah persuna.

optional: (mhux obbligatorju)
field.who: Dwar min hu?
who.myself: Dwari
who.child: Dwar wild li nista’ nitkellem f’ismu
who.somebody-else: Dwar xi ħadd ieħor li talabni nagħmel dan
hint.somebody-else: Aktar tard nistgħu nitolbuk permess iffirmat minn din il-persuna. Bħalissa m’għandekx għalfejn tibgħat xejn.
field.name: Ismek
field.address: L-indirizz tal-email tiegħek
hint.address: It-tweġiba tagħna nibagħtuha hemm.
hint.address-opt-out: L-indirizz li jirċievi r-reklami. Il-konferma tagħna nibagħtuha hemm ukoll.
field.account: Indirizz tal-email, isem tal-utent jew numru tal-klijent li għandna nfittxu
hint.account: Biss jekk mhux l-indirizz ta’ hawn fuq. Qatt password.
field.link: L-indirizz tal-paġna web fejn jinsab
hint.link: Tista’ tikkopjah mil-linja tal-indirizz tal-brawżer tiegħek.
field.postal: Indirizz postali għall-ittra
hint.postal: Triq, belt jew raħal, kodiċi postali u pajjiż, kull wieħed fuq linja għalih.
field.country: Il-pajjiż fejn tgħix
hint.country: Jurina liema drittijiet tagħtik il-liġi.
country.none: Nippreferi ma ngħidx
country.california: L-Istati Uniti – California
field.message: Bi kliemek
hint.message: Jekk jogħġbok, l-ebda password, numru ta’ kard jew dokument tal-identità.
field.message-optional: Hemm xi ħaġa oħra li għandna nkunu nafu?
continue: Kompli
trap: Ħalli dan l-ispazju vojt

errors.title: Hemm problema
error.who: Agħżel dwar min hu.
error.name-missing: Ikteb ismek.
error.name-long: L-isem jista’ jkollu l-aktar 200~karattru.
error.address-missing: Ikteb l-indirizz tal-email tiegħek, biex inkunu nistgħu nweġbuk.
error.address-form: Ikteb indirizz tal-email bħal isem@example.org.
error.address-long: Indirizz tal-email jista’ jkollu l-aktar 254~karattru.
error.account-long: Dan l-ispazju jista’ jkollu l-aktar 300~karattru.
error.link-long: Indirizz tal-web jista’ jkollu l-aktar 2,000~karattru.
error.postal-missing: Ikteb l-indirizz postali fejn għandna nibagħtu l-ittra.
error.postal-long: L-indirizz postali jista’ jkollu l-aktar 1,000~karattru.
error.country: Agħżel pajjiż mil-lista, jew tagħżel xejn.
error.message-missing: Għidilna bi kliemek dwar xiex hu.
error.message-long: Il-messaġġ tiegħek jista’ jkollu l-aktar 20,000~karattru.
error.stale: Din il-paġna damet miftuħa ħafna. Xejn ma ntilef u għadu ma ntbagħat xejn. Jekk jogħġbok erġa’ ħares lejha u erġa’ ibgħatha.

check.title: Iċċekkja x’se tibgħat
check.choice: Dak li tixtieq
check.nothing: Ma nkiteb xejn
check.send-note: Meta tibgħatu, nikkonfermaw mill-ewwel bl-email lil {address}.
check.send-note-post: Meta tibgħatu, nurik irċevuta. Żommha: ma tajtniex indirizz tal-email.
send: Ibgħat
change: Biddel xi ħaġa

sent.title: Irċevejna l-messaġġ tiegħek
sent.reference: In-numru ta’ referenza tiegħek huwa
sent.mail: Se tirċievi email. Tgħid x’fhimna u sa meta nweġbuk, u fiha link għall-paġna fejn tista’ tara fejn wasalna. Jekk fi żmien siegħa ma jasal xejn, ħares fil-folder tal-ispam.
sent.confirm: Jekk jogħġbok iftaħ il-link f’dik l-email u kkonferma li l-indirizz huwa tiegħek. Il-messaġġ tiegħek nieħdu ħsiebu xorta waħda, iżda ma nibagħtux data personali lil indirizz li ħadd ma kkonfermah.
sent.held: L-ewwel iħares lejn il-messaġġ tiegħek xi ħadd mit-tim tagħna. Sa dakinhar ma tintbagħat l-ebda email fl-indirizz li tajtna.
sent.no-mail: Ma tajtniex indirizz tal-email, għalhekk jekk jogħġbok żomm din il-paġna jew ipprintjaha.
sent.at: Id-data meta wasal hija {date}, u l-ħin huwa {hour}:{minute} ({zone}).
understood: Hekk fhimnieh
understood.unclear: Xi ħadd mit-tim tagħna se jaqra l-messaġġ biex jifhem x’għandek bżonn.
receipt.title: L-irċevuta tiegħek
receipt.what: Dan il-kodiċi jipprova li f’dak il-ħin irċevejna dan it-test mingħandek. Żommu. Bih tista’ tiċċekkja dan int, u jista’ jiċċekkjah ukoll kull min turihulu.
receipt.code: Irċevuta
receipt.digest: Impronta tat-test tiegħek (SHA-256)

verify.title: Iċċekkja rċevuta
verify.intro: Kull min għandu rċevuta tagħna jista’ jiċċekkja hawn jekk hijiex vera.
verify.code: Irċevuta
verify.words: It-test li ntbagħat
hint.verify-words: Jekk tiktbu, inqabbluh ukoll mal-impronta. Ma nżommu xejn minnu.
verify.button: Iċċekkja
verify.genuine: Din l-irċevuta hija vera. Irċevejna l-messaġġ bin-numru ta’ referenza {reference}. Id-data hija {date}, u l-ħin huwa {hour}:{minute} ({zone}).
verify.words-match: It-test huwa eżattament dak li ntbagħat.
verify.words-differ: It-test mhuwiex eżattament dak li ntbagħat. Biżżejjed karattru wieħed differenti.
verify.false: Din mhix irċevuta tagħna, jew hemm parti minnha nieqsa. Ikkopjaha kollha, mill-ewwel sal-aħħar karattru.

follow.title: Ara fejn wasalna
follow.intro: Ikteb in-numru ta’ referenza tiegħek. Nibagħtu kodiċi fl-indirizz tal-email marbut miegħu. Il-link fl-emails tagħna jwassal għall-istess paġna.
follow.reference: In-numru ta’ referenza tiegħek
hint.reference: Jidher bħal PD-7F3K-9QXM-4, u ssibu f’kull email tagħna.
follow.send: Ibagħtuli l-kodiċi
follow.sent: Jekk dan in-numru ta’ referenza jeżisti, hemm kodiċi fi triqtu lejn l-indirizz tal-email marbut miegħu. Il-kodiċi jgħodd għal 30~minuta.
follow.code: Il-kodiċi mill-email
follow.open: Iftaħ
error.reference: Dan mhux numru ta’ referenza tagħna. Tagħna jidher bħal PD-7F3K-9QXM-4; jekk jogħġbok iċċekkja kull karattru.
error.code: Dan il-kodiċi mhux tajjeb, jew huwa qadim wisq. Iċċekkjah, jew itlob wieħed ġdid.
error.too-often: Saru wisq provi għal dan in-numru ta’ referenza. Jekk jogħġbok uża l-link f’waħda mill-emails tagħna, jew erġa’ pprova għada.

status.title: Fejn wasalna
status.dead: Dan il-link m’għadux jgħodd
status.dead-what: Il-links għal din il-paġna jiskadu wara ftit żmien, biex ħadd ieħor ma jkun jista’ juża wieħed qadim. Ikteb in-numru ta’ referenza tiegħek biex tirċievi wieħed ġdid.
status.erased: Dak li kien personali f’dan il-każ tħassar. Baqgħet biss nota qasira li ttrattajnieh.
status.confirm.title: Dan l-indirizz huwa tiegħek?
status.confirm.what: Irċevejna dan il-messaġġ permezz tal-formola tagħna. Jekk jogħġbok ikkonferma li bgħattu int. Qabel dan ma nibagħtux data personali.
status.confirm.yes: Iva, bgħattu jien
status.confirmed: Grazzi. L-indirizz ġie kkonfermat.
status.asks: X’tlabt
status.since: Id-data meta wasal: {date}.
state.open: Qed naħdmu fuqha.
state.first: Qed nieħdu ħsiebha qabel ħwejjeġ oħra.
state.waiting-person: Qed nistennew it-tweġiba tiegħek għall-mistoqsija tagħna.
state.waiting-identity: Irridu nkunu ċerti li qed titlobha int. Jekk jogħġbok wieġeb il-mistoqsija li bgħatnielek.
state.granted: Lest.
state.answered: Weġibna.
state.partly: Għamilna parti minnha u għednielek għaliex ma għamilniex il-bqija.
state.refused: Ma stajniex nagħmluha u għednielek għaliex.
state.nothing-found: Fittixna u ma sibna xejn.
state.withdrawn: Għedtilna li ma tridhiex aktar.
state.escalated: Qed tittrattaha awtorità għall-protezzjoni tad-data.
state.extended: Għandna bżonn aktar żmien mis-soltu u għednielek għaliex.
status.frozen: Ma tintuża l-ebda data tal-wild sakemm tittieħed deċiżjoni.
status.messages: Messaġġi
status.you: Ktibt int: {date}
status.we: Ktibna aħna: {date}
status.files: Fajls:
status.no-words: Messaġġ mingħajr kliem.
status.write.title: Wieġeb jew żid xi ħaġa
status.write.label: Il-messaġġ tiegħek
status.write.button: Ibgħat
status.file.title: Żid fajl
status.file.what: Stampa, PDF, test jew dokument tal-uffiċċju ta’ mhux aktar minn {megabytes}~MB. Jekk jogħġbok, l-ebda dokument tal-identità, ħlief jekk tlabnieh aħna.
status.file.label: Fajl
status.file.button: Żid il-fajl
status.added: Irċevejna l-fajl tiegħek.
status.written: Il-messaġġ tiegħek wasal għandna.
status.withdraw: Ma rridx dan aktar
status.not-meant: Mhux hekk ridt ngħid
status.withdrawn: Grazzi. Ma nagħmlu xejn aktar dwar dan.
status.disputed: Grazzi. Xi ħadd mit-tim tagħna jerġa’ jaqrah.
status.not-me.title: Ma bgħattux int?
status.not-me.what: Forsi xi ħadd uża l-indirizz tiegħek, bi żball jew apposta. Għidilna: b’hekk ma jsir xejn f’ismek, u dan il-link ma jibqax jgħodd.
status.not-me.button: Ma bgħattux jien
status.disowned.title: Grazzi talli għedtilna
status.disowned.what: Xejn mhu se jsir f’ismek. Xi ħadd mit-tim tagħna se jħares lejh. M’għandek bżonn tagħmel xejn aktar.
status.nothing-more: Hawn ma jista’ jiżdied xejn aktar. Jekk għandek bżonn xi ħaġa, erġa’ iktbilna.

promises.title: X’inwiegħdu
promises.intro: Dawn huma sentenzi mill-politika tagħna dwar il-privatezza. Ma’ kull messaġġ li jasal niċċekkjaw jekk inżommuhomx.
promises.days: Inwieġbu f’dan l-għadd ta’ jiem, jew qabel: {days}.
promises.business-days: Nagħmluh f’dan l-għadd ta’ jiem tax-xogħol, jew qabel: {days}.
promises.version: Mill-politika dwar il-privatezza, verżjoni: {version}
promises.score: Miżmuma mill-{date}: {kept} minn {ended}
promises.none: Hawn għad m’hawn l-ebda wegħda.
notices.title: Avviżi
notices.none: Bħalissa m’hemm l-ebda avviż.
notices.intro: Hawn inqiegħdu dak li kulħadd għandu jkun jaf, pereżempju dwar ksur tas-sigurtà.

failed.title: Dan ma ħadimx
failed.fault: Xi ħaġa marret ħażin min-naħa tagħna. Ma nbidel xejn. Jekk jogħġbok erġa’ pprova ftit ieħor.
failed.missing: M’hemmx paġna f’dan l-indirizz. Forsi hemm parti mil-link nieqsa.
failed.too-many: Bħalissa ġejjin ħafna messaġġi min-network tiegħek, għalhekk dan ma nistgħux nirċevuh permezz tal-formola. Jekk jogħġbok ibagħtu bl-email: hemm ma jintilef xejn.
failed.too-large: Dak li bgħatt huwa kbir wisq għal din il-formola. Jekk jogħġbok qassru, jew ibagħtu bl-email.

notices.posted: Ippubblikat fi {date}
notices.corrected: Ikkoreġut fi {date}
notices.earlier: X’kien hawn sa {date}
notices.feed: Segwi din il-paġna permezz ta’ feed (Atom)
notices.banner: {organisation} ippubblikat avviż:
status.notices: Avviżi li jikkonċernawk
`;
