// How much the desk answers by itself. A stranger can put anybody's address into From: without limits the desk would be a
// way to flood that person. No limit holds for a domain: it would silence everybody at a large mail provider.

/** Acknowledgements to one address in one day (RFC 3834 section 2: not again and again to the same sender). */
export const mostForOneAddressInADay = 3;

/** The same where nothing proves that the mail is from there: a thousand forged mails are one answer to their victim. */
export const mostForAnUnprovenAddressInADay = 1;

/** Acknowledgements in one minute, from one running function: fifty a second are no people. The rest follows slowly. */
export const mostInAMinute = 3_000;
