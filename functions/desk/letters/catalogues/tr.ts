export const turkish = `
# Türkçe. Her satırın ne anlama geldiği en.ts dosyasında açıklanmıştır.

locale: tr-TR
reviewed:

greeting: Merhaba,
other-language: Üzgünüz, henüz sizin dilinizde yazamıyoruz. Bize kendi dilinizde yanıt verebilirsiniz.
closing: Saygılarımızla
team: Veri koruma ekibi, {organisation}
reference: Başvuru numarası: {reference}. Yanıt verirseniz lütfen konu satırında bırakın.
reference.on-paper: Başvuru numarası: {reference}. Yanıt verirseniz lütfen belirtin.

subject.acknowledgement: {organisation}: iletinizi aldık – {reference}
subject.question: {organisation}: iletinizle ilgili bir soru – {reference}
subject.identity-check: {organisation}: size yanıt verebilmemizden önce – {reference}
subject.extension: {organisation}: yanıtımız daha uzun sürecek – {reference}
subject.answer: {organisation}: yanıtımız – {reference}
subject.referral: {organisation}: iletinizle ilgili yeni bilgi – {reference}
subject.status-code: {organisation}: kodunuz
subject.reply: İletiniz ({organisation})

arrived: İletiniz için teşekkür ederiz. Bize {date} günü saat {hour}:{minute} ({zone}) ulaştı; başvuru numarası {reference}.
arrived-on: İletiniz için teşekkür ederiz. Bize {date} günü ulaştı; başvuru numarası {reference}.
understood: İletinizi şöyle anlıyoruz:
about: Bize yazdınız. Konu şu:
ask.erasure: kişisel verileri silmemizi istiyorsunuz
ask.content-removal: yayımlanan bir şeyi kaldırmamızı istiyorsunuz
ask.child: bir çocuğun kişisel verileri hakkında yazıyorsunuz
ask.unauthorised-account: birinin izinsiz açtığı bir hesabı bildiriyorsunuz
ask.access: sizinle ilgili kişisel veri kullanıp kullanmadığımızı öğrenmek ve kullanıyorsak bir kopyasını almak istiyorsunuz
ask.rectification: kişisel verileri düzeltmemizi istiyorsunuz
ask.portability: kişisel verileri başka bir hizmete taşımak istiyorsunuz
ask.restriction: kişisel verilerin kullanımını sınırlamamızı istiyorsunuz
ask.objection: kişisel verilerin kullanılmasına itiraz ediyorsunuz
ask.opt-out: bizden reklam almak istemiyorsunuz
ask.withdrawal-of-consent: bir rızayı geri alıyorsunuz
ask.complaint: kişisel verilerin ele alınış biçiminden şikâyet ediyorsunuz
ask.authority: bir kurum ya da başka biri adına yazıyorsunuz
ask.breach-written-notice: bir güvenlik ihlali olursa yazılı bildirim almak istiyorsunuz
ask.breach-inquiry: bir güvenlik olayının sizi etkileyip etkilemediğini öğrenmek istiyorsunuz
ask.breach-report: olası bir güvenlik sorununu bildiriyorsunuz
ask.question: veri koruma hakkında bir sorunuz var
ask-unclear: iletinizde önce bir insanın okuması gereken başka bir şey daha var
all-unclear: Ekibimizden biri, neye ihtiyacınız olduğunu anlamak için iletiyi okuyacak.
unreadable: İletiniz şifreli ya da açamadığımız bir biçimde. Lütfen düz metin olarak yeniden gönderin: bu e-postayı yanıtlamanız yeterli. Şifrelenmeden göndermek istemediğiniz şeyleri yazmayın.
first: İletinizi diğerlerinden önce ele alıyoruz.
answer-by: Size en geç {date} tarihinde yanıt vereceğiz.
answer-soon: Size elimizden geldiğince çabuk yanıt vereceğiz.
by-promise: Bunun için gizlilik politikamızda ({policy}) söz veriyoruz.
opt-out-by-promise: Gizlilik politikamızda ({policy}) reklamların en geç şu tarihte biteceğine söz veriyoruz: {date}.
opt-out-by-law: Yasaya göre reklamı reddetmeniz en geç şu tarihte geçerli olmalıdır: {date}.
by-eu-gdpr: Yasaya göre bizden bir ay içinde, yani en geç şu tarihte yanıt almalısınız: {date} (AB Genel Veri Koruma Tüzüğü, madde~12(3)).
by-uk-gdpr: Yasaya göre bizden bir ay içinde, yani en geç şu tarihte yanıt almalısınız: {date} (UK GDPR, madde~12A).
by-swiss-law: Yasaya göre yanıtımızı genellikle 30~gün içinde, yani en geç şu tarihte almalısınız: {date} (İsviçre Federal Veri Koruma Yasası, madde~25(7)).
by-californian-law: Yasaya göre bizden 45~gün içinde, yani en geç şu tarihte yanıt almalısınız: {date} (California Code of Regulations, başlık~11, bölüm~7021(b)).
by-data-privacy-framework: Data Privacy Framework programına katılıyoruz; bu nedenle şikâyetinize yanıtımızı 45~gün içinde, en geç şu tarihte almalısınız: {date}.
uk-complaint-arrived: Bu e-postayla, yasanın istediği gibi, şikâyetinizin ulaştığını da onaylıyoruz (Data Protection Act 2018, bölüm~164A).
what-next: Bundan sonra: veri koruma ekibimizden biri iletinizi okuyup onunla ilgilenecek. Daha fazla bilgiye ihtiyacımız olursa size soracağız.
what-next.opt-out: Bundan sonra: veri koruma ekibimizden biri bununla ilgilenecek. Başka bir şey yapmanıza ve kim olduğunuzu kanıtlamanıza gerek yok.
verification: Kimin başvurduğunu şöyle denetliyoruz: bir şey verilmeden, değiştirilmeden ya da silinmeden önce adınızı başkasının kullanmadığından emin oluyoruz. Olabildiğince az şey istiyoruz; kimlik kartı ya da pasaport kopyası istemiyoruz.
for-a-child: Bir çocuk adına yazıyorsunuz. Bunu yapabileceğinizi en basit yoldan denetliyoruz. Lütfen bize çocuğun belgelerini göndermeyin ve çocuk hakkında gerekenden fazlasını anlatmayın.
no-login: Hesaba giriş yapmanız gerekmiyor ve parolaya ihtiyacımız yok.
complaint: Şikâyetinizi inceleyip sonucu size bildireceğiz. Daha uzun sürerse hangi aşamada olduğumuzu söyleyeceğiz.
authority-any-time: Yaşadığınız yerde bir veri koruma kurumu varsa ona her zaman başvurabilirsiniz. Bizi beklemeniz gerekmez.
how-to-add: Bir şeyi yanlış mı anladık, ya da eklemek istediğiniz bir şey mi var? Bu e-postayı yanıtlayın ve numarayı konu satırında bırakın.
no-identity-papers: Şimdi bize kimlik belgesi göndermeniz gerekmiyor.
no-answer-yet: Bu e-posta yalnızca iletinizin ulaştığını onaylar. Hakkınızda veri bulunup bulunmadığını söylemez ve henüz bir karar değildir.

status-page: Bu sayfada hangi aşamada olduğumuzu görebilir, bize yanıt verebilir ve bir şey ekleyebilirsiniz: {link}
status-page-confirm: Biri, web sitemizdeki formda bu adresi verdi. Bu onaylanana dek buraya kişisel veri göndermeyiz. Bunu yapan sizseniz lütfen aşağıdaki sayfada onaylayın; orada hangi aşamada olduğumuzu da görebilirsiniz. Siz değilseniz bunu bize orada bildirin: {link}
receipt: Bu, alındı belgenizdir. Belgesi olan herkes, hangi metni ne zaman aldığımızı doğrulayabilir: {link}
status-code: Biri, web sitemizde {reference} numaralı başvurunun sayfasını görmek istiyor. Bu sizseniz orada şu kodu girin: {code}
status-code.not-you: Siz değilseniz bir şey yapmanız gerekmez. Bu kod olmadan kimse bir şey göremez. Kod 30~dakika geçerlidir.

question.intro: Devam edebilmemiz için sizden bir şey öğrenmemiz gerekiyor:
question.only-this: Lütfen bize yalnızca burada sorduğumuzu yazın. Bize yanıt vermeniz yeterli; kimlik belgesine ihtiyacımız yok.
question.opt-out: Reklamların bitmesi için yanıt vermeniz gerekmez.

identity.why: Bir şeyi vermeden, değiştirmeden ya da silmeden önce bunu sizin istediğinizden emin olmalıyız. Bu sizi korur: başka biri bunu sizin adınıza yaptıramamalı.
identity.why-child: Bir şeyi vermeden, değiştirmeden ya da silmeden önce çocuk adına konuşabileceğinizden emin olmalıyız. Bu çocuğu korur.
identity.how: Şöyle işliyor:
identity.least: Lütfen bu başvurunun sizden gelip gelmediğini tek cümleyle yazın. Şimdilik bu yeterli.
identity.least-child: Lütfen çocuğun nesi olduğunuzu tek cümleyle yazın: annesi, babası ya da başka bir velisi. Şimdilik bu yeterli.
guardian.account-address: Lütfen bize bir kez, sözünü ettiğiniz hesabın e-posta adresinden yazın.
guardian.known-facts: Lütfen hesapla ilgili başkalarının pek bilemeyeceği iki şey yazın, örneğin kullanıcı adını ve yaklaşık olarak ne zaman açıldığını. Parolaya ihtiyacımız yok.
guardian.call: Lütfen bir telefon numarası ve sizi ne zaman arayabileceğimizi yazın. O zaman size birkaç soru sorarız.
guardian.signed-statement: Lütfen çocuğun annesi, babası ya da başka bir velisi olduğunuzu tek cümleyle yazıp imzalayın ve bize gönderin. Fotoğrafı yeterli.
identity.only-this: Lütfen bize bundan başka bir şey, özellikle kimlik kartı ya da pasaport kopyası göndermeyin. Yanıtınızı yalnızca bu denetim için kullanır, artık gerekmediğinde sileriz.
no-data-said: Bu yazı, hakkınızda veri bulunup bulunmadığını söylemez.

extension.intro: Size yanıt vermek için daha fazla zamana ihtiyacımız var. Nedeni:
extension.complexity: İsteğiniz karmaşık ve özenle yanıt vermek istiyoruz.
extension.number-of-requests: Bize birden çok istek gönderdiniz ve hepsi için zamana ihtiyacımız var.

outcome.granted: İstediğinizi yaptık.
outcome.answered: Yanıtımız şu:
outcome.nothing-found: Sizinle ilgili kişisel veri aradık ve bulamadık.
outcome.nothing-found.child: Çocukla ilgili kişisel veri aradık ve bulamadık.
outcome.nothing-found.other: Yazdığınız şeyi aradık ve bir şey bulamadık.
outcome.search-again: Aramamız gereken başka bir ad ya da başka bir adres var mı? Bize yazın, yeniden arayalım.
outcome.withdrawn: Artık bunu istemediğinizi bildirdiniz; bu yüzden başka bir şey yapmıyoruz. Öyle değilse bize yanıt verin.
outcome.partly: İstediğinizin bir bölümünü yaptık.
outcome.rest: Kalanını yapamıyoruz. Nedeni:
refusal: İstediğinizi yapamıyoruz. Nedeni:
denial.identity-not-proved: İlgili kişi olduğunuzdan ya da onun adına hareket edebileceğinizden emin olamadık. Bu kişiyi korumak için hiçbir şey vermedik ve değiştirmedik. Eksik olanı hâlâ gönderebilirsiniz.
denial.legal-obligation: Bir yasa bizi ilgili kişisel verileri kullanmayı sürdürmekle yükümlü kılıyor.
denial.legal-claims: Kişisel veriler yasal taleplerde bulunmak ya da bunlara karşı savunma yapmak için gerekli.
denial.freedom-of-expression: Başka insanların kendini ifade etme ve bilgi alma hakkı var. Burada bu hak daha ağır basıyor.
denial.public-interest: Kişisel veriler kamu yararına bir görev için gerekli.
denial.rights-of-others: Bu, başka insanların haklarına zarar verirdi.
denial.unfounded-or-excessive: Yasa, açıkça dayanaksız ya da aşırı olan istekleri, örneğin sık sık yinelendikleri için, reddetmemize izin verir. Bunun öyle bir istek olduğunu düşünüyoruz.
denial.not-covered: Sizin durumunuzda yasa bu hakkı vermiyor.
denial.not-ours: Bu kişisel veriler hakkında biz değil, başkası karar veriyor.
used-only-for-that: Bu nedenle saklananı başka hiçbir şey için kullanmıyoruz.
backups: Yedeklerimizde, süreleri dolana kadar bir süre kopyalar kalabilir. O zamana dek bunları kullanmıyoruz.
record-kept: İsteğinizle ilgilendiğimizi gösterebilmek için isteğinizin ve yanıtımızın kısa bir kaydını tutuyoruz. Onu başka bir şey için kullanmıyoruz.
cached-copies: Arama motorları ve başka siteler bir süre eski kopyaları gösterebilir. Bunları silemeyiz. Onları yönetenlerden isteyebilirsiniz.
on-its-way: Yola çıkmış olan bir şey size yine de ulaşabilir.
look-again: Yanıldığımızı mı düşünüyorsunuz, ya da bir şey mi eksik? Bize yanıt verin, yeniden bakalım.
right-to-complain: Buna katılmıyorsanız şu kuruma şikâyette bulunma hakkınız var:
right-to-court: Mahkemeye gitme hakkınız da var.

referral.intro: Şikâyetinizle şimdi şu kurum ilgileniyor:
referral.their-reference: Oradaki başvuru numarası {theirReference}.
referral.next: Bundan sonrasına kurum karar verir, biz de ona gerekeni veririz. Siz de ona yazabilirsiniz.

notice.title.breach: Veri ihlali bildirimi
notice.title.policy-change: Gizlilik politikamız değişiyor
notice.title.change-of-ownership: Hizmetimizin yeni sahibi
notice.what-happened: Ne oldu
notice.what-information: Hangi bilgiler söz konusu
notice.consequences: Bunun sizin için anlamı ne olabilir
notice.what-we-do: Biz ne yapıyoruz
notice.what-you-can-do: Siz ne yapabilirsiniz
notice.more-information: Daha fazla bilgi
notice.what-changes: Ne değişiyor
notice.from-when: Ne zamandan itibaren
notice.contact: Bize {address} adresinden yazabilir veya {link} adresindeki formu kullanabilirsiniz.
notice.authority: Bir veri koruma kurumuna şikâyette bulunma hakkınız vardır. Sizin için bu kurum şudur:
notice.effective: Geçerlilik tarihi: {date}.
notice.posted: Bu bildirim şu adreste de yer alıyor: {link}.
notice.drill: Bu bir tatbikattır: hiçbir şey olmadı ve bir şey yapmanız gerekmiyor.
notice.drill-subject: Tatbikat: {subject}
`;
