export const english = `
# English. Every other catalogue says what this one says; its notes hold for all of them.
#
# A line is "name: sentence". An indented line goes on with the line above. A line that begins with # is a note.
# {places} stay as they are, each once or more; the order is free. ~ is a space at which no line may break.
# Plain words (about level B1), polite, neutral as to gender, complete sentences.
# Before a decision, no sentence may say that we have data about somebody: "personal data", never "your data" or "your account".

# How dates are written: a BCP 47 locale. Where the first of a month has a form of its own: "first-of-month: 1er".
locale: en-GB
# Who has read this catalogue as a native speaker, and when: "Name, 2026-12-31". Empty until somebody has.
reviewed:

# --- In every letter

greeting: Hello,
# In front of a letter to somebody whose language is not written yet.
other-language: We are sorry that we cannot write to you in your language yet. You are welcome to write to us in your language.
# The two last lines.
closing: Kind regards
team: The privacy team of {organisation}
reference: Reference: {reference}. If you answer, please leave it in the subject line.
# The same in a letter on paper.
reference.on-paper: Reference: {reference}. If you answer, please name it.

# --- Subjects. They tell nothing that others should not read over a shoulder.

subject.acknowledgement: {organisation}: we have your message – {reference}
subject.question: {organisation}: a question about your message – {reference}
subject.identity-check: {organisation}: before we can answer you – {reference}
subject.extension: {organisation}: our answer takes longer – {reference}
subject.answer: {organisation}: our answer – {reference}
subject.referral: {organisation}: news about your message – {reference}
subject.status-code: {organisation}: your code
# Where the person's mail had no subject.
subject.reply: Your message to {organisation}

# --- The confirmation that a message arrived

arrived: Thank you for your message. It reached us on {date} at {hour}:{minute} ({zone}) and has the reference {reference}.
# The same for what came by phone or post, where nobody noted the hour.
arrived-on: Thank you for your message. It reached us on {date} and has the reference {reference}.
# In front of one or several "ask" clauses. Both end with a colon; "about" stands in all later letters.
understood: This is how we understand it:
about: You wrote to us. This is what it is about:
# What somebody wants, as we say it back: clauses without a full stop, behind the colon or in a list.
ask.erasure: you are asking us to delete personal data
ask.content-removal: you are asking us to take down something that was published
ask.child: you are writing about the personal data of a child
ask.unauthorised-account: you are telling us about an account that somebody opened without permission
ask.access: you would like to know whether we use personal data about you and, if we do, to have a copy
ask.rectification: you are asking us to correct personal data
ask.portability: you would like to take personal data with you to another service
ask.restriction: you are asking us to limit how personal data is used
ask.objection: you object to a use of personal data
ask.opt-out: you do not want advertising from us
ask.withdrawal-of-consent: you are taking back a consent
ask.complaint: you are complaining about how personal data is handled
ask.authority: you are writing for an authority or on behalf of somebody else
ask.breach-written-notice: you would like a written notice if there is a breach of security
ask.breach-inquiry: you would like to know whether a security incident affects you
ask.breach-report: you are telling us about a possible security problem
ask.question: you have a question about data protection
# A further clause: a part of the message that the desk could not sort.
ask-unclear: there is something else in your message that a person has to read first
# Instead of "understood": all of it is unclear; or it is encrypted or packed so that nobody here can open it.
all-unclear: A person in our team will read it to find out what you need.
unreadable: Your message is encrypted or packed in a way that we cannot open. Please send it again as plain text: just answer this mail. Leave out anything that you do not want to send unencrypted.
# For a child and other urgent matters; stands before "answer-by".
first: We deal with your message before others.
answer-by: We will answer you by {date} at the latest.
answer-soon: We will answer you as soon as we can.
# Why by then. "by-promise" speaks of the date in "answer-by", which stands right before it.
by-promise: We promise this in our privacy policy ({policy}).
opt-out-by-promise: We promise in our privacy policy ({policy}) that advertising stops by {date} at the latest.
opt-out-by-law: By law, your opt-out must take effect by {date} at the latest.
by-eu-gdpr: By law, you must hear from us within one month, so by {date} (General Data Protection Regulation, Article 12(3)).
by-uk-gdpr: By law, you must hear from us within one month, so by {date} (UK GDPR, Article 12A).
by-swiss-law: By law, you should normally have our answer within 30 days, so by {date} (Swiss Federal Act on Data Protection, Article 25(7)).
by-californian-law: By law, you must hear from us within 45 days, so by {date} (California Code of Regulations, Title 11, section 7021(b)).
by-data-privacy-framework: We take part in the Data Privacy Framework, so you must have our answer to a complaint within 45 days, by {date}.
uk-complaint-arrived: With this mail we also confirm that your complaint has arrived, as the law asks (Data Protection Act 2018, section 164A).
what-next: What happens next: somebody in our privacy team reads your message and takes care of it. If we need to know more, we will ask you.
# For somebody who only wants no advertising.
what-next.opt-out: What happens next: somebody in our privacy team takes care of it. You do not have to do anything more, and you do not have to prove who you are.
# How we check who asks (the law of California wants this said). General, and no word of what we know about anybody.
verification: How we check who is asking: before anything is handed out, changed or deleted, we make sure that nobody else is using your name. We ask for as little as possible, and for no copy of an identity card or passport.
# To somebody who speaks for a child.
for-a-child: You are writing for a child. We check in the simplest way we can that you may do this. Please send us no papers of the child, and tell us no more about the child than is needed.
# To somebody who reports an account opened without permission.
no-login: You do not have to log in to the account, and we need no password.
# What we do with a complaint.
complaint: We look into your complaint and tell you the result. If this takes longer, we tell you how far we are.
# True everywhere: there may be no such authority.
authority-any-time: If there is a data protection authority where you live, you may turn to it at any time. You do not have to wait for us.
how-to-add: Did we misunderstand you, or would you like to add something? Then just answer this mail and leave the reference in the subject line.
no-identity-papers: You do not need to send us any identity papers now.
no-answer-yet: This mail only confirms that your message arrived. It does not say whether we have data about you, and it is not a decision yet.

# --- Links to pages. Each stands at the end of its sentence, behind a colon.

# In every letter to the person.
status-page: On this page you can see how far we are, answer us and add something: {link}
# Instead of it, in the confirmation of what came through the form on our website.
status-page-confirm: Somebody gave us this address in the form on our website. Was it you? Then please confirm it on the page of your message, where you can also see how far we are. If it was not you, tell us there. Before that we send no personal data to this address. Here is the page: {link}
receipt: This is your receipt. Whoever has it can check when we received which words: {link}
# A letter of its own: a code that somebody asked for on our website.
status-code: Somebody would like to see the page of {reference} on our website. If it is you, enter this code there: {code}
status-code.not-you: If it is not you, you do not have to do anything. Nobody sees anything without this code. It is valid for 30 minutes.

# --- A question to the person. The words of a member of staff stand behind the colon.

question.intro: To go on, we need to know something from you:
question.only-this: Please tell us only what we ask for here. Just answer us; we need no identity papers.
question.opt-out: You do not have to answer for the advertising to stop.

# --- Before we act: is it really this person?

identity.why: Before we hand out, change or delete anything, we have to be sure that it is you who is asking. This protects you: nobody else should get this done in your name.
identity.why-child: Before we hand out, change or delete anything, we have to be sure that you may speak for the child. This protects the child.
identity.how: This is how it works:
# Where staff write nothing: the least that can be asked; of whoever speaks for a child, who they are to it.
identity.least: Please tell us in one sentence whether this request comes from you. That is enough for now.
identity.least-child: Please tell us in one sentence what you are to the child: mother, father or another guardian. That is enough for now.
# How a guardian shows that they may speak for a child: staff choose one, the first is the least burden.
guardian.account-address: Please write to us once from the mail address of the account that you mean.
guardian.known-facts: Please tell us two things about the account that you mean which others hardly know, for example its user name and about when it was opened. We need no password.
guardian.call: Please tell us a telephone number and when we may call you. We will then ask you a few questions.
guardian.signed-statement: Please write in one sentence that you are the mother, the father or another guardian of the child, sign it, and send it to us. A picture of it is enough.
identity.only-this: Please send us nothing more than that, and no copy of an identity card or passport. We use your answer only for this check and delete it when it is no longer needed.
no-data-said: This letter does not say whether we have data about you.

# --- More time. One of the two reasons follows the colon as a sentence of its own; then comes "answer-by".

extension.intro: We need more time to answer you. The reason:
extension.complexity: What you ask for is complex, and we want to answer it with care.
extension.number-of-requests: You have sent us several requests, and we need time for all of them.

# --- The answer

outcome.granted: We have done what you asked for.
# In front of what a member of staff writes, for questions and complaints.
outcome.answered: This is our answer:
outcome.nothing-found: We have searched for personal data about you and found none.
outcome.nothing-found.child: We have searched for personal data about the child and found none.
# Where the search was not for personal data: a publication, an account.
outcome.nothing-found.other: We have searched for what you wrote to us about and found nothing.
outcome.search-again: Is there another name or another address under which we should search? Then tell us, and we will search again.
outcome.withdrawn: You told us that you no longer want this. So we do nothing more about it. If that is not right, just answer us.
outcome.partly: We have done part of what you asked for.
# In front of a "denial" sentence; both end with a colon.
outcome.rest: We cannot do the rest. The reason:
refusal: We cannot do what you ask for. The reason:
denial.identity-not-proved: We could not make sure that you are the person concerned, or that you may act for that person. To protect this person, we have handed out and changed nothing. You can still send us what is missing.
denial.legal-obligation: A law obliges us to go on using the personal data concerned.
denial.legal-claims: The personal data is needed to make legal claims or to defend against them.
denial.freedom-of-expression: Other people have the right to express themselves and to be informed. Here this right weighs more.
denial.public-interest: The personal data is needed for a task in the public interest.
denial.rights-of-others: It would harm the rights of other people.
denial.unfounded-or-excessive: By law, we may refuse requests that clearly have no ground or that go too far, for example because they are repeated often. We think that this is such a request.
denial.not-covered: The law does not give the right to this in your case.
denial.not-ours: We do not decide about this personal data; somebody else does.
# After a refusal to delete.
used-only-for-that: What is kept for this reason, we use for nothing else.
# After something was deleted.
backups: Copies may stay in our backups for some time, until the backups expire. Until then we do not use them.
record-kept: We keep a short record of your request and of our answer, so that we can show that we dealt with it. We use it for nothing else.
# After something published was taken down.
cached-copies: Search engines and other websites may still show old copies for some time. We cannot delete those. You can ask the people who run them.
# After advertising was stopped.
on-its-way: Something that was already on its way may still reach you.
look-again: Do you think that we are wrong, or is something missing? Then just answer us, and we will look at it again.
# Behind the colon stands the authority with its address.
right-to-complain: If you do not agree with this, you have the right to complain to this authority:
right-to-court: You also have the right to go to court.

# --- An authority has the matter. Its name and address stand behind the colon.

referral.intro: This authority is now dealing with your complaint:
referral.their-reference: Its reference is {theirReference}.
referral.next: The authority decides what happens next, and we give it what it needs. You may also write to it yourself.

# --- Notices to many people: of a breach, a new policy, a new owner. Titles and headings first.
# Of a law that wants the words: California, Civil Code 1798.82(d), has the first title and five of these headings.
notice.title.breach: Notice of Data Breach
notice.title.policy-change: Our privacy policy changes
notice.title.change-of-ownership: A new owner of our service
notice.what-happened: What Happened
notice.what-information: What Information Was Involved
notice.consequences: What It May Mean for You
notice.what-we-do: What We Are Doing
notice.what-you-can-do: What You Can Do
notice.more-information: For More Information
notice.what-changes: What Changes
notice.from-when: From When
notice.contact: You can write to us at {address}, or use the form at {link}.
# Behind the colon stands the authority with its address.
notice.authority: You have the right to complain to a data protection authority. This one is for you:
# The date from which a new policy or a new owner counts.
notice.effective: This counts from {date}.
notice.posted: This notice also stands at {link}.
# For exercises, so that nobody takes them for real.
notice.drill: This is a drill: nothing has happened, and you do not need to do anything.
notice.drill-subject: Drill: {subject}
`;
