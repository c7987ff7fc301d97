export const maltese = `
# Malti. It-tifsira ta’ kull linja hija mfissra f’en.ts.

locale: mt-MT
reviewed:

greeting: Bonġu,
other-language: Jiddispjaċina li għadna ma nistgħux niktbu bil-lingwa tiegħek. Tista’ twieġebna bil-lingwa tiegħek.
closing: Tislijiet
team: It-tim għall-protezzjoni tad-data, {organisation}
reference: Numru ta’ referenza: {reference}. Jekk twieġeb, jekk jogħġbok ħallih fis-suġġett.
reference.on-paper: Numru ta’ referenza: {reference}. Jekk twieġeb, jekk jogħġbok semmih.

subject.acknowledgement: {organisation}: irċevejna l-messaġġ tiegħek – {reference}
subject.question: {organisation}: mistoqsija dwar il-messaġġ tiegħek – {reference}
subject.identity-check: {organisation}: qabel ma nkunu nistgħu nweġbuk – {reference}
subject.extension: {organisation}: it-tweġiba tagħna se tieħu aktar żmien – {reference}
subject.answer: {organisation}: it-tweġiba tagħna – {reference}
subject.referral: {organisation}: aħbar dwar il-messaġġ tiegħek – {reference}
subject.status-code: {organisation}: il-kodiċi tiegħek
subject.reply: Il-messaġġ tiegħek ({organisation})

arrived: Grazzi tal-messaġġ tiegħek. Id-data meta wasal għandna hija {date}, il-ħin huwa {hour}:{minute} ({zone}), u n-numru ta’ referenza huwa {reference}.
arrived-on: Grazzi tal-messaġġ tiegħek. Id-data meta wasal għandna hija {date}, u n-numru ta’ referenza huwa {reference}.
understood: Hekk fhimnieh:
about: Ktibtilna. Dan hu s-suġġett:
ask.erasure: qed titlobna nħassru data personali
ask.content-removal: qed titlobna nneħħu xi ħaġa li ġiet ippubblikata
ask.child: qed tikteb dwar id-data personali ta’ wild
ask.unauthorised-account: qed tgħidilna b’kont li xi ħadd fetaħ mingħajr permess
ask.access: tixtieq tkun taf jekk nużawx data personali dwarek u, jekk iva, tirċievi kopja
ask.rectification: qed titlobna nikkoreġu data personali
ask.portability: tixtieq tieħu data personali għand servizz ieħor
ask.restriction: qed titlobna nillimitaw l-użu ta’ data personali
ask.objection: qed toġġezzjona għal użu ta’ data personali
ask.opt-out: ma tridx reklami mingħandna
ask.withdrawal-of-consent: qed tirtira kunsens
ask.complaint: qed tilmenta dwar kif tiġi trattata data personali
ask.authority: qed tikteb għal awtorità jew f’isem persuna oħra
ask.breach-written-notice: tixtieq avviż bil-miktub jekk ikun hemm ksur tas-sigurtà
ask.breach-inquiry: tixtieq tkun taf jekk inċident ta’ sigurtà jolqotx lilek
ask.breach-report: qed tgħidilna bi problema possibbli ta’ sigurtà
ask.question: għandek mistoqsija dwar il-protezzjoni tad-data
ask-unclear: hemm xi ħaġa oħra fil-messaġġ li l-ewwel trid tinqara minn persuna
all-unclear: Xi ħadd mit-tim tagħna se jaqrah biex jifhem x’għandek bżonn.
unreadable: Il-messaġġ tiegħek huwa kriptat jew ippakkjat b’mod li ma nistgħux niftħuh. Jekk jogħġbok erġa’ ibagħtu bħala test sempliċi: biżżejjed twieġeb għal din l-email. Ħalli barra dak li ma tridx tibgħat mingħajr kriptaġġ.
first: Qed nieħdu ħsieb il-messaġġ tiegħek qabel oħrajn.
answer-by: Inweġbuk mhux aktar tard minn din id-data: {date}.
answer-soon: Inweġbuk malajr kemm nistgħu.
by-promise: Dan inwegħduh fil-politika tagħna dwar il-privatezza ({policy}).
opt-out-by-promise: Fil-politika tagħna dwar il-privatezza ({policy}) inwiegħdu li r-reklami jieqfu mhux aktar tard minn din id-data: {date}.
opt-out-by-law: Skont il-liġi, ir-rifjut tiegħek tar-reklami għandu jibda jgħodd mhux aktar tard minn din id-data: {date}.
by-eu-gdpr: Skont il-liġi, għandek tisma’ mingħandna fi żmien xahar, jiġifieri mhux aktar tard minn din id-data: {date} (Regolament Ġenerali dwar il-Protezzjoni tad-Data, Artikolu~12(3)).
by-uk-gdpr: Skont il-liġi, għandek tisma’ mingħandna fi żmien xahar, jiġifieri mhux aktar tard minn din id-data: {date} (UK GDPR, Artikolu~12A).
by-swiss-law: Skont il-liġi, normalment għandek tirċievi t-tweġiba tagħna fi żmien 30~jum, jiġifieri mhux aktar tard minn din id-data: {date} (l-Att federali Żvizzeru dwar il-protezzjoni tad-data, Artikolu~25(7)).
by-californian-law: Skont il-liġi, għandek tisma’ mingħandna fi żmien 45~jum, jiġifieri mhux aktar tard minn din id-data: {date} (California Code of Regulations, Titolu~11, taqsima~7021(b)).
by-data-privacy-framework: Aħna nieħdu sehem fid-Data Privacy Framework, għalhekk għandek tirċievi t-tweġiba tagħna għal ilment fi żmien 45~jum, mhux aktar tard minn din id-data: {date}.
uk-complaint-arrived: B’din l-email nikkonfermaw ukoll li l-ilment tiegħek wasal, kif titlob il-liġi (Data Protection Act 2018, taqsima~164A).
what-next: X’jiġri issa: xi ħadd mit-tim għall-protezzjoni tad-data jaqra l-messaġġ tiegħek u jieħu ħsiebu. Jekk ikollna bżonn inkunu nafu aktar, nistaqsuk.
what-next.opt-out: X’jiġri issa: xi ħadd mit-tim għall-protezzjoni tad-data jieħu ħsiebha. M’għandek bżonn tagħmel xejn aktar, u lanqas turi min int.
verification: Kif niċċekkjaw min qed jitlob: qabel ma xi ħaġa tingħata, tinbidel jew titħassar, niżguraw li ħadd ieħor ma juża ismek. Nitolbu l-inqas possibbli, u l-ebda kopja ta’ karta tal-identità jew passaport.
for-a-child: Qed tikteb f’isem wild. Niċċekkjaw bl-aktar mod sempliċi li tista’ tagħmel dan. Jekk jogħġbok tibgħatilniex dokumenti tal-wild, u tgħidilniex dwaru aktar milli hemm bżonn.
no-login: M’għandekx għalfejn tidħol fil-kont, u m’għandniex bżonn password.
complaint: Ninvestigaw l-ilment tiegħek u ngħidulek ir-riżultat. Jekk jieħu aktar żmien, ngħidulek fejn wasalna.
authority-any-time: Jekk fejn tgħix hemm awtorità għall-protezzjoni tad-data, tista’ tmur għandha meta trid. M’għandekx għalfejn tistenna lilna.
how-to-add: Fhimna xi ħaġa ħażin, jew trid iżżid xi ħaġa? Sempliċement wieġeb għal din l-email u ħalli n-numru ta’ referenza fis-suġġett.
no-identity-papers: Bħalissa m’għandekx għalfejn tibgħatilna dokumenti tal-identità.
no-answer-yet: Din l-email tikkonferma biss li l-messaġġ tiegħek wasal. Ma tgħidx jekk għandniex data dwarek, u għadha mhix deċiżjoni.

status-page: F’din il-paġna tista’ tara fejn wasalna, twieġebna u żżid xi ħaġa: {link}
status-page-confirm: Xi ħadd tana dan l-indirizz fil-formola tas-sit tagħna. Kont int? Mela jekk jogħġbok ikkonfermah fil-paġna tagħna, fejn tista’ tara wkoll fejn wasalna. Jekk ma kontx int, għidilna fl-istess paġna. Qabel dan ma nibagħtux data personali hawn. Din hija l-paġna: {link}
receipt: Din hija l-irċevuta tiegħek. Min ikollu din l-irċevuta jista’ jiċċekkja liema test irċevejna u meta: {link}
status-code: Xi ħadd jixtieq jara l-paġna bin-numru ta’ referenza {reference} fis-sit tagħna. Jekk tlabtha int, ikteb dan il-kodiċi hemmhekk: {code}
status-code.not-you: Jekk ma tlabthiex int, m’għandekx għalfejn tagħmel xejn. Mingħajr dan il-kodiċi ħadd ma jara xejn. Il-kodiċi jgħodd għal 30~minuta.

question.intro: Biex inkomplu, irridu nkunu nafu xi ħaġa mingħandek:
question.only-this: Jekk jogħġbok għidilna biss dak li nistaqsu hawn. Biżżejjed tweġibna; m’għandniex bżonn dokumenti tal-identità.
question.opt-out: M’għandekx għalfejn twieġeb biex ir-reklami jieqfu.

identity.why: Qabel ma nagħtu, nibdlu jew inħassru xi ħaġa, irridu nkunu ċerti li qed titlobha int. Dan jipproteġik: ħadd ieħor m’għandu jikseb dan f’ismek.
identity.why-child: Qabel ma nagħtu, nibdlu jew inħassru xi ħaġa, irridu nkunu ċerti li tista’ titkellem f’isem il-wild. Dan jipproteġi lill-wild.
identity.how: Isir hekk:
identity.least: Jekk jogħġbok għidilna f’sentenza waħda jekk din it-talba hijiex tiegħek. Għalissa dan biżżejjed.
identity.least-child: Jekk jogħġbok għidilna f’sentenza waħda x’int għall-wild: omm, missier jew kustodju ieħor. Għalissa dan biżżejjed.
guardian.account-address: Jekk jogħġbok iktbilna darba mill-indirizz tal-email tal-kont li qed issemmi.
guardian.known-facts: Jekk jogħġbok għidilna żewġ affarijiet dwar il-kont li ħaddieħor diffiċli jkun jaf, pereżempju l-isem tal-utent u bejn wieħed u ieħor meta nfetaħ. M’għandniex bżonn password.
guardian.call: Jekk jogħġbok agħtina numru tat-telefon u għidilna meta nistgħu nċemplulek. Imbagħad nistaqsuk ftit mistoqsijiet.
guardian.signed-statement: Jekk jogħġbok ikteb f’sentenza waħda li int omm, missier jew kustodju ieħor tal-wild, iffirmaha u ibgħathielna. Ritratt tagħha biżżejjed.
identity.only-this: Jekk jogħġbok tibgħatilniex aktar minn hekk, u l-ebda kopja ta’ karta tal-identità jew passaport. Nużaw it-tweġiba tiegħek għal dan iċ-ċekk biss u nħassruha meta ma tibqax meħtieġa.
no-data-said: Din l-ittra ma tgħidx jekk għandniex data dwarek.

extension.intro: Għandna bżonn aktar żmien biex inweġbuk. Ir-raġuni:
extension.complexity: Dak li titlob huwa kumpless, u rridu nwieġbu b’attenzjoni.
extension.number-of-requests: Bgħattilna diversi talbiet, u għandna bżonn żmien għal kollha.

outcome.granted: Għamilna dak li tlabt.
outcome.answered: Din hi t-tweġiba tagħna:
outcome.nothing-found: Fittixna data personali dwarek u ma sibna xejn.
outcome.nothing-found.child: Fittixna data personali dwar il-wild u ma sibna xejn.
outcome.nothing-found.other: Fittixna dak li ktibtilna dwaru u ma sibna xejn.
outcome.search-again: Hemm isem ieħor jew indirizz ieħor li għandna nfittxu bih? Għidilna, u nerġgħu nfittxu.
outcome.withdrawn: Għedtilna li ma tridx dan aktar, għalhekk mhu se nagħmlu xejn aktar. Jekk mhux hekk, sempliċement weġibna.
outcome.partly: Għamilna parti minn dak li tlabt.
outcome.rest: Il-bqija ma nistgħux nagħmluh. Ir-raġuni:
refusal: Ma nistgħux nagħmlu dak li titlob. Ir-raġuni:
denial.identity-not-proved: Ma stajniex inkunu ċerti li t-talba ġejja mill-persuna kkonċernata jew minn xi ħadd li jista’ jaġixxi għaliha. Biex nipproteġuha, ma tajna u ma bdilna xejn. Għadek tista’ tibgħatilna dak li hu nieqes.
denial.legal-obligation: Liġi tobbligana nkomplu nużaw din id-data personali.
denial.legal-claims: Din id-data personali hija meħtieġa għal talbiet legali jew għad-difiża kontrihom.
denial.freedom-of-expression: Nies oħra għandhom id-dritt li jesprimu ruħhom u jkunu infurmati. Hawn dak id-dritt jiżen aktar.
denial.public-interest: Din id-data personali hija meħtieġa għal kompitu fl-interess pubbliku.
denial.rights-of-others: Tagħmel ħsara lid-drittijiet ta’ nies oħra.
denial.unfounded-or-excessive: Il-liġi tippermetti li jiġu rrifjutati talbiet li b’mod ċar m’għandhomx bażi jew imorru wisq ’il bogħod, pereżempju għax jiġu ripetuti spiss. Naħsbu li din hija waħda minnhom.
denial.not-covered: Fil-każ tiegħek il-liġi ma tagħtix dan id-dritt.
denial.not-ours: Dwar din id-data personali ma niddeċidux aħna, iżda xi ħadd ieħor.
used-only-for-that: Dak li jinżamm għal din ir-raġuni ma nużawh għal xejn ieħor.
backups: Għal xi żmien jistgħu jibqgħu kopji fil-backups tagħna, sakemm jiskadu. Sa dakinhar ma nużawhomx.
record-kept: Inżommu nota qasira tat-talba tiegħek u tat-tweġiba tagħna, biex inkunu nistgħu nuru li ttrattajniha. Ma nużawha għal xejn ieħor.
cached-copies: Magni tat-tiftix u siti oħra jistgħu juru kopji qodma għal xi żmien. Dawk ma nistgħux inħassruhom. Tista’ titlob lil min imexxihom.
on-its-way: Xi ħaġa li kienet diġà fi triqitha xorta tista’ tasallek.
look-again: Taħseb li qed niżbaljaw, jew hemm xi ħaġa nieqsa? Sempliċement weġibna, u nerġgħu nħarsu lejha.
right-to-complain: Jekk ma taqbilx ma’ dan, għandek id-dritt li tressaq ilment quddiem din l-awtorità:
right-to-court: Għandek ukoll id-dritt li tmur il-qorti.

referral.intro: L-ilment tiegħek issa qed tittrattah din l-awtorità:
referral.their-reference: In-numru ta’ referenza tagħha huwa {theirReference}.
referral.next: L-awtorità tiddeċiedi x’jiġri issa, u aħna nagħtuha dak li għandha bżonn. Tista’ tiktbilha inti wkoll.

notice.title.breach: Avviż dwar ksur ta’ data personali
notice.title.policy-change: Il-politika tagħna dwar il-privatezza qed tinbidel
notice.title.change-of-ownership: Sid ġdid tas-servizz tagħna
notice.what-happened: X’ġara
notice.what-information: Liema informazzjoni hija involuta
notice.consequences: Xi jista’ jfisser dan għalik
notice.what-we-do: X’qed nagħmlu aħna
notice.what-you-can-do: X’tista’ tagħmel int
notice.more-information: Għal aktar informazzjoni
notice.what-changes: X’qed jinbidel
notice.from-when: Minn meta
notice.contact: Tista’ tiktbilna fuq {address} jew tuża l-formola fuq {link}.
notice.authority: Għandek id-dritt li tressaq ilment quddiem awtorità għall-protezzjoni tad-data. Għalik hija din:
notice.effective: Dan jgħodd minn {date}.
notice.posted: Dan l-avviż jinsab ukoll fuq {link}.
notice.drill: Dan huwa eżerċizzju: ma ġara xejn, u m’għandek bżonn tagħmel xejn.
notice.drill-subject: Eżerċizzju: {subject}
`;
