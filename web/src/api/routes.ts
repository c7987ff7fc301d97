// Written by `npm run web:types` from functions/openapi.json. Do not edit: change the schemas of the API.

/** Every route: what it takes and what it answers. */
export interface Routes {
  /** Counts of every queue */
  readonly 'GET /v1/queues': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      /** ISO 8601 instant, UTC; at most a minute ago, where many items wait */
      readonly asOf: string;
      readonly queues: readonly {
        readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
        readonly open: {
          /** Exact up to 1,000 */
          readonly count: number;
          /** True where there are more than that */
          readonly more: boolean;
        };
        readonly overdue: {
          /** Exact up to 1,000 */
          readonly count: number;
          /** True where there are more than that */
          readonly more: boolean;
        };
        /** Due today or in the next seven days */
        readonly dueSoon: {
          /** Exact up to 1,000 */
          readonly count: number;
          /** True where there are more than that */
          readonly more: boolean;
        };
      }[];
    };
  };
  /** Items by safe due date; without a state, those that are not answered. About a child without name and subject */
  readonly 'GET /v1/items': {
    readonly path: undefined;
    readonly query: {
      readonly queue?: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
      readonly state?: "open" | "waiting" | "answered" | "escalated";
      readonly assignee?: string;
      readonly needsReview?: "yes" | "no";
      readonly flag?: "child" | "agent" | "authority" | "urgent" | "cites-another-case" | "operator" | "unreachable" | "undelivered" | "held" | "disowned";
      readonly language?: string;
      readonly cursor?: string;
      readonly limit?: string;
    };
    readonly body: undefined;
    readonly answer: {
      readonly items: readonly {
        readonly reference: string;
        readonly n: number;
        readonly kind: "erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question" | null;
        readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
        readonly state: "open" | "waiting" | "answered" | "escalated";
        readonly needsReview: boolean;
        readonly person: {
          readonly name: string;
          readonly address: string;
        };
        readonly subject: string;
        readonly language: string;
        readonly residence: string | null;
        /** ISO 8601 instant, UTC */
        readonly receivedAt: string;
        /** Calendar date, YYYY-MM-DD, or an instant where a duty in hours is the first */
        readonly safeDue: string | null;
        /** Calendar date, YYYY-MM-DD, or an instant where a duty in hours is the first */
        readonly latestDue: string | null;
        readonly assignee: string | null;
        readonly flags: readonly ("child" | "agent" | "authority" | "urgent" | "cites-another-case" | "operator" | "unreachable" | "undelivered" | "held" | "disowned")[];
      }[];
      /** Ask for the next page with it; null on the last page */
      readonly cursor: string | null;
    };
  };
  /** Open a case for a call, a letter on paper, or what staff found */
  readonly 'POST /v1/cases': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: {
      readonly channel: "phone" | "post" | "staff";
      readonly receivedAt: string;
      readonly person?: {
        readonly name?: string;
        readonly address?: string;
      };
      readonly postal?: string;
      readonly asks: readonly {
        readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general";
        readonly kind: "erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question" | null;
      }[];
      readonly subject?: string;
      readonly text: string;
      /** Files that were sent with the form of POST /v1/uploads; each belongs to one message */
      readonly attachments?: readonly {
        readonly upload: string;
        readonly name: string;
      }[];
      readonly language?: string;
      /** Only where the person stated it */
      readonly residence?: string;
      /** False: no acknowledgement to their mail address */
      readonly acknowledge?: boolean;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** A case with its items, clocks, messages and letters */
  readonly 'GET /v1/cases/{reference}': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      /** The same as the ETag */
      readonly version: number;
      readonly person: {
        readonly name: string;
        readonly address: string;
      };
      readonly channel: string;
      /** ISO 8601 instant, UTC */
      readonly openedAt: string;
      readonly language: string;
      /** Only where the person stated it */
      readonly residence: string | null;
      readonly residenceHints: readonly {
        readonly country: string;
        readonly strength: string;
        readonly span: string;
      }[];
      readonly flags: readonly ("child" | "agent" | "authority" | "urgent" | "cites-another-case" | "operator" | "unreachable" | "undelivered" | "held" | "disowned")[];
      /** Why no acknowledgement went out */
      readonly silence: {
        readonly code: string;
        readonly sentence: string;
      } | null;
      /** A case that this one cites without being from its person */
      readonly suggests: string | null;
      /** Further persons whom staff let in */
      readonly participants: readonly {
        readonly name: string;
        readonly address: string;
      }[];
      /** False while the address is only what somebody typed into the form: no personal data may go there */
      readonly isConfirmed: boolean;
      /** How staff know who the person is; proof: how a guardian showed it */
      readonly identity: {
        readonly how: "address-on-file" | "signed-in" | "customer-system" | "papers-seen" | "known-facts" | "guardian" | "agent-permission";
        readonly proof?: "account-address" | "known-facts" | "call" | "signed-statement" | "papers";
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly by: string;
      } | null;
      /** For whom the person acts as an agent: proof of identity is asked of them */
      readonly actsFor: {
        readonly person: {
          readonly name: string;
          readonly address: string;
        };
        readonly permission: {
          readonly how: "signed-permission" | "power-of-attorney" | "parent" | "court";
          /** ISO 8601 instant, UTC */
          readonly at: string;
          readonly by: string;
        } | null;
      } | null;
      /** A legal hold: nothing is erased meanwhile */
      readonly hold: {
        readonly reason: "legal-claim" | "authority" | "legal-duty" | "criminal-proceedings";
        /** ISO 8601 instant, UTC */
        readonly since: string;
        readonly by: string;
      } | null;
      /** True where every ask has its answer */
      readonly isClosed: boolean;
      readonly mergedInto: string | null;
      readonly mergedFrom: readonly string[];
      readonly splitFrom: string | null;
      readonly erasedAt: string | null;
      readonly isErasing: boolean;
      /** What you may do with the case now */
      readonly may: readonly ("reply" | "note" | "identity" | "name-subject" | "merge" | "restore" | "hold" | "release" | "erase")[];
      readonly items: readonly {
        readonly reference: string;
        readonly n: number;
        readonly kind: "erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question" | null;
        readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
        readonly state: "open" | "waiting" | "answered" | "escalated";
        readonly needsReview: boolean;
        readonly person: {
          readonly name: string;
          readonly address: string;
        };
        readonly subject: string;
        readonly language: string;
        readonly residence: string | null;
        /** ISO 8601 instant, UTC */
        readonly receivedAt: string;
        /** Calendar date, YYYY-MM-DD, or an instant where a duty in hours is the first */
        readonly safeDue: string | null;
        /** Calendar date, YYYY-MM-DD, or an instant where a duty in hours is the first */
        readonly latestDue: string | null;
        readonly assignee: string | null;
        readonly flags: readonly ("child" | "agent" | "authority" | "urgent" | "cites-another-case" | "operator" | "unreachable" | "undelivered" | "held" | "disowned")[];
        readonly clocks: readonly {
          readonly rule: string;
          readonly version: number;
          readonly source: string;
          /** False where no primary source of the rule was seen */
          readonly confirmed: boolean;
          /** ISO 8601 instant, UTC, or a date where nobody knows the time */
          readonly startedAt: string;
          /** Calendar date, YYYY-MM-DD; an instant for a duty in hours; null where the law names no period, only “without delay” */
          readonly safe: string | null;
          /** Calendar date, YYYY-MM-DD; an instant for a duty in hours; null where the law names no period, only “without delay” */
          readonly latest: string | null;
          readonly state: "running" | "stopped";
          /** Whether it was kept; late: it runs and its latest date is over */
          readonly standing: "running" | "late" | "kept" | "missed" | "replaced" | "void";
          /** ISO 8601 instant, UTC */
          readonly stoppedAt?: string;
          readonly stoppedBy?: "answer" | "acknowledgement" | "freeze" | "extension" | "sorting" | "notice";
          readonly pauses?: readonly {
            /** ISO 8601 instant, UTC */
            readonly from: string;
            /** ISO 8601 instant, UTC */
            readonly until?: string;
          }[];
          readonly why: readonly string[];
        }[];
        /** Sentences of our own policy that it hangs on, with a clock or without */
        readonly promises: readonly {
          readonly rule: string;
          readonly quote: string;
          readonly policyVersion: string;
          readonly url: string;
        }[];
        /** What you may do with it now */
        readonly may: readonly ("wait" | "extend" | "answer" | "refuse" | "escalate" | "reopen" | "restore" | "sort" | "discard" | "split" | "freeze")[];
        readonly waitsFor: "person" | "identity" | null;
        /** Systems of the operator that erased what they held for it */
        readonly erasures: readonly {
          readonly system: string;
          readonly at: string;
          readonly by: string;
        }[];
        /** The answer that is ready to be given, because systems of the operator did what was asked */
        readonly draft: {
          readonly result: "granted";
          readonly systems: readonly string[];
        } | null;
        /** Since when nothing of the child is collected or used */
        readonly frozenAt: string | null;
        readonly outcome: {
          readonly result: "granted" | "partly" | "refused" | "nothing-found" | "withdrawn";
          /** ISO 8601 instant, UTC */
          readonly at: string;
          readonly by: string;
          readonly told: "mail" | "post" | "phone" | "nobody";
          readonly letter?: string;
          readonly denial?: "identity-not-proved" | "legal-obligation" | "legal-claims" | "freedom-of-expression" | "public-interest" | "rights-of-others" | "unfounded-or-excessive" | "not-covered" | "not-ours";
        } | null;
        /** Outcomes that were not the last word */
        readonly earlier: readonly {
          readonly result: "granted" | "partly" | "refused" | "nothing-found" | "withdrawn";
          /** ISO 8601 instant, UTC */
          readonly at: string;
          readonly by: string;
          readonly told: "mail" | "post" | "phone" | "nobody";
          readonly letter?: string;
          readonly denial?: "identity-not-proved" | "legal-obligation" | "legal-claims" | "freedom-of-expression" | "public-interest" | "rights-of-others" | "unfounded-or-excessive" | "not-covered" | "not-ours";
        }[];
        readonly extension: {
          readonly reason: "complexity" | "number-of-requests";
          /** ISO 8601 instant, UTC */
          readonly at: string;
          readonly by: string;
        } | null;
        readonly escalation: {
          readonly authority: string;
          readonly at: string;
          readonly theirReference?: string;
          readonly advisedAt?: string;
        } | null;
        /** What the desk took it for, where staff knew better */
        readonly sortedAs: {
          readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
          readonly kind: "erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question" | null;
        } | null;
        readonly why: readonly {
          readonly span: string;
          readonly concept: string;
          readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
          readonly weight: number;
        }[];
      }[];
      readonly messages: readonly {
        readonly id: string;
        readonly direction: "in" | "out" | "note";
        readonly channel: "mail" | "form" | "phone" | "post" | "staff";
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly from: {
          readonly name: string;
          readonly address: string;
        };
        /** The colleague who forwarded it; from is then what the forwarded mail says */
        readonly forwardedBy?: {
          readonly name: string;
          readonly address: string;
        };
        readonly subject: string;
        readonly text: string;
        /** What was written now, without what it quotes and without signature, where that is not all of the text */
        readonly ownText?: string;
        readonly textCut?: boolean;
        readonly attachments: readonly {
          readonly name: string;
          /** As the sender declares it */
          readonly type: string;
          /** What the first bytes tell, where that is another type */
          readonly typeByContent?: string;
          readonly size: number;
          /** False where only the raw mail holds it */
          readonly isKept: boolean;
        }[];
        /** True where the raw mail can be downloaded */
        readonly hasRaw: boolean;
        readonly verdict?: {
          readonly kind: string;
          readonly evidence: readonly string[];
        };
        readonly marks?: readonly string[];
        /** What was chosen and filled in beside the words; only a form has it */
        readonly form?: {
          readonly choice: string;
          readonly who: "myself" | "child" | "somebody-else";
          readonly account?: string;
          readonly link?: string;
          readonly postal?: string;
        };
        /** The item that a note is about */
        readonly about?: number;
        /** What the marks mean */
        readonly explanations: readonly string[];
      }[];
      readonly letters: readonly {
        readonly id: string;
        readonly kind: string;
        readonly to: {
          readonly name: string;
          readonly address: string;
        };
        readonly state: string;
        readonly tries: number;
        /** ISO 8601 instant, UTC */
        readonly createdAt: string;
        readonly sentAt: string | null;
        readonly failure: string | null;
        /** What staff said in it in their own words */
        readonly text: string;
      }[];
    };
  };
  /** All that was done to a case, whether it verifies, and who read it */
  readonly 'GET /v1/cases/{reference}/audit': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly entries: readonly {
        readonly n: number;
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly actor: string;
        readonly rule: string;
        readonly about: Readonly<Record<string, string | number | boolean | null>>;
        readonly hash: string;
      }[];
      /** Who read what is personal in the case */
      readonly accesses: readonly {
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly actor: string;
      }[];
      readonly head: string;
      /** True where no entry was changed, added or taken away */
      readonly verified: boolean;
      /** The first entry that does not verify */
      readonly brokenAt: number | null;
    };
  };
  /** Whose case it is and what is asked: all that a service of yours needs (system, too) */
  readonly 'GET /v1/cases/{reference}/subject': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      /** The case in which it lives on: ask for that one */
      readonly mergedInto: string | null;
      /** Whose data it is, never an agent. Empty where nobody is known, or it is erased */
      readonly person: {
        readonly name: string;
        readonly address: string;
      };
      /** Further addresses of the person that staff let in */
      readonly participants: readonly {
        readonly name: string;
        readonly address: string;
      }[];
      /** How it is known who the person is; null while it is not: then erase nothing before the answer */
      readonly identity: "address-on-file" | "signed-in" | "customer-system" | "papers-seen" | "known-facts" | "guardian" | "agent-permission" | null;
      /** True under a legal hold: then erase nothing */
      readonly hold: boolean;
      /** What is not answered yet, and what was granted */
      readonly asks: readonly {
        readonly n: number;
        readonly kind: "erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question" | null;
        readonly state: "open" | "waiting" | "answered" | "escalated";
      }[];
    };
  };
  /** Say for whom an agent acts, and what you have seen of a permission */
  readonly 'POST /v1/cases/{reference}/subject': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly name: string;
      /** As you have it on file, never as the agent writes it */
      readonly address?: string;
      /** What you have seen */
      readonly permission?: "signed-permission" | "power-of-attorney" | "parent" | "court";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Let the items of a case go on in another one of the same person */
  readonly 'POST /v1/cases/{reference}/merge': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly into: string;
      /** True where two addresses are known to be one person’s */
      readonly admit?: boolean;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly into: string;
    };
  };
  /** Let an item go on in a case of its own, or find one more ask in a message */
  readonly 'POST /v1/cases/{reference}/split': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly into: "case";
      readonly item: number;
    } | {
      readonly into: "item";
      readonly message: string;
      readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
      readonly kind: "erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question" | null;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      /** Reference of the new case */
      readonly opened?: string;
      /** Number of the new item */
      readonly item?: number;
    };
  };
  /** Take an ask back from junk; its clocks count from its arrival */
  readonly 'POST /v1/cases/{reference}/restore': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly item?: number;
      readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
      readonly kind: "erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question" | null;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Write down how it is known who the person is (system, too) */
  readonly 'POST /v1/cases/{reference}/identity': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly how: "address-on-file" | "signed-in" | "customer-system" | "papers-seen" | "known-facts" | "guardian" | "agent-permission";
      /** How a guardian showed it, the least burden first */
      readonly proof?: "account-address" | "known-facts" | "call" | "signed-statement" | "papers";
      /** Id of the message that held the proof: the desk destroys its copy, all of it, once every ask has its answer */
      readonly message?: string;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Set a legal hold: nothing of the case is erased meanwhile (officer) */
  readonly 'POST /v1/cases/{reference}/hold': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly reason: "legal-claim" | "authority" | "legal-duty" | "criminal-proceedings";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** End the legal hold (officer) */
  readonly 'POST /v1/cases/{reference}/release': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Erase what is personal in an answered case for ever (officer) */
  readonly 'POST /v1/cases/{reference}/erase': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Assign an item, move it to another queue, change its kind */
  readonly 'PATCH /v1/cases/{reference}/items/{n}': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly assignee?: string | null;
      readonly queue?: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
      readonly kind?: "erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question" | null;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Ask the person something, or for proof of who they are */
  readonly 'POST /v1/cases/{reference}/items/{n}/wait': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly for: "person" | "identity";
      readonly text: string;
      /** What a guardian is asked for, the least burden first; only for identity, of a child’s ask */
      readonly proof?: "account-address" | "known-facts" | "call" | "signed-statement";
      /** How the person is told; without it by mail, where they left an address */
      readonly told?: "mail" | "post" | "phone" | "nobody";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Take more time, once and while the law allows it, and tell the person why */
  readonly 'POST /v1/cases/{reference}/items/{n}/extend': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly reason: "complexity" | "number-of-requests";
      readonly text: string;
      /** How the person is told; without it by mail, where they left an address */
      readonly told?: "mail" | "post" | "phone" | "nobody";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Answer: granted, partly, nothing found or withdrawn */
  readonly 'POST /v1/cases/{reference}/items/{n}/answer': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly result: "granted" | "partly" | "nothing-found" | "withdrawn";
      readonly text?: string;
      readonly denial?: {
        readonly reason: "identity-not-proved" | "legal-obligation" | "legal-claims" | "freedom-of-expression" | "public-interest" | "rights-of-others" | "unfounded-or-excessive" | "not-covered" | "not-ours";
        readonly text?: string;
        readonly authority?: string;
        readonly remedy?: boolean;
      };
      /** How the person is told; without it by mail, where they left an address */
      readonly told?: "mail" | "post" | "phone" | "nobody";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Refuse, with all that the law wants said (officer) */
  readonly 'POST /v1/cases/{reference}/items/{n}/refuse': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly reason: "identity-not-proved" | "legal-obligation" | "legal-claims" | "freedom-of-expression" | "public-interest" | "rights-of-others" | "unfounded-or-excessive" | "not-covered" | "not-ours";
      readonly text?: string;
      readonly authority?: string;
      readonly remedy?: boolean;
      /** How the person is told; without it by mail, where they left an address */
      readonly told?: "mail" | "post" | "phone" | "nobody";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** An authority has the complaint; again for its number and dates (officer) */
  readonly 'POST /v1/cases/{reference}/items/{n}/escalate': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly authority: string;
      readonly at?: string;
      readonly theirReference?: string;
      readonly advisedAt?: string;
      readonly text?: string;
      /** How the person is told; without it by mail, where they left an address */
      readonly told?: "mail" | "post" | "phone" | "nobody";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Work again on what was answered or with an authority */
  readonly 'POST /v1/cases/{reference}/items/{n}/reopen': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly reason: "new-facts" | "mistake" | "person-disagrees" | "authority";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** Freeze a child’s data at once: other systems hear of it by an event */
  readonly 'POST /v1/cases/{reference}/items/{n}/freeze': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly reason?: "guardian-asks" | "child-asks" | "age-known" | "account-proved";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** A system of yours erased what it held: the draft of the answer, and its proof (system, too) */
  readonly 'POST /v1/cases/{reference}/items/{n}/erasure-done': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: {
      /** Your own code of the system, never anything of a person */
      readonly system: string;
      readonly at?: string;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** The letter that an action would send, in the language of the person or the one asked for */
  readonly 'POST /v1/cases/{reference}/items/{n}/preview': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: {
      readonly language?: string;
    };
    readonly body: {
      readonly action: "wait";
      readonly for: "person" | "identity";
      readonly text: string;
      /** What a guardian is asked for, the least burden first; only for identity, of a child’s ask */
      readonly proof?: "account-address" | "known-facts" | "call" | "signed-statement";
      /** How the person is told; without it by mail, where they left an address */
      readonly told?: "mail" | "post" | "phone" | "nobody";
    } | {
      readonly action: "extend";
      readonly reason: "complexity" | "number-of-requests";
      readonly text: string;
      /** How the person is told; without it by mail, where they left an address */
      readonly told?: "mail" | "post" | "phone" | "nobody";
    } | {
      readonly action: "answer";
      readonly result: "granted" | "partly" | "nothing-found" | "withdrawn";
      readonly text?: string;
      readonly denial?: {
        readonly reason: "identity-not-proved" | "legal-obligation" | "legal-claims" | "freedom-of-expression" | "public-interest" | "rights-of-others" | "unfounded-or-excessive" | "not-covered" | "not-ours";
        readonly text?: string;
        readonly authority?: string;
        readonly remedy?: boolean;
      };
      /** How the person is told; without it by mail, where they left an address */
      readonly told?: "mail" | "post" | "phone" | "nobody";
    } | {
      readonly action: "refuse";
      readonly reason: "identity-not-proved" | "legal-obligation" | "legal-claims" | "freedom-of-expression" | "public-interest" | "rights-of-others" | "unfounded-or-excessive" | "not-covered" | "not-ours";
      readonly text?: string;
      readonly authority?: string;
      readonly remedy?: boolean;
      /** How the person is told; without it by mail, where they left an address */
      readonly told?: "mail" | "post" | "phone" | "nobody";
    } | {
      readonly action: "escalate";
      readonly authority: string;
      readonly at?: string;
      readonly theirReference?: string;
      readonly advisedAt?: string;
      readonly text?: string;
      /** How the person is told; without it by mail, where they left an address */
      readonly told?: "mail" | "post" | "phone" | "nobody";
    };
    readonly answer: {
      readonly subject: string;
      readonly text: string;
      readonly html: string;
      /** The language that it is written in */
      readonly language: string;
      /** The native speaker who has read our sentences in that language; null while nobody has */
      readonly reviewed: {
        readonly by: string;
        readonly on: string;
      } | null;
    };
  };
  /** Write to the person, or note something for colleagues */
  readonly 'POST /v1/cases/{reference}/messages': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly kind: "reply" | "note";
      readonly text: string;
      /** The item that a note is about; without it the note is about the whole case */
      readonly about?: number;
      /** Files that were sent with the form of POST /v1/uploads; each belongs to one message */
      readonly attachments?: readonly {
        readonly upload: string;
        readonly name: string;
      }[];
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly message: string;
    };
  };
  /** Acknowledge by hand what the desk did not answer by itself */
  readonly 'POST /v1/cases/{reference}/acknowledge': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly version: number;
    };
  };
  /** The register of incidents: open ones by the date of their next duty, or the closed ones */
  readonly 'GET /v1/incidents': {
    readonly path: undefined;
    readonly query: {
      readonly state?: "open" | "closed";
      readonly cursor?: string;
      readonly limit?: string;
    };
    readonly body: undefined;
    readonly answer: {
      readonly incidents: readonly {
        readonly reference: string;
        readonly title: string;
        readonly isDrill: boolean;
        readonly state: "reported" | "assessed" | "contained" | "closed";
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly awareAt: string;
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly openedAt: string;
        readonly people: number;
        readonly risk: "unlikely" | "risk" | "high" | "no breach" | null;
        readonly nextDue: string | null;
        /** The first end of a duty in hours that is still to be done */
        readonly hoursEnd: string | null;
        /** Whether all that was told of duties in hours was told in time; null where nothing of them was told */
        readonly hoursKept: boolean | null;
        readonly pending: number;
        readonly closedAt: string | null;
        /** References of cases that are about it */
        readonly cases: readonly string[];
      }[];
      readonly cursor: string | null;
    };
  };
  /** Enter an incident, by itself or from an item that reports a breach */
  readonly 'POST /v1/incidents': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: {
      readonly title: string;
      readonly what: string;
      readonly awareAt?: string;
      /** The report of a breach that it begins with */
      readonly case?: {
        readonly reference: string;
        readonly n: number;
      };
      /** Nothing of it happened: staff practise */
      readonly isDrill?: boolean;
      readonly role?: "controller" | "processor";
      readonly natures?: readonly ("confidentiality" | "integrity" | "availability")[];
      /** About how many people in each place; ZZ where nobody knows */
      readonly affected?: readonly {
        readonly residence: string;
        readonly people: number;
      }[];
      readonly groups?: readonly ("customers" | "users" | "subscribers" | "employees" | "applicants" | "patients" | "children" | "business-contacts" | "other")[];
      readonly categories?: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
      readonly processors?: readonly {
        readonly name: string;
        readonly toldAt?: string;
      }[];
      readonly cases?: readonly string[];
      readonly occurredFrom?: string;
      readonly occurredUntil?: string;
      readonly discoveredAt?: string;
      readonly determinedAt?: string;
      /** When good cause for more time was given in writing (Florida) */
      readonly goodCauseAt?: string;
      readonly records?: number;
      readonly protection?: string;
      readonly consequences?: string;
      readonly measures?: string;
      readonly contact?: {
        readonly name: string;
        readonly address: string;
        readonly phone?: string;
      };
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "reported" | "assessed" | "contained" | "closed";
    };
  };
  /** An incident with all that is known of it; written down as read */
  readonly 'GET /v1/incidents/{reference}': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      /** The same as the ETag */
      readonly version: number;
      readonly state: "reported" | "assessed" | "contained" | "closed";
      /** Nothing of it happened: staff practise */
      readonly isDrill: boolean;
      /** ISO 8601 instant, UTC, or a calendar date */
      readonly openedAt: string;
      readonly closedAt: string | null;
      readonly facts: {
        readonly title: string;
        readonly what: string;
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly awareAt: string;
        readonly role?: "controller" | "processor";
        readonly natures?: readonly ("confidentiality" | "integrity" | "availability")[];
        /** About how many people in each place; ZZ where nobody knows */
        readonly affected?: readonly {
          readonly residence: string;
          readonly people: number;
        }[];
        readonly groups?: readonly ("customers" | "users" | "subscribers" | "employees" | "applicants" | "patients" | "children" | "business-contacts" | "other")[];
        readonly categories?: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
        readonly processors?: readonly {
          readonly name: string;
          readonly toldAt?: string;
        }[];
        readonly cases?: readonly string[];
        readonly occurredFrom?: string;
        readonly occurredUntil?: string;
        readonly discoveredAt?: string;
        readonly determinedAt?: string;
        /** When good cause for more time was given in writing (Florida) */
        readonly goodCauseAt?: string;
        readonly records?: number;
        readonly protection?: string;
        readonly consequences?: string;
        readonly measures?: string;
        readonly contact?: {
          readonly name: string;
          readonly address: string;
          readonly phone?: string;
        };
      };
      readonly assessments: readonly {
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly at: string;
        readonly by: string;
        readonly isBreach: boolean;
        readonly risk: "unlikely" | "risk" | "high";
        readonly reasons: string;
        readonly severity: {
          readonly scores: {
            readonly contexts: readonly {
              readonly kind: "simple" | "behavioural" | "financial" | "sensitive";
              readonly adjust?: number;
              readonly because?: string;
            }[];
            readonly identification: "negligible" | "limited" | "significant" | "maximum";
            readonly confidentiality: "kept" | "known-recipients" | "unknown-recipients";
            readonly integrity: "kept" | "recoverable" | "unrecoverable";
            readonly availability: "kept" | "temporary" | "final";
            readonly malicious: boolean;
            readonly unintelligible?: boolean;
          };
          readonly context: number;
          readonly severity: number;
          readonly level: "low" | "medium" | "high" | "very high";
          readonly steps: readonly string[];
        } | null;
        readonly exception?: "unintelligible" | "risk-removed" | "disproportionate-effort";
      }[];
      readonly containments: readonly {
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly at: string;
        readonly by: string;
        readonly how: string;
      }[];
      readonly told: readonly {
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly at: string;
        readonly by: string;
        readonly duty: string;
        readonly isComplete: boolean;
        readonly theirReference?: string;
        readonly lateBecause?: string;
      }[];
      readonly decisions: readonly {
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly at: string;
        readonly by: string;
        readonly duty: string;
        readonly reasons: string;
      }[];
      readonly delays: readonly {
        readonly by: string;
        readonly agency: string;
        readonly isWritten: boolean;
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly since: string;
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly until?: string;
      }[];
      /** Facts of Article 33(3) that nobody entered yet */
      readonly missing: readonly string[];
      /** What you may do with it now */
      readonly may: readonly ("edit" | "assess" | "contain" | "tell" | "delay" | "close" | "reopen")[];
    };
  };
  /** Enter what is known; null takes a fact away. Another moment of awareness wants a reason */
  readonly 'PATCH /v1/incidents/{reference}': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly title?: string;
      readonly what?: string;
      readonly awareAt?: string;
      readonly role?: "controller" | "processor";
      readonly natures?: readonly ("confidentiality" | "integrity" | "availability")[];
      /** About how many people in each place; ZZ where nobody knows */
      readonly affected?: readonly {
        readonly residence: string;
        readonly people: number;
      }[];
      readonly groups?: readonly ("customers" | "users" | "subscribers" | "employees" | "applicants" | "patients" | "children" | "business-contacts" | "other")[];
      readonly categories?: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
      readonly processors?: readonly {
        readonly name: string;
        readonly toldAt?: string;
      }[];
      readonly cases?: readonly string[];
      readonly occurredFrom?: string | null;
      readonly occurredUntil?: string | null;
      readonly discoveredAt?: string | null;
      readonly determinedAt?: string | null;
      readonly goodCauseAt?: string | null;
      readonly records?: number | null;
      readonly protection?: string | null;
      readonly consequences?: string | null;
      readonly measures?: string | null;
      readonly contact?: {
        readonly name: string;
        readonly address: string;
        readonly phone?: string;
      } | null;
      /** Why the moment of awareness moves; the audit keeps it */
      readonly awarenessReason?: "typing-error" | "earlier-evidence" | "later-certainty" | "told-by-processor";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "reported" | "assessed" | "contained" | "closed";
    };
  };
  /** Judge the risk, with reasons and the severity by the method of ENISA (officer) */
  readonly 'POST /v1/incidents/{reference}/assess': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly isBreach?: boolean;
      readonly risk: "unlikely" | "risk" | "high";
      /** Kept whatever comes of it (GDPR Article 33(5)) */
      readonly reasons: string;
      /** By the method of ENISA */
      readonly scores?: {
        readonly contexts: readonly {
          readonly kind: "simple" | "behavioural" | "financial" | "sensitive";
          readonly adjust?: number;
          readonly because?: string;
        }[];
        readonly identification: "negligible" | "limited" | "significant" | "maximum";
        readonly confidentiality: "kept" | "known-recipients" | "unknown-recipients";
        readonly integrity: "kept" | "recoverable" | "unrecoverable";
        readonly availability: "kept" | "temporary" | "final";
        readonly malicious: boolean;
        readonly unintelligible?: boolean;
      };
      /** GDPR Article 34(3) */
      readonly exception?: "unintelligible" | "risk-removed" | "disproportionate-effort";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "reported" | "assessed" | "contained" | "closed";
    };
  };
  /** What the method of ENISA makes of scores; nothing is kept (officer) */
  readonly 'POST /v1/incidents/{reference}/severity': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly scores: {
        readonly contexts: readonly {
          readonly kind: "simple" | "behavioural" | "financial" | "sensitive";
          readonly adjust?: number;
          readonly because?: string;
        }[];
        readonly identification: "negligible" | "limited" | "significant" | "maximum";
        readonly confidentiality: "kept" | "known-recipients" | "unknown-recipients";
        readonly integrity: "kept" | "recoverable" | "unrecoverable";
        readonly availability: "kept" | "temporary" | "final";
        readonly malicious: boolean;
        readonly unintelligible?: boolean;
      };
    };
    readonly answer: {
      readonly scores: {
        readonly contexts: readonly {
          readonly kind: "simple" | "behavioural" | "financial" | "sensitive";
          readonly adjust?: number;
          readonly because?: string;
        }[];
        readonly identification: "negligible" | "limited" | "significant" | "maximum";
        readonly confidentiality: "kept" | "known-recipients" | "unknown-recipients";
        readonly integrity: "kept" | "recoverable" | "unrecoverable";
        readonly availability: "kept" | "temporary" | "final";
        readonly malicious: boolean;
        readonly unintelligible?: boolean;
      };
      readonly context: number;
      readonly severity: number;
      readonly level: "low" | "medium" | "high" | "very high";
      readonly steps: readonly string[];
    };
  };
  /** It goes on no longer */
  readonly 'POST /v1/incidents/{reference}/contain': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly at?: string;
      readonly how: string;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "reported" | "assessed" | "contained" | "closed";
    };
  };
  /** Somebody was told, in full or in part; or a duty that is unclear is none, with reasons (officer) */
  readonly 'POST /v1/incidents/{reference}/tell': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly what: "told";
      readonly duty: string;
      readonly at?: string;
      /** False where more is to follow */
      readonly isComplete: boolean;
      readonly theirReference?: string;
      readonly lateBecause?: string;
    } | {
      readonly what: "not-owed";
      readonly duty: string;
      readonly reasons: string;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "reported" | "assessed" | "contained" | "closed";
    };
  };
  /** Law enforcement asks to wait, or no longer: only clocks stand still whose law allows it (officer) */
  readonly 'POST /v1/incidents/{reference}/delay': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly what: "begin";
      readonly agency: string;
      readonly isWritten: boolean;
      readonly since: string;
    } | {
      readonly what: "end";
      readonly until: string;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "reported" | "assessed" | "contained" | "closed";
    };
  };
  /** All is done; refused while somebody must still be told (officer) */
  readonly 'POST /v1/incidents/{reference}/close': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "reported" | "assessed" | "contained" | "closed";
    };
  };
  /** Work again on a closed incident (officer) */
  readonly 'POST /v1/incidents/{reference}/reopen': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly reason: "new-facts" | "mistake" | "authority-asks";
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "reported" | "assessed" | "contained" | "closed";
    };
  };
  /** Who must be told, by when, how and with what, with rule, source and confirmed mark */
  readonly 'GET /v1/incidents/{reference}/duties': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly nextDue: string | null;
      readonly duties: readonly {
        readonly id: string;
        readonly rule: string | null;
        readonly version: number | null;
        readonly jurisdiction: string;
        readonly who: "authority" | "people" | "consumer agencies" | "controller" | "counsel";
        readonly whom: string;
        /** Slugs of GET /v1/authorities */
        readonly authorities: readonly string[];
        readonly people: number | null;
        readonly standing: "owed" | "unclear" | "not-owed" | "frozen" | "told-in-part" | "told";
        readonly why: readonly string[];
        readonly source: string | null;
        readonly confirmed: boolean;
        readonly doubts: readonly string[];
        readonly clock: {
          readonly rule: string;
          readonly version: number;
          readonly source: string;
          /** False where no primary source of the rule was seen */
          readonly confirmed: boolean;
          /** ISO 8601 instant, UTC, or a date where nobody knows the time */
          readonly startedAt: string;
          /** Calendar date, YYYY-MM-DD; an instant for a duty in hours; null where the law names no period, only “without delay” */
          readonly safe: string | null;
          /** Calendar date, YYYY-MM-DD; an instant for a duty in hours; null where the law names no period, only “without delay” */
          readonly latest: string | null;
          readonly state: "running" | "stopped";
          /** Whether it was kept; late: it runs and its latest date is over */
          readonly standing: "running" | "late" | "kept" | "missed" | "replaced" | "void";
          /** ISO 8601 instant, UTC */
          readonly stoppedAt?: string;
          readonly stoppedBy?: "answer" | "acknowledgement" | "freeze" | "extension" | "sorting" | "notice";
          readonly pauses?: readonly {
            /** ISO 8601 instant, UTC */
            readonly from: string;
            /** ISO 8601 instant, UTC */
            readonly until?: string;
          }[];
          readonly why: readonly string[];
        } | null;
        readonly how: string;
        readonly content: readonly string[];
        /** What the notice must not say */
        readonly mustNot: readonly string[];
        /** Whether law enforcement may make it wait */
        readonly mayWait: "request" | "written request" | null;
        readonly told: readonly {
          /** ISO 8601 instant, UTC, or a calendar date */
          readonly at: string;
          readonly by: string;
          readonly duty: string;
          readonly isComplete: boolean;
          readonly theirReference?: string;
          readonly lateBecause?: string;
        }[];
      }[];
    };
  };
  /** All that was done to an incident, whether it verifies, and who read it */
  readonly 'GET /v1/incidents/{reference}/audit': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly entries: readonly {
        readonly n: number;
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly actor: string;
        readonly rule: string;
        readonly about: Readonly<Record<string, string | number | boolean | null>>;
        readonly hash: string;
      }[];
      /** Who read what is personal in the case */
      readonly accesses: readonly {
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly actor: string;
      }[];
      readonly head: string;
      /** True where no entry was changed, added or taken away */
      readonly verified: boolean;
      /** The first entry that does not verify */
      readonly brokenAt: number | null;
    };
  };
  /** The whole incident to file or to send on; officers and auditors only */
  readonly 'GET /v1/incidents/{reference}/report': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      /** ISO 8601 instant, UTC, or a calendar date */
      readonly madeAt: string;
      readonly template: {
        readonly name: string;
        readonly confirmed: boolean;
        readonly doubt: string;
      };
      readonly notification: "initial" | "follow-up" | "complete" | "not notified";
      readonly operator: {
        readonly name: string;
        readonly country: string;
        readonly address: string;
        readonly timeZone: string;
      };
      readonly incident: {
        readonly reference: string;
        /** The same as the ETag */
        readonly version: number;
        readonly state: "reported" | "assessed" | "contained" | "closed";
        /** Nothing of it happened: staff practise */
        readonly isDrill: boolean;
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly openedAt: string;
        readonly closedAt: string | null;
        readonly facts: {
          readonly title: string;
          readonly what: string;
          /** ISO 8601 instant, UTC, or a calendar date */
          readonly awareAt: string;
          readonly role?: "controller" | "processor";
          readonly natures?: readonly ("confidentiality" | "integrity" | "availability")[];
          /** About how many people in each place; ZZ where nobody knows */
          readonly affected?: readonly {
            readonly residence: string;
            readonly people: number;
          }[];
          readonly groups?: readonly ("customers" | "users" | "subscribers" | "employees" | "applicants" | "patients" | "children" | "business-contacts" | "other")[];
          readonly categories?: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
          readonly processors?: readonly {
            readonly name: string;
            readonly toldAt?: string;
          }[];
          readonly cases?: readonly string[];
          readonly occurredFrom?: string;
          readonly occurredUntil?: string;
          readonly discoveredAt?: string;
          readonly determinedAt?: string;
          /** When good cause for more time was given in writing (Florida) */
          readonly goodCauseAt?: string;
          readonly records?: number;
          readonly protection?: string;
          readonly consequences?: string;
          readonly measures?: string;
          readonly contact?: {
            readonly name: string;
            readonly address: string;
            readonly phone?: string;
          };
        };
        readonly assessments: readonly {
          /** ISO 8601 instant, UTC, or a calendar date */
          readonly at: string;
          readonly by: string;
          readonly isBreach: boolean;
          readonly risk: "unlikely" | "risk" | "high";
          readonly reasons: string;
          readonly severity: {
            readonly scores: {
              readonly contexts: readonly {
                readonly kind: "simple" | "behavioural" | "financial" | "sensitive";
                readonly adjust?: number;
                readonly because?: string;
              }[];
              readonly identification: "negligible" | "limited" | "significant" | "maximum";
              readonly confidentiality: "kept" | "known-recipients" | "unknown-recipients";
              readonly integrity: "kept" | "recoverable" | "unrecoverable";
              readonly availability: "kept" | "temporary" | "final";
              readonly malicious: boolean;
              readonly unintelligible?: boolean;
            };
            readonly context: number;
            readonly severity: number;
            readonly level: "low" | "medium" | "high" | "very high";
            readonly steps: readonly string[];
          } | null;
          readonly exception?: "unintelligible" | "risk-removed" | "disproportionate-effort";
        }[];
        readonly containments: readonly {
          /** ISO 8601 instant, UTC, or a calendar date */
          readonly at: string;
          readonly by: string;
          readonly how: string;
        }[];
        readonly told: readonly {
          /** ISO 8601 instant, UTC, or a calendar date */
          readonly at: string;
          readonly by: string;
          readonly duty: string;
          readonly isComplete: boolean;
          readonly theirReference?: string;
          readonly lateBecause?: string;
        }[];
        readonly decisions: readonly {
          /** ISO 8601 instant, UTC, or a calendar date */
          readonly at: string;
          readonly by: string;
          readonly duty: string;
          readonly reasons: string;
        }[];
        readonly delays: readonly {
          readonly by: string;
          readonly agency: string;
          readonly isWritten: boolean;
          /** ISO 8601 instant, UTC, or a calendar date */
          readonly since: string;
          /** ISO 8601 instant, UTC, or a calendar date */
          readonly until?: string;
        }[];
      };
      readonly people: number;
      readonly missing: readonly string[];
      readonly duties: readonly {
        readonly id: string;
        readonly rule: string | null;
        readonly version: number | null;
        readonly jurisdiction: string;
        readonly who: "authority" | "people" | "consumer agencies" | "controller" | "counsel";
        readonly whom: string;
        /** Slugs of GET /v1/authorities */
        readonly authorities: readonly string[];
        readonly people: number | null;
        readonly standing: "owed" | "unclear" | "not-owed" | "frozen" | "told-in-part" | "told";
        readonly why: readonly string[];
        readonly source: string | null;
        readonly confirmed: boolean;
        readonly doubts: readonly string[];
        readonly clock: {
          readonly rule: string;
          readonly version: number;
          readonly source: string;
          /** False where no primary source of the rule was seen */
          readonly confirmed: boolean;
          /** ISO 8601 instant, UTC, or a date where nobody knows the time */
          readonly startedAt: string;
          /** Calendar date, YYYY-MM-DD; an instant for a duty in hours; null where the law names no period, only “without delay” */
          readonly safe: string | null;
          /** Calendar date, YYYY-MM-DD; an instant for a duty in hours; null where the law names no period, only “without delay” */
          readonly latest: string | null;
          readonly state: "running" | "stopped";
          /** ISO 8601 instant, UTC */
          readonly stoppedAt?: string;
          readonly stoppedBy?: "answer" | "acknowledgement" | "freeze" | "extension" | "sorting" | "notice";
          readonly pauses?: readonly {
            /** ISO 8601 instant, UTC */
            readonly from: string;
            /** ISO 8601 instant, UTC */
            readonly until?: string;
          }[];
          readonly why: readonly string[];
        } | null;
        readonly how: string;
        readonly content: readonly string[];
        /** What the notice must not say */
        readonly mustNot: readonly string[];
        /** Whether law enforcement may make it wait */
        readonly mayWait: "request" | "written request" | null;
        readonly told: readonly {
          /** ISO 8601 instant, UTC, or a calendar date */
          readonly at: string;
          readonly by: string;
          readonly duty: string;
          readonly isComplete: boolean;
          readonly theirReference?: string;
          readonly lateBecause?: string;
        }[];
      }[];
      readonly deeds: readonly {
        /** ISO 8601 instant, UTC, or a calendar date */
        readonly at: string;
        readonly by: string;
        readonly what: string;
      }[];
    };
  };
  /** The same as a table; officers and auditors only */
  readonly 'GET /v1/incidents/{reference}/report.csv': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: string;
  };
  /** The same as a page to print; officers and auditors only */
  readonly 'GET /v1/incidents/{reference}/report.html': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: string;
  };
  /** A form that takes one file straight to where it is kept; name it as an attachment then */
  readonly 'POST /v1/uploads': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      /** Names the file where a message has it as attachment */
      readonly upload: string;
      /** Send a multipart/form-data POST there: all fields first, the file last, as `file` */
      readonly url: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly mostBytes: number;
      /** ISO 8601 instant, UTC */
      readonly expires: string;
    };
  };
  /** Items of all cases of a person, the newest case first; written down in each case as read. About a child without name and subject */
  readonly 'POST /v1/search': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: {
      readonly person: string;
      readonly cursor?: string;
      /** Cases in one answer */
      readonly limit?: number;
    };
    readonly answer: {
      readonly items: readonly {
        readonly reference: string;
        readonly n: number;
        readonly kind: "erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question" | null;
        readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
        readonly state: "open" | "waiting" | "answered" | "escalated";
        readonly needsReview: boolean;
        readonly person: {
          readonly name: string;
          readonly address: string;
        };
        readonly subject: string;
        readonly language: string;
        readonly residence: string | null;
        /** ISO 8601 instant, UTC */
        readonly receivedAt: string;
        /** Calendar date, YYYY-MM-DD, or an instant where a duty in hours is the first */
        readonly safeDue: string | null;
        /** Calendar date, YYYY-MM-DD, or an instant where a duty in hours is the first */
        readonly latestDue: string | null;
        readonly assignee: string | null;
        readonly flags: readonly ("child" | "agent" | "authority" | "urgent" | "cites-another-case" | "operator" | "unreachable" | "undelivered" | "held" | "disowned")[];
      }[];
      /** Ask for the next page with it; null on the last page */
      readonly cursor: string | null;
    };
  };
  /** What waits, which promises and laws were kept, the last reconciliation, and the requests of a year (11 CCR 7102) */
  readonly 'GET /v1/metrics': {
    readonly path: undefined;
    readonly query: {
      readonly year?: string;
    };
    readonly body: undefined;
    readonly answer: {
      /** When all this was counted: ISO 8601 instant, UTC */
      readonly asOf: string;
      /** now: while you waited; daily: once a day, because there are very many items */
      readonly counted: "now" | "daily";
      /** What is over, and junk, counts from this date of receipt on; what is open counts always */
      readonly since: string;
      /** Items that were looked at */
      readonly items: number;
      readonly queues: readonly {
        readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
        /** Exact as of asOf */
        readonly open: number;
        /** Exact as of asOf */
        readonly overdue: number;
        /** Due today or in the next seven days */
        readonly dueSoon: number;
        /** Exact as of asOf */
        readonly needsReview: number;
        /** Exact as of asOf */
        readonly unassigned: number;
        /** For the person, or for proof of who they are; a count of the day may lack it */
        readonly waiting?: number;
        /** Days since the oldest open one was received */
        readonly oldestDays: number | null;
        /** The same of the one in the middle */
        readonly medianDays: number | null;
      }[];
      /** Of the operator’s own policy */
      readonly promises: readonly {
        readonly rule: string;
        readonly source: string;
        /** False where no primary source of the rule was seen */
        readonly confirmed: boolean;
        /** Exact as of asOf */
        readonly running: number;
        /** They run, and their latest date is over */
        readonly late: number;
        /** Exact as of asOf */
        readonly kept: number;
        /** Exact as of asOf */
        readonly missed: number;
        /** Kept of kept, missed and late, from 0 to 1; null before any ended */
        readonly keptRate: number | null;
        readonly queues: readonly {
          readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
          /** Exact as of asOf */
          readonly running: number;
          /** They run, and their latest date is over */
          readonly late: number;
          /** Exact as of asOf */
          readonly kept: number;
          /** Exact as of asOf */
          readonly missed: number;
          /** Kept of kept, missed and late, from 0 to 1; null before any ended */
          readonly keptRate: number | null;
        }[];
      }[];
      readonly laws: readonly {
        readonly rule: string;
        readonly source: string;
        /** False where no primary source of the rule was seen */
        readonly confirmed: boolean;
        /** Exact as of asOf */
        readonly running: number;
        /** They run, and their latest date is over */
        readonly late: number;
        /** Exact as of asOf */
        readonly kept: number;
        /** Exact as of asOf */
        readonly missed: number;
        /** Kept of kept, missed and late, from 0 to 1; null before any ended */
        readonly keptRate: number | null;
        readonly queues: readonly {
          readonly queue: "deletion" | "breach-notice" | "eu-complaint" | "general" | "junk";
          /** Exact as of asOf */
          readonly running: number;
          /** They run, and their latest date is over */
          readonly late: number;
          /** Exact as of asOf */
          readonly kept: number;
          /** Exact as of asOf */
          readonly missed: number;
          /** Kept of kept, missed and late, from 0 to 1; null before any ended */
          readonly keptRate: number | null;
        }[];
      }[];
      /** What the daily second path found last; null before the first */
      readonly reconciliation: {
        readonly date: string;
        readonly mails: number;
        /** Deliveries that no case holds */
        readonly lost: readonly string[];
        /** Cases whose person was never told */
        readonly unanswered: readonly string[];
      } | null;
      /** Requests of a calendar year (11 CCR 7102): of everyone, and of those who stated that they live in California */
      readonly requests: {
        readonly year: number;
        readonly everyone: readonly {
          /** As 11 CCR 7102(a)(1) names it */
          readonly request: "know" | "delete" | "correct" | "opt-out" | "limit";
          /** Exact as of asOf */
          readonly received: number;
          /** Exact as of asOf */
          readonly compliedInWhole: number;
          /** Exact as of asOf */
          readonly compliedInPart: number;
          /** In whole */
          readonly denied: number;
          /** Exact as of asOf */
          readonly nothingFound: number;
          /** Exact as of asOf */
          readonly withdrawn: number;
          /** Exact as of asOf */
          readonly unanswered: number;
          /** Why, of what was denied in whole or in part */
          readonly denials: {
            readonly "identity-not-proved"?: number;
            readonly "legal-obligation"?: number;
            readonly "legal-claims"?: number;
            readonly "freedom-of-expression"?: number;
            readonly "public-interest"?: number;
            readonly "rights-of-others"?: number;
            readonly "unfounded-or-excessive"?: number;
            readonly "not-covered"?: number;
            readonly "not-ours"?: number;
            readonly unstated?: number;
          };
          /** Calendar days from receipt to answer; withdrawn ones have none */
          readonly medianDays: number | null;
          /** The same */
          readonly meanDays: number | null;
        }[];
        readonly california: readonly {
          /** As 11 CCR 7102(a)(1) names it */
          readonly request: "know" | "delete" | "correct" | "opt-out" | "limit";
          /** Exact as of asOf */
          readonly received: number;
          /** Exact as of asOf */
          readonly compliedInWhole: number;
          /** Exact as of asOf */
          readonly compliedInPart: number;
          /** In whole */
          readonly denied: number;
          /** Exact as of asOf */
          readonly nothingFound: number;
          /** Exact as of asOf */
          readonly withdrawn: number;
          /** Exact as of asOf */
          readonly unanswered: number;
          /** Why, of what was denied in whole or in part */
          readonly denials: {
            readonly "identity-not-proved"?: number;
            readonly "legal-obligation"?: number;
            readonly "legal-claims"?: number;
            readonly "freedom-of-expression"?: number;
            readonly "public-interest"?: number;
            readonly "rights-of-others"?: number;
            readonly "unfounded-or-excessive"?: number;
            readonly "not-covered"?: number;
            readonly "not-ours"?: number;
            readonly unstated?: number;
          };
          /** Calendar days from receipt to answer; withdrawn ones have none */
          readonly medianDays: number | null;
          /** The same */
          readonly meanDays: number | null;
        }[];
      };
    };
  };
  /** What the configuration says that reaches the functions; to be read only */
  readonly 'GET /v1/settings': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly organisation: string;
      readonly country: string;
      readonly timeZone: string;
      readonly policy: string;
      readonly address: string;
      readonly receivesAt: readonly string[];
      readonly forwarders: readonly string[];
      readonly ownDomains: readonly string[];
      readonly languages: readonly string[];
      readonly web: string;
      readonly dataPrivacyFramework: boolean;
      /** Days for which a case is kept after its last answer */
      readonly caseDays: number;
      readonly staffMailbox: string | null;
      readonly showsScore: boolean;
      readonly colour: string | null;
      /** How many sentences of letters the operator words anew, by language */
      readonly ownWording: readonly {
        readonly language: string;
        readonly sentences: number;
      }[];
      readonly promises: readonly {
        readonly rule: "promise-access" | "promise-opt-out" | "promise-policy-change" | "promise-complaint" | "promise-reasons" | "promise-written-notice" | "promise-child" | "promise-authority";
        readonly days: number | null;
        readonly businessDays: number | null;
        readonly quote: string;
        readonly policyVersion: string;
        readonly url: string;
        readonly kinds: readonly ("erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question")[] | null;
      }[];
    };
  };
  /** All asks with dates, outcomes and duties, or what staff sorted anew. As much as one answer holds; the header Link names the next. Officers and auditors only; written down */
  readonly 'GET /v1/export': {
    readonly path: undefined;
    readonly query: {
      readonly what?: "items" | "sorting";
      readonly format?: "jsonl" | "csv";
      readonly from?: string;
      readonly to?: string;
      readonly texts?: "yes" | "no";
      readonly cursor?: string;
    };
    readonly body: undefined;
    readonly answer: string;
  };
  /** Who took what out of the desk, the last first; one entry for each answer. Officers and auditors only */
  readonly 'GET /v1/exports': {
    readonly path: undefined;
    readonly query: {
      readonly cursor?: string;
    };
    readonly body: undefined;
    readonly answer: {
      readonly exports: readonly {
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly actor: string;
        readonly what: string;
        readonly format: string;
        readonly from: string;
        readonly to: string;
        /** With the words of persons */
        readonly texts: boolean;
        readonly lines: number;
      }[];
      readonly cursor: string | null;
    };
  };
  /** Who is told of a breach in writing, in the order in which they asked; what is taken is written down (auditor, officer) */
  readonly 'GET /v1/written-notice': {
    readonly path: undefined;
    readonly query: {
      readonly state?: "standing" | "withdrawn";
      readonly format?: "json" | "csv";
      readonly cursor?: string;
      readonly limit?: string;
    };
    readonly body: undefined;
    readonly answer: {
      readonly entries: readonly {
        /** Tells nothing of the person */
        readonly id: string;
        readonly state: "standing" | "withdrawn";
        /** When the person first asked: ISO 8601 instant, UTC, or a date where nobody knows the time */
        readonly since: string;
        readonly name: string;
        /** Mail address; empty where it is not known */
        readonly address: string;
        /** Null where staff must ask for it */
        readonly postal: string | null;
        /** Further postal addresses that were given, and that nobody confirmed */
        readonly otherPostals: readonly string[];
        readonly residence: string | null;
        readonly language: string;
        /** True where it is known that the address is the person’s. The entry stands all the same */
        readonly isConfirmed: boolean;
        /** References of the cases in which the person asked */
        readonly cases: readonly string[];
        readonly withdrawn: {
          /** ISO 8601 instant, UTC */
          readonly at: string;
          readonly why: "person-withdrew" | "not-meant" | "erasure-asked";
        } | null;
      }[];
      /** Ask for the next page with it; null on the last page */
      readonly cursor: string | null;
    };
  };
  /** Enter somebody who asked by phone or letter; whoever stands there gets these addresses */
  readonly 'POST /v1/written-notice': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: {
      readonly receivedAt: string;
      readonly name?: string;
      readonly address?: string;
      readonly postal?: string;
      /** Only where the person stated it */
      readonly residence?: string;
      readonly language?: string;
    };
    readonly answer: {
      /** Tells nothing of the person */
      readonly id: string;
      readonly state: "standing" | "withdrawn";
      /** When the person first asked: ISO 8601 instant, UTC, or a date where nobody knows the time */
      readonly since: string;
      readonly name: string;
      /** Mail address; empty where it is not known */
      readonly address: string;
      /** Null where staff must ask for it */
      readonly postal: string | null;
      /** Further postal addresses that were given, and that nobody confirmed */
      readonly otherPostals: readonly string[];
      readonly residence: string | null;
      readonly language: string;
      /** True where it is known that the address is the person’s. The entry stands all the same */
      readonly isConfirmed: boolean;
      /** References of the cases in which the person asked */
      readonly cases: readonly string[];
      readonly withdrawn: {
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly why: "person-withdrew" | "not-meant" | "erasure-asked";
      } | null;
    };
  };
  /** An entry of the register with all that was done to it (auditor, officer) */
  readonly 'GET /v1/written-notice/{id}': {
    readonly path: {
      readonly id: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      /** Tells nothing of the person */
      readonly id: string;
      readonly state: "standing" | "withdrawn";
      /** When the person first asked: ISO 8601 instant, UTC, or a date where nobody knows the time */
      readonly since: string;
      readonly name: string;
      /** Mail address; empty where it is not known */
      readonly address: string;
      /** Null where staff must ask for it */
      readonly postal: string | null;
      /** Further postal addresses that were given, and that nobody confirmed */
      readonly otherPostals: readonly string[];
      readonly residence: string | null;
      readonly language: string;
      /** True where it is known that the address is the person’s. The entry stands all the same */
      readonly isConfirmed: boolean;
      /** References of the cases in which the person asked */
      readonly cases: readonly string[];
      readonly withdrawn: {
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly why: "person-withdrew" | "not-meant" | "erasure-asked";
      } | null;
      /** All that was done to the entry; hash-chained, nothing personal */
      readonly deeds: readonly {
        readonly n: number;
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly actor: string;
        readonly rule: string;
        readonly about: Readonly<Record<string, string | number | boolean | null>>;
        readonly hash: string;
      }[];
      /** True where no deed was changed, added or taken away */
      readonly verified: boolean;
    };
  };
  /** End an entry: its name and addresses go at once */
  readonly 'POST /v1/written-notice/{id}/withdraw': {
    readonly path: {
      readonly id: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly why: "person-withdrew" | "not-meant" | "erasure-asked";
    };
    readonly answer: {
      /** Tells nothing of the person */
      readonly id: string;
      readonly state: "standing" | "withdrawn";
      /** When the person first asked: ISO 8601 instant, UTC, or a date where nobody knows the time */
      readonly since: string;
      readonly name: string;
      /** Mail address; empty where it is not known */
      readonly address: string;
      /** Null where staff must ask for it */
      readonly postal: string | null;
      /** Further postal addresses that were given, and that nobody confirmed */
      readonly otherPostals: readonly string[];
      readonly residence: string | null;
      readonly language: string;
      /** True where it is known that the address is the person’s. The entry stands all the same */
      readonly isConfirmed: boolean;
      /** References of the cases in which the person asked */
      readonly cases: readonly string[];
      readonly withdrawn: {
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly why: "person-withdrew" | "not-meant" | "erasure-asked";
      } | null;
    };
  };
  /** The authorities to complain to where a person lives, and which one is proposed */
  readonly 'GET /v1/authorities': {
    readonly path: undefined;
    readonly query: {
      readonly residence?: string;
    };
    readonly body: undefined;
    readonly answer: {
      readonly authorities: readonly {
        /** Never changes */
        readonly slug: string;
        readonly name: string;
        readonly englishName: string;
        readonly supervises: string;
        /** ISO 3166-1 alpha-2, or ISO 3166-2 for a German Land */
        readonly competentFor: readonly string[];
        readonly address: readonly string[];
        readonly email?: string;
        readonly web: string;
        readonly complaintPage?: string;
        /** BCP 47: languages in which it takes complaints */
        readonly languages: readonly string[];
        readonly source: string;
        readonly checked: {
          readonly on: string;
          readonly against: string;
        };
        /** What stays open about this row; look before you send */
        readonly open?: string;
      }[];
      /** Slug of the one for this residence; null where staff must choose */
      readonly proposed: string | null;
    };
  };
  /** All that an authority needs of a complaint; officers and auditors only */
  readonly 'GET /v1/cases/{reference}/items/{n}/referral': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: {
      readonly authority?: string;
      readonly messages?: "full" | "list";
      readonly notes?: "with" | "without";
    };
    readonly body: undefined;
    readonly answer: {
      /** Calendar date, or ISO 8601 instant in UTC */
      readonly madeAt: string;
      readonly reference: string;
      readonly operator: {
        readonly name: string;
        readonly country: string;
        readonly address: string;
        readonly policy: string;
        readonly timeZone: string;
        readonly isUnderDataPrivacyFramework: boolean;
      };
      readonly authority: {
        readonly isKnown: true;
        /** Never changes */
        readonly slug: string;
        readonly name: string;
        readonly englishName: string;
        readonly supervises: string;
        /** ISO 3166-1 alpha-2, or ISO 3166-2 for a German Land */
        readonly competentFor: readonly string[];
        readonly address: readonly string[];
        readonly email?: string;
        readonly web: string;
        readonly complaintPage?: string;
        /** BCP 47: languages in which it takes complaints */
        readonly languages: readonly string[];
        readonly source: string;
        readonly checked: {
          readonly on: string;
          readonly against: string;
        };
        /** What stays open about this row; look before you send */
        readonly open?: string;
      } | {
        readonly isKnown: false;
        readonly name: string;
        readonly web?: string;
        readonly address?: string;
        readonly email?: string;
      } | null;
      readonly person: {
        readonly name: string;
        readonly address: string;
      };
      readonly residence: string | null;
      readonly language: string;
      readonly complaint: {
        readonly n: number;
        readonly kind: "erasure" | "content-removal" | "child" | "unauthorised-account" | "access" | "rectification" | "portability" | "restriction" | "objection" | "opt-out" | "withdrawal-of-consent" | "complaint" | "authority" | "breach-written-notice" | "breach-inquiry" | "breach-report" | "question" | null;
        readonly subject: string;
        readonly channel: string;
        /** Calendar date, or ISO 8601 instant in UTC */
        readonly receivedAt: string;
        readonly state: "open" | "waiting" | "answered" | "escalated";
      };
      readonly escalation: {
        readonly authority: string;
        /** Calendar date, or ISO 8601 instant in UTC */
        readonly at: string;
        readonly theirReference?: string;
        readonly advisedAt?: string;
        readonly marks: readonly {
          readonly rule: string;
          readonly duty: string;
          readonly source: string;
          readonly confirmed: boolean;
          /** Calendar date, or ISO 8601 instant in UTC */
          readonly startedAt: string;
          readonly safe: string | null;
          readonly latest: string | null;
          readonly state: "running" | "stopped";
          /** Calendar date, or ISO 8601 instant in UTC */
          readonly stoppedAt?: string;
          readonly stoppedBy?: string;
          readonly why: readonly string[];
        }[];
      } | null;
      readonly dates: readonly {
        readonly rule: string;
        readonly duty: string;
        readonly source: string;
        readonly confirmed: boolean;
        /** Calendar date, or ISO 8601 instant in UTC */
        readonly startedAt: string;
        readonly safe: string | null;
        readonly latest: string | null;
        readonly state: "running" | "stopped";
        /** Calendar date, or ISO 8601 instant in UTC */
        readonly stoppedAt?: string;
        readonly stoppedBy?: string;
        readonly why: readonly string[];
      }[];
      readonly deeds: readonly {
        /** Calendar date, or ISO 8601 instant in UTC */
        readonly at: string;
        readonly by: string;
        readonly what: string;
      }[];
      readonly exchanged: readonly {
        readonly id: string;
        readonly direction: "in" | "out";
        readonly channel: string;
        /** Calendar date, or ISO 8601 instant in UTC */
        readonly at: string;
        readonly from: {
          readonly name: string;
          readonly address: string;
        };
        readonly subject: string;
        readonly text?: string;
        readonly isCut: boolean;
        readonly attachments: readonly {
          readonly name: string;
          readonly type: string;
          readonly size: number;
        }[];
        readonly remarks: readonly string[];
        readonly fate?: {
          readonly state: string;
          /** Calendar date, or ISO 8601 instant in UTC */
          readonly sentAt?: string;
        };
      }[];
      readonly answers: readonly {
        readonly result: "granted" | "partly" | "refused" | "nothing-found" | "withdrawn";
        /** Calendar date, or ISO 8601 instant in UTC */
        readonly at: string;
        readonly by: string;
        readonly told: "mail" | "post" | "phone" | "nobody";
        readonly letter?: string;
        readonly denial?: "identity-not-proved" | "legal-obligation" | "legal-claims" | "freedom-of-expression" | "public-interest" | "rights-of-others" | "unfounded-or-excessive" | "not-covered" | "not-ours";
        readonly text?: string;
      }[];
      readonly commitments: readonly {
        readonly promise: string;
        readonly quote: string;
        readonly policyVersion: string;
        readonly url: string;
      }[];
      readonly notes: readonly {
        /** Calendar date, or ISO 8601 instant in UTC */
        readonly at: string;
        readonly text: string;
      }[];
    };
  };
  /** The same as a page to print; officers and auditors only */
  readonly 'GET /v1/cases/{reference}/items/{n}/referral.html': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: {
      readonly authority?: string;
      readonly messages?: "full" | "list";
      readonly notes?: "with" | "without";
    };
    readonly body: undefined;
    readonly answer: string;
  };
  /** A link to download the raw mail, good for 60 seconds */
  readonly 'GET /v1/cases/{reference}/messages/{id}/raw': {
    readonly path: {
      readonly reference: string;
      readonly id: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly url: string;
      /** ISO 8601 instant, UTC */
      readonly expires: string;
    };
  };
  /** A link to download what was attached, as n counts from 1; good for 60 seconds */
  readonly 'GET /v1/cases/{reference}/messages/{id}/attachments/{n}': {
    readonly path: {
      readonly reference: string;
      readonly id: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly url: string;
      /** ISO 8601 instant, UTC */
      readonly expires: string;
    };
  };
  /** The HTML of a mail, made harmless: show it in a sandbox all the same */
  readonly 'GET /v1/cases/{reference}/messages/{id}/original': {
    readonly path: {
      readonly reference: string;
      readonly id: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly id: string;
      /** Words and their order alone; null where the mail has no HTML */
      readonly html: string | null;
      /** Where its links lead; in the HTML they lead nowhere */
      readonly links: readonly string[];
      /** How many things it would have fetched from elsewhere */
      readonly remote: number;
      /** True where it is longer; the raw mail has all of it */
      readonly isCut: boolean;
    };
  };
  /** This description */
  readonly 'GET /v1/openapi.json': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: unknown;
  };
  /** Notices of the last two years that concern the person of a case, and the answer to “was I affected?” */
  readonly 'GET /v1/cases/{reference}/notices': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly notices: readonly {
        readonly reference: string;
        readonly title: string;
        readonly kind: "breach" | "policy-change" | "change-of-ownership";
        readonly incident: string | null;
        readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
        readonly startedAt: string | null;
        /** How the person was told, and what came of it */
        readonly told: {
          readonly way: "mail" | "letter" | "none";
          readonly state: "due" | "queued" | "claimed" | "sent" | "delivered" | "bounced" | "printed" | "posted" | "unprintable" | "unreachable";
          /** ISO 8601 instant, UTC */
          readonly since: string;
          readonly traces: readonly {
            /** ISO 8601 instant, UTC */
            readonly at: string;
            readonly way: "mail" | "letter" | "none";
            readonly what: "due" | "queued" | "claimed" | "sent" | "delivered" | "bounced" | "printed" | "posted" | "unprintable" | "unreachable";
            readonly code?: string;
          }[];
        };
      }[];
      /** Where the person asks whether an incident affects them: the answer that is ready */
      readonly draft: {
        readonly result: "granted" | "nothing-found";
        readonly text: string;
      } | null;
    };
  };
  /** Notices to many people, the oldest first: those that are not over, or the others */
  readonly 'GET /v1/notices': {
    readonly path: undefined;
    readonly query: {
      readonly state?: "open" | "over";
      readonly cursor?: string;
      readonly limit?: string;
    };
    readonly body: undefined;
    readonly answer: {
      readonly notices: readonly {
        readonly reference: string;
        readonly title: string;
        readonly kind: "breach" | "policy-change" | "change-of-ownership";
        readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
        readonly isDrill: boolean;
        readonly incident: string | null;
        /** ISO 8601 instant, UTC */
        readonly openedAt: string;
        readonly startedAt: string | null;
        readonly endedAt: string | null;
        readonly people: number;
        readonly languages: readonly string[];
      }[];
      readonly cursor: string | null;
    };
  };
  /** Begin a notice of a breach, a new policy or a new owner, or a drill of one (officer) */
  readonly 'POST /v1/notices': {
    readonly path: undefined;
    readonly query: undefined;
    readonly body: {
      readonly kind: "breach" | "policy-change" | "change-of-ownership";
      /** Goes through all of it with marked people and words; stays what it is */
      readonly isDrill?: boolean;
      /** In a few words, for lists; nobody outside reads it */
      readonly title: string;
      /** The incident that it tells of */
      readonly incident?: string;
      /** From when a new policy or owner counts */
      readonly effective?: string;
      /** What kinds of data of everybody it is about: some laws hang duties on them */
      readonly categories?: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
      /** A service against identity theft that costs people nothing; in English */
      readonly identityService?: {
        readonly provider: string;
        readonly months: number;
        readonly how: string;
      };
      /** Its words, once in each language: the whole list, whatever stood there before */
      readonly texts?: readonly {
        readonly language: string;
        /** Of the mail; where a law names a title, it stands above */
        readonly subject: string;
        readonly sections: {
          readonly "what-happened"?: string;
          readonly "what-information"?: string;
          readonly consequences?: string;
          readonly "what-changes"?: string;
          readonly "from-when"?: string;
          readonly "what-we-do"?: string;
          readonly "what-you-can-do"?: string;
          readonly "more-information"?: string;
        };
      }[];
      /** Everybody with a postal address gets a letter */
      readonly lettersToAll?: boolean;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** A notice with its words, its people in numbers, and who stands for it */
  readonly 'GET /v1/notices/{reference}': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      /** The same as the ETag */
      readonly version: number;
      readonly kind: "breach" | "policy-change" | "change-of-ownership";
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
      readonly isDrill: boolean;
      /** ISO 8601 instant, UTC */
      readonly openedAt: string;
      readonly title: string;
      readonly incident: string | null;
      readonly effective: string | null;
      /** What kinds of data of everybody it is about: some laws hang duties on them */
      readonly categories: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
      readonly identityService: {
        readonly provider: string;
        readonly months: number;
        readonly how: string;
      } | null;
      readonly texts: readonly {
        readonly language: string;
        /** Of the mail; where a law names a title, it stands above */
        readonly subject: string;
        readonly sections: {
          readonly "what-happened"?: string;
          readonly "what-information"?: string;
          readonly consequences?: string;
          readonly "what-changes"?: string;
          readonly "from-when"?: string;
          readonly "what-we-do"?: string;
          readonly "what-you-can-do"?: string;
          readonly "more-information"?: string;
        };
      }[];
      /** Who changed its words last: another one approves them */
      readonly wordsBy: string;
      readonly lettersToAll: boolean;
      /** People in all files, each once in its file */
      readonly people: number;
      readonly imports: readonly {
        readonly id: string;
        readonly file: string;
        readonly state: "importing" | "imported" | "failed";
        readonly bytes: number;
        readonly read: number;
        readonly rows: number;
        readonly people: number;
        readonly joined: number;
        readonly setAside: number;
        /** Of the people, whom neither mail nor letter reaches */
        readonly unreachable?: number;
        readonly failure?: string;
        /** ISO 8601 instant, UTC */
        readonly at?: string;
      }[];
      readonly approval: {
        readonly proposedBy: string;
        /** ISO 8601 instant, UTC */
        readonly proposedAt: string;
        readonly approvedBy?: string;
        /** ISO 8601 instant, UTC */
        readonly approvedAt?: string;
        readonly brokenGlass?: string;
      } | null;
      readonly posting: {
        /** ISO 8601 instant, UTC */
        readonly from: string;
        readonly atLeastUntil: string;
        /** ISO 8601 instant, UTC */
        readonly withdrawnAt?: string;
        readonly corrections: readonly {
          /** ISO 8601 instant, UTC */
          readonly until: string;
          readonly texts: readonly {
            readonly language: string;
            /** Of the mail; where a law names a title, it stands above */
            readonly subject: string;
            readonly sections: {
              readonly "what-happened"?: string;
              readonly "what-information"?: string;
              readonly consequences?: string;
              readonly "what-changes"?: string;
              readonly "from-when"?: string;
              readonly "what-we-do"?: string;
              readonly "what-you-can-do"?: string;
              readonly "more-information"?: string;
            };
          }[];
          readonly by: string;
          readonly approvedBy: string;
          readonly brokenGlass?: string;
        }[];
        readonly proposed?: {
          readonly by: string;
          /** ISO 8601 instant, UTC */
          readonly at: string;
          readonly texts: readonly {
            readonly language: string;
            /** Of the mail; where a law names a title, it stands above */
            readonly subject: string;
            readonly sections: {
              readonly "what-happened"?: string;
              readonly "what-information"?: string;
              readonly consequences?: string;
              readonly "what-changes"?: string;
              readonly "from-when"?: string;
              readonly "what-we-do"?: string;
              readonly "what-you-can-do"?: string;
              readonly "more-information"?: string;
            };
          }[];
        };
      } | null;
      readonly startedAt: string | null;
      readonly finishedAt: string | null;
      readonly finishedBecause: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawnBecause: string | null;
      /** ISO 8601 instant, UTC */
      readonly audienceErasedAt?: string;
      /** What you may do with it now */
      readonly may: readonly ("edit" | "add-people" | "propose" | "send-back" | "approve" | "start" | "pause" | "resume" | "finish" | "reopen" | "withdraw" | "post" | "correct" | "take-down" | "print-letters" | "record-mailing")[];
    };
  };
  /** Change a draft; null takes away what may be missing (officer) */
  readonly 'PATCH /v1/notices/{reference}': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      /** In a few words, for lists; nobody outside reads it */
      readonly title?: string;
      readonly incident?: string | null;
      readonly effective?: string | null;
      /** What kinds of data of everybody it is about: some laws hang duties on them */
      readonly categories?: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
      readonly identityService?: {
        readonly provider: string;
        readonly months: number;
        readonly how: string;
      } | null;
      /** Its words, once in each language: the whole list, whatever stood there before */
      readonly texts?: readonly {
        readonly language: string;
        /** Of the mail; where a law names a title, it stands above */
        readonly subject: string;
        readonly sections: {
          readonly "what-happened"?: string;
          readonly "what-information"?: string;
          readonly consequences?: string;
          readonly "what-changes"?: string;
          readonly "from-when"?: string;
          readonly "what-we-do"?: string;
          readonly "what-you-can-do"?: string;
          readonly "more-information"?: string;
        };
      }[];
      /** Everybody with a postal address gets a letter */
      readonly lettersToAll?: boolean;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Every variant with its words, people and rules, what it lacks, and when all would be told beside the date of the law */
  readonly 'POST /v1/notices/{reference}/preview': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly variants: readonly {
        /** Whose law; other: none that we know */
        readonly place: "EU" | "GB" | "CH" | "US-CA" | "US-FL" | "US-MA" | "US-NY" | "US-TX" | "other";
        readonly language: string;
        readonly people: number;
        readonly ways: {
          readonly mail: number;
          readonly letter: number;
          readonly none: number;
        };
        readonly residences: Readonly<Record<string, number>>;
        /** Of the people, those whose own language is another one, in which nobody wrote it */
        readonly otherLanguage: number;
        readonly reviewed: {
          readonly by: string;
          readonly on: string;
        } | null;
        readonly mail: {
          readonly subject: string;
          readonly text: string;
          readonly html: string;
        };
        readonly letter: {
          readonly title: string;
          readonly blocks: readonly {
            readonly heading?: string;
            readonly paragraphs: readonly string[];
            readonly language?: string;
          }[];
        };
        readonly rules: readonly {
          readonly id: string;
          readonly says: string;
          readonly source: string;
          readonly confirmed: boolean;
          readonly doubt: string | null;
          readonly isKept: boolean;
        }[];
      }[];
      readonly faults: readonly {
        readonly rule: string;
        readonly place: string;
        readonly language: string;
        /** What of the notice mends it */
        readonly field: "what-happened" | "what-information" | "consequences" | "what-changes" | "from-when" | "what-we-do" | "what-you-can-do" | "more-information" | "identityService" | "effective";
        readonly sentence: string;
      }[];
      /** What the law forbids to tell, and what no machine can judge: read it before you approve */
      readonly review: readonly {
        readonly rule: string;
        readonly place: string;
        readonly language: string;
        readonly section: string;
        readonly text: string;
        readonly question: string;
      }[];
      readonly pace: {
        /** Mails that did not go out yet */
        readonly mails: number;
        /** When the last mail is out, if it starts or goes on now */
        readonly finishedAt: string | null;
        /** The first date by which a law wants people told */
        readonly legalDate: string | null;
        readonly isLate: boolean;
      };
    };
  };
  /** Stand for it; from here on nothing of it changes. Refused with all that it lacks (officer) */
  readonly 'POST /v1/notices/{reference}/propose': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Make it a draft again, before it went out (officer) */
  readonly 'POST /v1/notices/{reference}/send-back': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Stand for it as the second officer, or alone with a reason that is shown (officer) */
  readonly 'POST /v1/notices/{reference}/approve': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      /** Why you alone approve what you proposed or wrote: it is written down and shown */
      readonly brokenGlass?: string;
      /** You read what only a person can judge: the preview lists it under review */
      readonly reviewed?: boolean;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Let it go out (officer) */
  readonly 'POST /v1/notices/{reference}/start': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Let nothing more go out for now (officer) */
  readonly 'POST /v1/notices/{reference}/pause': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Let it go on (officer) */
  readonly 'POST /v1/notices/{reference}/resume': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** End it before everybody was told; otherwise the desk does so by itself (officer) */
  readonly 'POST /v1/notices/{reference}/finish': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      /** Why, for whoever asks later */
      readonly because: string;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Let it never go out, or no further (officer) */
  readonly 'POST /v1/notices/{reference}/withdraw': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      /** Why, for whoever asks later */
      readonly because: string;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Batches of letters on paper, the last first */
  readonly 'GET /v1/notices/{reference}/letters': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: {
      readonly cursor?: string;
      readonly limit?: string;
    };
    readonly body: undefined;
    readonly answer: {
      readonly batches: readonly {
        /** The number of the batch; it stands on each letter, before its place in it */
        readonly n: number;
        /** Once it is printed, its PDF and manifest are there */
        readonly state: "made" | "printed";
        /** din-5008-b: A4 for a DL window; us-10: US Letter for a #10 window */
        readonly envelope: "din-5008-b" | "us-10";
        /** People whom it was made for */
        readonly people: number;
        /** Letters in the PDF; null before it is printed */
        readonly letters: number | null;
        readonly pages: number | null;
        /** People whose letter could not be set */
        readonly refused: number;
        /** True where these people had a letter before */
        readonly isAgain: boolean;
        /** Calendar date on the letters */
        readonly date: string;
        /** ISO 8601 instant, UTC */
        readonly madeAt: string;
        readonly printedAt: string | null;
        readonly mailing: {
          /** Calendar date on which the post took them */
          readonly date: string;
          readonly count: number;
          readonly scan: string | null;
          readonly by: string;
          /** ISO 8601 instant, UTC */
          readonly at: string;
        } | null;
      }[];
      readonly cursor: string | null;
    };
  };
  /** Letters that could not be set, with the reason and what stands on them; reading is recorded */
  readonly 'GET /v1/notices/{reference}/letters/refused': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: {
      readonly cursor?: string;
    };
    readonly body: undefined;
    readonly answer: {
      readonly letters: readonly {
        /** As the audience of the notice calls them */
        readonly person: string;
        readonly batch: number;
        /** no-address: no name or no postal address. too-many-lines, too-tall, too-wide: it fits into no window. glyph: our fonts lack a character */
        readonly reason: "no-address" | "too-many-lines" | "too-tall" | "too-wide" | "glyph";
        /** Which ones, like U+1F600 */
        readonly characters: readonly string[];
        readonly name: string;
        readonly postal: string;
        readonly country: string;
      }[];
      /** Null on the last page; a page may be empty before that */
      readonly cursor: string | null;
    };
  };
  /** Put right the address on a letter that could not be set, and set it (officer) */
  readonly 'POST /v1/notices/{reference}/letters/correct': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly person: string;
      readonly name: string;
      readonly postal: string;
      readonly country: string;
    };
    readonly answer: {
      /** Numbers of the batches in which the letters are set now */
      readonly batches: readonly number[];
      /** People who are in one of them */
      readonly letters: number;
    };
  };
  /** Print letters of these people again, in batches of their own (officer) */
  readonly 'POST /v1/notices/{reference}/letters/print': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly persons: readonly string[];
    };
    readonly answer: {
      /** Numbers of the batches in which the letters are set now */
      readonly batches: readonly number[];
      /** People who are in one of them */
      readonly letters: number;
    };
  };
  /** A link to the PDF of a batch, for one minute; taking it is recorded (officer, auditor) */
  readonly 'GET /v1/notices/{reference}/letters/{n}/pdf': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly url: string;
      /** ISO 8601 instant, UTC */
      readonly expires: string;
    };
  };
  /** A link to the manifest of a batch, for one minute; taking it is recorded (officer, auditor) */
  readonly 'GET /v1/notices/{reference}/letters/{n}/manifest': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly url: string;
      /** ISO 8601 instant, UTC */
      readonly expires: string;
    };
  };
  /** Write down that the post took a batch: every letter of it counts as posted (officer) */
  readonly 'POST /v1/notices/{reference}/letters/{n}/mailing': {
    readonly path: {
      readonly reference: string;
      readonly n: string;
    };
    readonly query: undefined;
    readonly body: {
      /** On which the post took the letters */
      readonly date: string;
      readonly count: number;
      /** The scan of the proof, sent with the form of POST /v1/uploads */
      readonly upload?: string;
    };
    readonly answer: {
      /** The number of the batch; it stands on each letter, before its place in it */
      readonly n: number;
      /** Once it is printed, its PDF and manifest are there */
      readonly state: "made" | "printed";
      /** din-5008-b: A4 for a DL window; us-10: US Letter for a #10 window */
      readonly envelope: "din-5008-b" | "us-10";
      /** People whom it was made for */
      readonly people: number;
      /** Letters in the PDF; null before it is printed */
      readonly letters: number | null;
      readonly pages: number | null;
      /** People whose letter could not be set */
      readonly refused: number;
      /** True where these people had a letter before */
      readonly isAgain: boolean;
      /** Calendar date on the letters */
      readonly date: string;
      /** ISO 8601 instant, UTC */
      readonly madeAt: string;
      readonly printedAt: string | null;
      readonly mailing: {
        /** Calendar date on which the post took them */
        readonly date: string;
        readonly count: number;
        readonly scan: string | null;
        readonly by: string;
        /** ISO 8601 instant, UTC */
        readonly at: string;
      } | null;
    };
  };
  /** The proof in numbers: who was reached and how, who was not and why, in which words, and who stood for it */
  readonly 'GET /v1/notices/{reference}/report': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly madeAt: string;
      /** When people were counted */
      readonly asOf: string | null;
      readonly reference: string;
      readonly title: string;
      readonly kind: "breach" | "policy-change" | "change-of-ownership";
      readonly isDrill: boolean;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
      readonly incident: string | null;
      readonly people: number;
      /** SES took the mail and it did not come back, or the post has the letter */
      readonly reached: number;
      /** Due, handed over, or printed and not yet mailed */
      readonly onTheWay: number;
      readonly notReached: number;
      readonly ways: readonly {
        readonly way: "mail" | "letter" | "none";
        readonly people: number;
        /** SES took the mail and it did not come back, or the post has the letter */
        readonly reached: number;
        /** Due, handed over, or printed and not yet mailed */
        readonly onTheWay: number;
        readonly notReached: number;
      }[];
      readonly states: readonly {
        readonly state: "due" | "queued" | "claimed" | "sent" | "delivered" | "bounced" | "printed" | "posted" | "unprintable" | "unreachable";
        readonly people: number;
      }[];
      readonly residences: readonly {
        readonly residence: string;
        readonly people: number;
        /** SES took the mail and it did not come back, or the post has the letter */
        readonly reached: number;
        /** Due, handed over, or printed and not yet mailed */
        readonly onTheWay: number;
        readonly notReached: number;
      }[];
      readonly reasons: readonly {
        readonly why: "no-address" | "mail-came-back" | "letter-not-printable";
        readonly people: number;
      }[];
      readonly dates: {
        readonly openedAt: string;
        readonly startedAt: string | null;
        readonly finishedAt: string | null;
      };
      readonly approval: {
        readonly proposedBy: string | null;
        readonly proposedAt: string | null;
        readonly approvedBy: string | null;
        readonly approvedAt: string | null;
        readonly brokenGlass: string | null;
      };
      readonly words: readonly {
        readonly language: string;
        readonly subject: string;
        readonly sha256: string;
      }[];
      readonly posting: {
        readonly from: string;
        readonly atLeastUntil: string;
      } | null;
      readonly batches: readonly {
        readonly n: number;
        readonly letters: number;
        readonly printedAt: string | null;
        readonly mailedOn: string | null;
      }[];
    };
  };
  /** The proof person by person, with all that was tried; Link names the next part (officer, auditor) */
  readonly 'GET /v1/notices/{reference}/report.csv': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: {
      readonly cursor?: string;
      readonly limit?: string;
    };
    readonly body: undefined;
    readonly answer: string;
  };
  /** The proof in numbers as a page to print */
  readonly 'GET /v1/notices/{reference}/report.html': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: string;
  };
  /** Let everybody read it at /notices/{reference}, for at least 30 days (officer) */
  readonly 'POST /v1/notices/{reference}/post': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      /** It cannot be taken down before; without it as long as it must stand */
      readonly atLeastUntil?: string;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Propose other words for what stands in public (officer) */
  readonly 'POST /v1/notices/{reference}/correct': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      /** Its words, once in each language: the whole list, whatever stood there before */
      readonly texts: readonly {
        readonly language: string;
        /** Of the mail; where a law names a title, it stands above */
        readonly subject: string;
        readonly sections: {
          readonly "what-happened"?: string;
          readonly "what-information"?: string;
          readonly consequences?: string;
          readonly "what-changes"?: string;
          readonly "from-when"?: string;
          readonly "what-we-do"?: string;
          readonly "what-you-can-do"?: string;
          readonly "more-information"?: string;
        };
      }[];
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Let the proposed words stand there, as another officer; what stood there before stays to be read */
  readonly 'POST /v1/notices/{reference}/approve-correction': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      /** Why you alone approve what you proposed or wrote: it is written down and shown */
      readonly brokenGlass?: string;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Take it down once the days are over for which it must stand (officer) */
  readonly 'POST /v1/notices/{reference}/take-down': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** All that was done to a notice, whether it verifies, and who read of its people */
  readonly 'GET /v1/notices/{reference}/audit': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly entries: readonly {
        readonly n: number;
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly actor: string;
        readonly rule: string;
        readonly about: Readonly<Record<string, string | number | boolean | null>>;
        readonly hash: string;
      }[];
      /** Who read what is personal in the case */
      readonly accesses: readonly {
        /** ISO 8601 instant, UTC */
        readonly at: string;
        readonly actor: string;
      }[];
      readonly head: string;
      /** True where no entry was changed, added or taken away */
      readonly verified: boolean;
      /** The first entry that does not verify */
      readonly brokenAt: number | null;
    };
  };
  /** Who is affected, in numbers: files, how far each is read, people by residence, language, way and state */
  readonly 'GET /v1/notices/{reference}/audience': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly imports: readonly {
        readonly id: string;
        readonly file: string;
        readonly state: "importing" | "imported" | "failed";
        readonly bytes: number;
        readonly read: number;
        readonly rows: number;
        readonly people: number;
        readonly joined: number;
        readonly setAside: number;
        /** Of the people, whom neither mail nor letter reaches */
        readonly unreachable?: number;
        readonly failure?: string;
        /** ISO 8601 instant, UTC */
        readonly at?: string;
      }[];
      /** When people were counted; null before the first file is read */
      readonly asOf: string | null;
      readonly people: number;
      readonly variants: readonly {
        readonly residence: string;
        readonly language: string;
        readonly way: "mail" | "letter" | "none";
        readonly people: number;
      }[];
      readonly states: Readonly<Record<string, number>>;
      readonly categories: Readonly<Record<string, number>>;
    };
  };
  /** A form that puts one file of affected people, CSV or NDJSON, into the bucket within the hour (officer) */
  readonly 'POST /v1/notices/{reference}/audience': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly upload: string;
      readonly url: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly mostBytes: number;
      /** ISO 8601 instant, UTC */
      readonly expires: string;
    };
  };
  /** One person in the audience, by mail address or by name and postal address, and what they were sent */
  readonly 'POST /v1/notices/{reference}/audience/people': {
    readonly path: {
      readonly reference: string;
    };
    readonly query: undefined;
    readonly body: {
      readonly address?: string;
      readonly name?: string;
      readonly postal?: string;
    };
    readonly answer: {
      readonly people: readonly {
        readonly name: string;
        readonly address: string;
        readonly postal: string;
        readonly country: string;
        readonly subdivision: string;
        readonly language: string;
        readonly categories: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
        readonly person: string;
        /** Upload and line */
        readonly source: string;
        readonly wantsLetter: boolean;
        readonly way: "mail" | "letter" | "none";
        readonly state: "due" | "queued" | "claimed" | "sent" | "delivered" | "bounced" | "printed" | "posted" | "unprintable" | "unreachable";
        /** ISO 8601 instant, UTC */
        readonly since: string;
        readonly traces: readonly {
          /** ISO 8601 instant, UTC */
          readonly at: string;
          readonly way: "mail" | "letter" | "none";
          readonly what: "due" | "queued" | "claimed" | "sent" | "delivered" | "bounced" | "printed" | "posted" | "unprintable" | "unreachable";
          readonly code?: string;
        }[];
      }[];
    };
  };
  /** What an import would make of the first rows (officer) */
  readonly 'POST /v1/notices/{reference}/audience/{upload}/preview': {
    readonly path: {
      readonly reference: string;
      readonly upload: string;
    };
    readonly query: undefined;
    readonly body: {
      /** Where the file is not read as it was meant */
      readonly encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "windows-1257" | "iso-8859-2" | "iso-8859-15" | "shift_jis" | "euc-jp";
      readonly separator?: "," | ";" | "\t" | "|";
      /** Whether the first row names the columns */
      readonly hasHeader?: boolean;
      /** Without it, as the header makes one guess */
      readonly mapping?: {
        /** Which columns make which field, by their names in the preview, in their order */
        readonly columns: {
          readonly name?: readonly string[];
          readonly address?: readonly string[];
          readonly postal?: readonly string[];
          readonly street?: readonly string[];
          readonly postcode?: readonly string[];
          readonly city?: readonly string[];
          readonly country?: readonly string[];
          readonly subdivision?: readonly string[];
          readonly language?: readonly string[];
          readonly categories?: readonly string[];
        };
        /** What holds for each row whose own cell says nothing */
        readonly constants?: {
          readonly country?: string;
          readonly subdivision?: string;
          readonly language?: string;
          readonly categories?: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
        };
      };
    };
    readonly answer: {
      readonly bytes: number;
      readonly format: "csv" | "ndjson";
      readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "windows-1257" | "iso-8859-2" | "iso-8859-15" | "shift_jis" | "euc-jp";
      /** guess: look whether names with accents are right */
      readonly encodingBy: "mark" | "form" | "guess" | "choice";
      readonly separator: string | null;
      readonly hasHeader: boolean;
      readonly mapping: {
        /** Which columns make which field, by their names in the preview, in their order */
        readonly columns: {
          readonly name?: readonly string[];
          readonly address?: readonly string[];
          readonly postal?: readonly string[];
          readonly street?: readonly string[];
          readonly postcode?: readonly string[];
          readonly city?: readonly string[];
          readonly country?: readonly string[];
          readonly subdivision?: readonly string[];
          readonly language?: readonly string[];
          readonly categories?: readonly string[];
        };
        /** What holds for each row whose own cell says nothing */
        readonly constants?: {
          readonly country?: string;
          readonly subdivision?: string;
          readonly language?: string;
          readonly categories?: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
        };
      };
      readonly columns: readonly {
        readonly name: string;
        readonly field: "name" | "address" | "postal" | "street" | "postcode" | "city" | "country" | "subdivision" | "language" | "categories" | null;
        readonly samples: readonly string[];
      }[];
      /** What the mapping lacks, in sentences */
      readonly missing: readonly string[];
      /** What to look at twice, in sentences */
      readonly doubts: readonly string[];
      /** Rows that were looked at: the first 256 KB of the file */
      readonly rows: number;
      readonly setAside: readonly {
        readonly reason: string;
        readonly sentence: string;
        readonly rows: number;
      }[];
      /** People whom neither mail nor letter would reach */
      readonly unreachable: number;
      readonly first: readonly {
        readonly line: number;
        readonly affected?: {
          readonly name: string;
          readonly address: string;
          readonly postal: string;
          readonly country: string;
          readonly subdivision: string;
          readonly language: string;
          readonly categories: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
        };
        readonly aside?: string;
      }[];
    };
  };
  /** Import the file; it is read within the next minutes. What is imported stays (officer) */
  readonly 'POST /v1/notices/{reference}/audience/{upload}/import': {
    readonly path: {
      readonly reference: string;
      readonly upload: string;
    };
    readonly query: undefined;
    readonly body: {
      /** Where the file is not read as it was meant */
      readonly encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "windows-1250" | "windows-1251" | "windows-1253" | "windows-1254" | "windows-1257" | "iso-8859-2" | "iso-8859-15" | "shift_jis" | "euc-jp";
      readonly separator?: "," | ";" | "\t" | "|";
      /** Whether the first row names the columns */
      readonly hasHeader?: boolean;
      readonly mapping: {
        /** Which columns make which field, by their names in the preview, in their order */
        readonly columns: {
          readonly name?: readonly string[];
          readonly address?: readonly string[];
          readonly postal?: readonly string[];
          readonly street?: readonly string[];
          readonly postcode?: readonly string[];
          readonly city?: readonly string[];
          readonly country?: readonly string[];
          readonly subdivision?: readonly string[];
          readonly language?: readonly string[];
          readonly categories?: readonly string[];
        };
        /** What holds for each row whose own cell says nothing */
        readonly constants?: {
          readonly country?: string;
          readonly subdivision?: string;
          readonly language?: string;
          readonly categories?: readonly ("name" | "contact" | "birth-date" | "credentials" | "social-security-number" | "driving-licence" | "government-id" | "bank-account" | "payment-card" | "economic" | "location" | "communications" | "behaviour" | "pictures" | "health" | "genetic" | "biometric" | "ethnic-origin" | "political-opinion" | "belief" | "trade-union" | "sex-life" | "criminal" | "other")[];
        };
      };
      /** True for a file that seems to be imported already: nobody is added twice */
      readonly again?: boolean;
    };
    readonly answer: {
      readonly reference: string;
      readonly version: number;
      readonly state: "draft" | "proposed" | "approved" | "running" | "paused" | "finished" | "withdrawn";
    };
  };
  /** Rows of a file that name nobody, with line and reason (auditor, officer) */
  readonly 'GET /v1/notices/{reference}/audience/{upload}/set-aside': {
    readonly path: {
      readonly reference: string;
      readonly upload: string;
    };
    readonly query: undefined;
    readonly body: undefined;
    readonly answer: {
      readonly rows: number;
      /** CSV with line, reason and row; links work for a minute */
      readonly files: readonly {
        readonly url: string;
      }[];
    };
  };
}
