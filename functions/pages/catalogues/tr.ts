export const turkish = `
# Türkçe. Her satırın ne anlama geldiği en.ts dosyasında açıklanmıştır.

reviewed:

privacy-desk: Veri koruma birimi
skip: İçeriğe geçin
back: Geri
error-prefix: Hata:
languages: Bu sayfa diğer dillerde
policy: Gizlilik politikası
promises: Verdiğimiz sözler
notices: Duyurular
home: Bize yazın
follow: Başvurunuzun durumunu görün
check-receipt: Alındı belgesini doğrulayın
or-by-mail: Bize e-postayla da yazabilirsiniz: {address}. Onunla da aynı şekilde ilgileniriz.

start.title: Ne yapmak istersiniz?
start.intro: Size en uygun olanı seçin. Hesap ya da kimlik belgesi gerekmez; başvuru ücretsizdir.
start.group.data: Verilerim
start.group.security: Güvenlik
start.group.other: Başka bir konu
choice.erasure: Verilerimi sildirmek ya da hesabımı kapatmak
choice.child: Bir çocuğun verilerini sildirmek
choice.unauthorised-account: Bana ait olmayan bir hesabı bildirmek
choice.content-removal: Bir gönderiyi, görseli ya da yorumu kaldırtmak
choice.access: Verilerimin bir kopyasını almak
choice.rectification: Verilerimi düzelttirmek
choice.opt-out: Artık reklam almamak
choice.breach-written-notice: Güvenlik ihlali olursa yazılı bildirim almak
choice.breach-inquiry: Bir güvenlik olayının beni etkileyip etkilemediğini öğrenmek
choice.breach-report: Veri sızıntısı ya da başka bir güvenlik sorunu bildirmek
choice.complaint: Verilerimin kullanılmasıyla ilgili şikâyette bulunmak
choice.other: Başka bir şey sormak ya da bildirmek
intro.erasure: Neyi aramamız gerektiğini yazın. Neden belirtmeniz gerekmez.
intro.child: Bunu, adına konuşabileceğiniz bir çocuk için isteyebilirsiniz. Bu başvuruları diğerlerinden önce ele alırız. Lütfen çocuk hakkında gerekenden fazlasını anlatmayın.
intro.unauthorised-account: Biri sizin adresinizle ya da sizin adınıza hesap mı açtı? Hesaba giriş yapmanız gerekmiyor ve parolaya ihtiyacımız yok.
intro.content-removal: Nerede yayımlandığını ve neden kaldırılması gerektiğini yazın.
intro.access: Sizinle ilgili kişisel veri kullanıp kullanmadığımızı bildirir, kullanıyorsak size bir kopyasını göndeririz.
intro.rectification: Neyin yanlış olduğunu ve doğrusunu yazın.
intro.opt-out: Adresiniz yeterli. Kim olduğunuzu kanıtlamanız gerekmez.
intro.breach-written-notice: Sizi etkileyen bir güvenlik ihlali olursa size mektup göndeririz. Bu ücretsizdir ve isteğinizi dilediğiniz zaman geri alabilirsiniz.
intro.breach-inquiry: Bizde hangi adresi kullandığınızı ve ne duyduğunuzu yazın.
intro.breach-report: Başkalarının verilerini mi gördünüz, başkasına gitmesi gereken bir şey size mi geldi ya da bir güvenlik açığı mı buldunuz? Ne gördüğünüzü yazın. Lütfen başkalarının verilerini bize göndermeyin.
intro.complaint: Ne olduğunu ve nasıl düzeltilebileceğini yazın. İnceleyip sonucu size bildiririz.
intro.other: Kendi sözlerinizle yazın. İletinizi bir insan okur.

optional: (isteğe bağlı)
field.who: Bu kiminle ilgili?
who.myself: Benimle
who.child: Adına konuşabileceğim bir çocukla
who.somebody-else: Bunu benden isteyen başka biriyle
hint.somebody-else: Daha sonra bu kişinin imzaladığı bir yetki belgesi isteyebiliriz. Şimdi bir şey göndermeniz gerekmez.
field.name: Adınız ve soyadınız
field.address: E-posta adresiniz
hint.address: Yanıtımızı bu adrese göndeririz.
hint.address-opt-out: Reklamların geldiği adres. Onayımızı da bu adrese göndeririz.
field.account: Aramamız gereken e-posta adresi, kullanıcı adı ya da müşteri numarası
hint.account: Yalnızca yukarıdaki adresten farklıysa doldurun. Asla parola yazmayın.
field.link: İçeriğin bulunduğu sayfanın web adresi
hint.link: Tarayıcınızın adres çubuğundan kopyalayabilirsiniz.
field.postal: Mektup için posta adresi
hint.postal: Sokak, şehir, posta kodu ve ülke; her biri ayrı satırda.
field.country: Yaşadığınız ülke
hint.country: Hangi yasanın size hangi hakları verdiği buna bağlıdır.
country.none: Belirtmek istemiyorum
country.california: Amerika Birleşik Devletleri – Kaliforniya
field.message: Kendi sözlerinizle
hint.message: Lütfen parola, kart numarası ya da kimlik belgesi göndermeyin.
field.message-optional: Bilmemiz gereken başka bir şey var mı?
continue: Devam
trap: Bu alanı boş bırakın

errors.title: Bir sorun var
error.who: Bunun kiminle ilgili olduğunu seçin.
error.name-missing: Adınızı ve soyadınızı yazın.
error.name-long: Ad ve soyad en fazla 200 karakter olabilir.
error.address-missing: Size yanıt verebilmemiz için e-posta adresinizi yazın.
error.address-form: Şu biçimde bir e-posta adresi yazın: ad@example.org.
error.address-long: E-posta adresi en fazla 254 karakter olabilir.
error.account-long: Buraya en fazla 300 karakter yazabilirsiniz.
error.link-long: Web adresi en fazla 2.000 karakter olabilir.
error.postal-missing: Mektubun gideceği posta adresini yazın.
error.postal-long: Posta adresi en fazla 1.000 karakter olabilir.
error.country: Listeden bir ülke seçin ya da boş bırakın.
error.message-missing: Konunun ne olduğunu kendi sözlerinizle yazın.
error.message-long: İletiniz en fazla 20.000 karakter olabilir.
error.stale: Bu sayfa uzun süre açık kaldı. Hiçbir şey kaybolmadı, ama henüz hiçbir şey gönderilmedi. Lütfen yeniden gözden geçirip gönderin.

check.title: Göndermeden önce kontrol edin
check.choice: Yapmak istediğiniz
check.nothing: Belirtilmedi
check.send-note: Gönderdiğinizde şu adrese hemen bir onay e-postası yollarız: {address}.
check.send-note-post: Gönderdiğinizde size bir alındı belgesi gösteririz. E-posta adresi vermediğiniz için bu belgeyi saklayın.
send: Gönder
change: Değiştir

sent.title: İletinizi aldık
sent.reference: Başvuru numaranız
sent.mail: Size bir e-posta gönderiyoruz. İçinde iletinizi nasıl anladığımız, ne zamana kadar yanıt vereceğimiz ve başvurunuzu izleyebileceğiniz sayfanın bağlantısı var. Bir saat içinde gelmezse istenmeyen posta klasörünüze bakın.
sent.confirm: Lütfen o e-postadaki bağlantıyı açıp adresin size ait olduğunu onaylayın. İletinizle her durumda ilgileniriz, ama onaylanmamış bir adrese kişisel veri göndermeyiz.
sent.held: İletinize önce ekibimizden biri bakacak. O zamana dek verdiğiniz adrese e-posta göndermeyiz.
sent.no-mail: E-posta adresi vermediniz; bu yüzden lütfen bu sayfayı saklayın ya da yazdırın.
sent.at: Bize {date} günü saat {hour}:{minute} ({zone}) ulaştı.
understood: İletinizi şöyle anlıyoruz
understood.unclear: Ekibimizden biri, neye ihtiyacınız olduğunu anlamak için iletinizi okuyacak.
receipt.title: Alındı belgeniz
receipt.what: Bu kod, bu metni sizden yukarıda yazılı zamanda aldığımızı kanıtlar. Kodu saklayın. Siz ve kodu gösterdiğiniz herkes bunu bu kodla doğrulayabilir.
receipt.code: Alındı belgesi
receipt.digest: Metnin dijital parmak izi (SHA-256)

verify.title: Alındı belgesini doğrulayın
verify.intro: Elinde bizim verdiğimiz bir alındı belgesi olan herkes, belgenin gerçek olup olmadığına burada bakabilir.
verify.code: Alındı belgesi
verify.words: Gönderilen metin
hint.verify-words: Metni yazarsanız onu parmak iziyle de karşılaştırırız. Yazdığınız metni saklamayız.
verify.button: Doğrula
verify.genuine: Bu alındı belgesi gerçek. {reference} numaralı ileti bize {date} günü saat {hour}:{minute} ({zone}) ulaştı.
verify.words-match: Metin, gönderilenle tamamen aynı.
verify.words-differ: Metin, gönderilenle tamamen aynı değil. Bunun için tek bir farklı karakter yeter.
verify.false: Bu bizim verdiğimiz bir alındı belgesi değil ya da bir bölümü eksik. İlk karakterden son karaktere kadar tamamını kopyalayın.

follow.title: Başvurunuzun durumunu görün
follow.intro: Başvuru numaranızı yazın. Numaraya bağlı e-posta adresine bir kod göndeririz. E-postalarımızdaki bağlantı da aynı sayfayı açar.
follow.reference: Başvuru numaranız
hint.reference: Şuna benzer: PD-7F3K-9QXM-4. Her e-postamızda bulabilirsiniz.
follow.send: Bana kod gönder
follow.sent: Böyle bir başvuru numarası varsa numaraya bağlı e-posta adresine bir kod gönderdik. Kod 30~dakika geçerlidir.
follow.code: E-postadaki kod
follow.open: Aç
error.reference: Bu bizim verdiğimiz bir başvuru numarası değil. Numaralarımız şuna benzer: PD-7F3K-9QXM-4. Lütfen her karakteri kontrol edin.
error.code: Bu kod doğru değil ya da süresi dolmuş. Kodu kontrol edin ya da yenisini isteyin.
error.too-often: Bu başvuru numarası için çok fazla deneme yapıldı. Lütfen e-postalarımızdan birindeki bağlantıyı kullanın ya da yarın yeniden deneyin.

status.title: Başvurunuzun durumu
status.dead: Bu bağlantı artık geçerli değil
status.dead-what: Eski bir bağlantıyı başkası kullanamasın diye bu sayfanın bağlantıları bir süre sonra geçersiz olur. Yeni bir bağlantı almak için başvuru numaranızı yazın.
status.erased: Bu başvurudaki kişisel veriler silindi. Yalnızca başvuruyla ilgilendiğimizi gösteren kısa bir kayıt kaldı.
status.confirm.title: Bu adres size mi ait?
status.confirm.what: Bu ileti bize formumuz üzerinden ulaştı. Lütfen iletiyi sizin gönderdiğinizi onaylayın. Ondan önce kişisel veri göndermeyiz.
status.confirm.yes: Evet, ben gönderdim
status.confirmed: Teşekkür ederiz. Adres onaylandı.
status.asks: İstekleriniz
status.since: Alındığı tarih: {date}.
state.open: Üzerinde çalışıyoruz.
state.first: Diğerlerinden önce ele alıyoruz.
state.waiting-person: Sorumuza vereceğiniz yanıtı bekliyoruz.
state.waiting-identity: Kimin başvurduğundan emin olmamız gerekiyor. Lütfen size gönderdiğimiz soruyu yanıtlayın.
state.granted: Yapıldı.
state.answered: Yanıtlandı.
state.partly: Bir bölümünü yaptık, kalanını neden yapmadığımızı size yazdık.
state.refused: Bunu yapamadık ve nedenini size yazdık.
state.nothing-found: Aradık ve bir şey bulamadık.
state.withdrawn: Bu isteğinizi geri aldınız.
state.escalated: Bununla bir veri koruma kurumu ilgileniyor.
state.extended: Her zamankinden daha fazla zamana ihtiyacımız var ve nedenini size yazdık.
status.frozen: Bu konuda karar verilene dek çocuğun hiçbir verisi kullanılmaz.
status.messages: Yazışmalar
status.you: Sizin iletiniz – {date}
status.we: Bizim iletimiz – {date}
status.files: Dosyalar:
status.no-words: Metin içermeyen bir ileti.
status.write.title: Yanıt verin ya da bir şey ekleyin
status.write.label: İletiniz
status.write.button: Gönder
status.file.title: Dosya ekleyin
status.file.what: En fazla {megabytes}~MB boyutunda bir görsel, PDF, metin ya da ofis belgesi. Biz istemediysek lütfen kimlik belgesi göndermeyin.
status.file.label: Dosya
status.file.button: Dosyayı ekle
status.added: Dosyanızı aldık.
status.written: İletinizi aldık.
status.withdraw: Bunu artık istemiyorum
status.not-meant: Demek istediğim bu değil
status.withdrawn: Teşekkür ederiz. Bu konuda başka bir şey yapmayacağız.
status.disputed: Teşekkür ederiz. Ekibimizden biri yeniden okuyacak.
status.not-me.title: Bunu siz göndermediniz mi?
status.not-me.what: Belki biri adresinizi yanlışlıkla ya da bilerek kullandı. Bize bildirin: o zaman sizin adınıza hiçbir şey yapılmaz ve bu bağlantı geçersiz olur.
status.not-me.button: Bunu ben göndermedim
status.disowned.title: Bildirdiğiniz için teşekkür ederiz
status.disowned.what: Sizin adınıza hiçbir şey yapılmayacak. Ekibimizden biri konuyu inceleyecek. Başka bir şey yapmanız gerekmez.
status.nothing-more: Buraya artık bir şey eklenemez. Bir şeye ihtiyacınız olursa bize yeniden yazın.

promises.title: Verdiğimiz sözler
promises.intro: Bunlar gizlilik politikamızdaki cümlelerdir. Bize ulaşan her iletide bu sözleri tutup tutmadığımızı kontrol ederiz.
promises.days: {days}~gün içinde yanıt veririz.
promises.business-days: Bunu {days}~iş günü içinde yaparız.
promises.version: Politikanın sürümü: {version}
promises.score: {date} tarihinden beri tutuldu: {kept} / {ended}
promises.none: Burada henüz bir söz yok.
notices.title: Duyurular
notices.none: Şu anda bir duyuru yok.
notices.intro: Herkesin bilmesi gerekenleri, örneğin bir güvenlik ihlalini, burada duyururuz.

failed.title: İşlem yapılamadı
failed.fault: Bizden kaynaklanan bir hata oluştu. Hiçbir şey değişmedi. Lütfen biraz sonra yeniden deneyin.
failed.missing: Bu adreste bir sayfa yok. Bağlantının bir bölümü eksik olabilir.
failed.too-many: Şu anda ağınızdan çok fazla ileti geliyor; bu yüzden iletinizi form üzerinden alamıyoruz. Lütfen e-postayla gönderin: orada hiçbir şey kaybolmaz.
failed.too-large: Gönderdiğiniz ileti bu form için çok büyük. Lütfen kısaltın ya da e-postayla gönderin.

notices.posted: Yayım tarihi: {date}
notices.corrected: Düzeltme tarihi: {date}
notices.earlier: Şu tarihe kadar burada yazan: {date}
notices.feed: Bu sayfayı bir akışla izleyin (Atom)
notices.banner: {organisation} bir bildirim yayımladı:
status.notices: Sizi ilgilendiren bildirimler
`;
