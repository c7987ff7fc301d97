// What laws of the United States want said besides, in English: their agencies answer in no other language that we write.
// The addresses are those that the Commonwealth of Massachusetts names on its page about security freezes (read 2026-11-25).
import type { IdentityService } from './notice.ts';

/** Title and headings of California, Civil Code 1798.82(d)(1), word for word. */
export const californianTitle = 'Notice of Data Breach';
export const californianHeadings = {
  'what-happened': 'What Happened',
  'what-information': 'What Information Was Involved',
  'what-we-do': 'What We Are Doing',
  'what-you-can-do': 'What You Can Do',
  'more-information': 'For More Information',
} as const;

/** Nationwide consumer reporting agencies. TransUnion itself also gives P.O. Box 160, Woodlyn, PA 19094: check before a campaign. */
export const creditAgencies: readonly string[] = [
  'Equifax Security Freeze, P.O. Box 105788, Atlanta, GA 30348, (888) 298-0045, https://www.equifax.com',
  'Experian Security Freeze, P.O. Box 9554, Allen, TX 75013, (888) 397-3742, https://www.experian.com',
  'TransUnion Security Freeze, P.O. Box 2000, Chester, PA 19016, (888) 909-8872, https://www.transunion.com',
];

export const agenciesLead = 'You can reach the nationwide credit reporting agencies here:';
export const policeReport = 'You have the right to obtain a police report about this incident.';
export const freezeIsFree =
  'You can ask each of the three credit reporting agencies to place a security freeze on your credit report. Placing, lifting and removing it is free of charge.';
export const freezeNeeds =
  'They will ask for your full name, your social security number, your date of birth, your addresses of the last five years, a proof of your present address such as a utility bill, and a copy of an identity card that a government has issued.';
export const whereToLearnMore =
  'The Federal Trade Commission tells you how to guard against identity theft and what to do after it: https://www.identitytheft.gov, 1-877-438-4338.';

export const offerOf = ({ provider, months, how }: IdentityService): readonly string[] => [
  `We offer you ${months} months of identity theft protection by ${provider}. It costs you nothing, and you give up no right by taking it.`,
  how,
];
