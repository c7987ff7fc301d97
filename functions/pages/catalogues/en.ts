export const english = `
# English: the words of the public pages. Every other catalogue says what this one says; its notes hold for all of them.
#
# A line is "name: sentence". An indented line goes on with the line above. A line that begins with # is a note.
# {places} stay as they are, each once or more; the order is free. ~ is a space at which no line may break.
# Plain words (about level B1), polite, neutral as to gender. Who reads this may be worried, in a hurry, or listening to it.
# No sentence may say that we have data about somebody: "personal data" and "the account", never "your data that we have".

# Who has read this catalogue as a native speaker, and when: "Name, 2026-12-31". Empty until somebody has.
reviewed:

# --- On every page

# The name of the desk in the head of each page, behind the name of the organisation.
privacy-desk: Privacy desk
# A link for people who use a keyboard or a screen reader.
skip: Skip to the content
back: Back
# In front of the title of the page, in the browser's tab, where something was filled in wrongly.
error-prefix: Error:
languages: This page in other languages
policy: Privacy policy
promises: What we promise
notices: Notices
home: Write to us
follow: See how far we are
check-receipt: Check a receipt
or-by-mail: You can also write to us by mail: {address}. It does the same.

# --- The first page: a question, and a list of links as its answers

start.title: What would you like us to do?
start.intro: Choose what fits best. You need no account and no identity papers, and it costs nothing.
start.group.data: My data
start.group.security: Security
start.group.other: Something else
# The answers: each is a link, and the title of the page that it leads to.
choice.erasure: Delete my data or close my account
choice.child: Delete the data of a child
choice.unauthorised-account: Report an account that is not mine
choice.content-removal: Take down a post, a picture or a review
choice.access: Get a copy of my data
choice.rectification: Correct my data
choice.opt-out: Stop sending me advertising
choice.breach-written-notice: Tell me in writing if there is a security breach
choice.breach-inquiry: Find out if a security incident affects me
choice.breach-report: Report a leak or another security problem
choice.complaint: Complain about how my data is used
choice.other: Ask or tell us something else
# One or two sentences under the title of each page.
intro.erasure: Tell us what to find. You do not have to give a reason.
intro.child: You may ask this for a child whom you can speak for. We deal with it before others. Please tell us no more about the child than is needed.
intro.unauthorised-account: Somebody opened an account with your address or in your name? You do not have to log in to it, and we need no password.
intro.content-removal: Tell us where it stands and why it should go.
intro.access: We tell you whether we use personal data about you and, if we do, send you a copy.
intro.rectification: Tell us what is wrong and what is right.
intro.opt-out: Your address is enough. You do not have to prove who you are.
intro.breach-written-notice: If there is a security breach that affects you, we send you a letter. It costs nothing, and you can take it back at any time.
intro.breach-inquiry: Tell us which address you use with us, and what you have heard.
intro.breach-report: Did you see data of other people, get something that was meant for somebody else, or find a weak spot? Tell us what you saw. Please do not send us the data of other people.
intro.complaint: Tell us what happened and what would put it right. We look into it and tell you the result.
intro.other: Write in your own words. A person reads it.

# --- The fields of the form

# Behind the label of a field that may stay empty.
optional: (optional)
field.who: Who is it about?
who.myself: Me
who.child: A child whom I may speak for
who.somebody-else: Somebody else who has asked me to do this
hint.somebody-else: We may ask later for a permission that this person has signed. You need to send nothing now.
field.name: Your name
field.address: Your email address
hint.address: Our answer goes there.
# For an opt-out: the address that gets the advertising.
hint.address-opt-out: The address that gets the advertising. Our confirmation goes there too.
field.account: Email address, user name or customer number that we should search for
hint.account: Only if it is not the address above. Never a password.
field.link: Web address of the page where it stands
hint.link: You can copy it from the address line of your browser.
field.postal: Postal address for the letter
hint.postal: Street, town, postcode and country, each on a line of its own.
field.country: Country where you live
hint.country: It tells us which law gives you which rights.
# The first line of the list of countries, and the state of the USA that has rules of its own.
country.none: I would rather not say
country.california: United States – California
field.message: In your own words
hint.message: No passwords, no card numbers and no identity papers, please.
field.message-optional: Is there anything else that we should know?
continue: Go on
# A field that people do not see and should leave empty; only screen readers may come across it.
trap: Leave this field empty

# --- What is to be put right: beside the field, and in a list on top

errors.title: There is a problem
error.who: Choose who it is about.
error.name-missing: Enter your name.
error.name-long: Your name can have at most 200 characters.
error.address-missing: Enter your email address, so that we can answer you.
error.address-form: Enter an email address like name@example.org.
error.address-long: An email address can have at most 254 characters.
error.account-long: This can have at most 300 characters.
error.link-long: A web address can have at most 2,000 characters.
error.postal-missing: Enter the postal address to which the letter should go.
error.postal-long: The postal address can have at most 1,000 characters.
error.country: Choose a country from the list, or leave it out.
error.message-missing: Tell us in your own words what it is about.
error.message-long: Your message can have at most 20,000 characters.
# The page was open for more than a day, or came back from the memory of the browser.
error.stale: This page was open for a long time. Nothing is lost and nothing was sent yet. Please look at it once more and send it again.

# --- The page to check before sending

check.title: Check what you send
check.choice: You would like
check.nothing: Nothing entered
check.send-note: When you send this, we confirm it at once by mail to {address}.
check.send-note-post: When you send this, we show you a receipt. Keep it: you gave us no email address.
send: Send
change: Change something

# --- After sending

sent.title: We have your message
sent.reference: Your reference is
sent.mail: A mail is on its way to you. It says what we understood and by when we answer, and it has a link to the page where you can follow this. If nothing arrives within an hour, look into your spam folder.
sent.confirm: Please open the link in that mail and confirm that the address is yours. We work on your message in any case, but we send no personal data to an address that nobody confirmed.
# Where the desk is not sure that a person filled in the form.
sent.held: Somebody in our team looks at your message first. Until then no mail is sent to the address that you gave.
sent.no-mail: You gave us no email address, so please keep this page or print it.
sent.at: Received on {date} at {hour}:{minute} ({zone}).
understood: This is how we understand it
# A message in which the desk could not tell what is asked.
understood.unclear: A person in our team will read it to find out what you need.
receipt.title: Your receipt
receipt.what: This code proves that we received these words from you at that time. Keep it. With it you or anybody to whom you show it can check that we did.
receipt.code: Receipt
receipt.digest: Fingerprint of your words (SHA-256)

# --- The page to check a receipt

verify.title: Check a receipt
verify.intro: Everybody who has a receipt of ours can check here whether it is genuine.
verify.code: Receipt
verify.words: The words that were sent
hint.verify-words: If you enter them, we also compare them with the fingerprint. Nothing of it is kept.
verify.button: Check
verify.genuine: This receipt is genuine. We received the message with the reference {reference} on {date} at {hour}:{minute} ({zone}).
verify.words-match: The words are exactly those that were sent.
verify.words-differ: The words are not exactly those that were sent. A single different character is enough for that.
verify.false: This is no receipt of ours, or a part of it is missing. Copy all of it, from the first to the last character.

# --- To see how far we are, with the reference

follow.title: See how far we are
follow.intro: Enter your reference. We send a code to the mail address that belongs to it. The link in our mails to you leads to the same page.
follow.reference: Your reference
hint.reference: It looks like PD-7F3K-9QXM-4 and stands in each of our mails.
follow.send: Send me the code
follow.sent: If this reference exists, a code is on its way to the mail address that belongs to it. The code is valid for 30 minutes.
follow.code: The code from the mail
follow.open: Open
error.reference: This is no reference of ours. It looks like PD-7F3K-9QXM-4; please check each character.
error.code: This code is not right, or it is too old. Check it, or ask for a new one.
error.too-often: There were too many tries for this reference. Please use the link in one of our mails, or try again tomorrow.

# --- The page of one case

status.title: How far we are
status.dead: This link is no longer valid
status.dead-what: Links to this page end after some time, so that nobody else can use an old one. Enter your reference to get a new one.
status.erased: What was personal in this case has been deleted. Only a short record that we dealt with it is left.
status.confirm.title: Is this address yours?
status.confirm.what: We got this message through our form. Please confirm that you sent it. We send no personal data before that.
status.confirm.yes: Yes, I sent this
status.confirmed: Thank you. The address is confirmed.
status.asks: What you asked for
status.since: Received on {date}.
state.open: We are working on it.
state.first: We are dealing with it before others.
state.waiting-person: We are waiting for your answer to our question.
state.waiting-identity: We have to be sure who is asking. Please answer the question that we sent you.
state.granted: Done.
state.answered: Answered.
state.partly: We did a part of it and told you why not the rest.
state.refused: We could not do it and told you why.
state.nothing-found: We searched and found nothing.
state.withdrawn: You took this back.
state.escalated: A data protection authority is dealing with it.
state.extended: We need more time than usual and told you why.
status.frozen: Nothing of the child’s data is used until this is decided.
status.messages: Messages
status.you: You wrote on {date}
status.we: We wrote on {date}
status.files: Files:
status.no-words: A message without words.
status.write.title: Answer, or add something
status.write.label: Your message
status.write.button: Send
status.file.title: Add a file
status.file.what: A picture, a PDF, a text or an office document of at most {megabytes} MB. Please no identity papers, unless we asked for them.
status.file.label: File
status.file.button: Add the file
status.added: We have your file.
status.written: We have your message.
# Under each ask that is not answered yet.
status.withdraw: I no longer want this
status.not-meant: This is not what I meant
status.withdrawn: Thank you. We do nothing more about this.
status.disputed: Thank you. Somebody in our team reads it again.
status.not-me.title: You did not send this?
status.not-me.what: Perhaps somebody used your address by mistake, or on purpose. Tell us: then nothing is done in your name, and this link ends.
status.not-me.button: I did not send this
status.disowned.title: Thank you for telling us
status.disowned.what: Nothing will be done in your name. Somebody in our team looks at it. You do not have to do anything more.
status.nothing-more: Nothing can be added here any more. Write to us again if you need something.

# --- What the organisation promises, and posted notices

promises.title: What we promise
promises.intro: These are sentences of our privacy policy. With each message that reaches us we check whether we keep them.
promises.days: We answer within {days} days.
promises.business-days: We do it within {days} business days.
promises.version: From the policy of {version}
# Only where the operator shows it: how often the promise was kept, of all times that its period ended.
promises.score: Kept since {date}: {kept} of {ended}
promises.none: There are no promises here yet.
notices.title: Notices
notices.none: There is no notice at the moment.
notices.intro: Here we post what everybody should know, for example about a security breach.

# --- What failed

failed.title: This did not work
failed.fault: Something went wrong on our side. Nothing was changed. Please try again in a moment.
failed.missing: There is no page at this address. Perhaps a part of the link is missing.
failed.too-many: There are very many messages from your network at the moment, so we cannot take this one through the form. Please send it by mail: nothing will be lost there.
failed.too-large: What you sent is too large for this form. Please shorten it, or send it by mail.

# --- Posted notices, their feed, and the line that another website shows
notices.posted: Posted on {date}
notices.corrected: Corrected on {date}
notices.earlier: What stood here until {date}
notices.feed: Follow this page by a feed (Atom)
# Behind the colon stands the title of the notice, as a link.
notices.banner: {organisation} has posted a notice:
# On the page of a case: above the notices that this person got.
status.notices: Notices that concern you
`;
