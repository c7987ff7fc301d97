// What is wrong with a notice, and what only a person can judge: by its people as they are counted now.
import { callerWith, rolesForNotices } from '../adapters/caller.ts';
import type { Request } from '../adapters/http.ts';
import { faultsOf, forReview, unnamedCategories } from '../desk/notices/faults.ts';
import { type AudienceCount, type Notice, peopleOf } from '../desk/notices/notice.ts';
import { mailsLeft, sumOf, variantsOf } from '../desk/notices/people/counting.ts';
import { whereItHolds } from '../desk/notices/preview.ts';
import { noticeDeedsIn, noticeIn } from './deeds.ts';
import type { NoticesWorld } from './routes.ts';

/** A sentence each. */
export interface Judgement {
  readonly faults: readonly string[];
  readonly review: readonly string[];
}

export function judgingIn(world: NoticesWorld) {
  const { desk, incidents, audience, now } = world;
  const { found } = noticeDeedsIn(world);

  const peopleOfNotice = async (notice: Notice) => {
    const { reference, incident, lettersToAll } = notice;
    const [counts, told] = await Promise.all([
      audience.counts(reference),
      incident === undefined ? undefined : incidents.find(incident),
    ]);
    const { counts: all, categories } = sumOf(counts);
    const mails = mailsLeft(all, notice);
    return { counts: variantsOf(all, lettersToAll), mails, categories, incident: told };
  };

  return {
    peopleOfNotice,

    /** @throws Refusal `forbidden` for whoever may not change a notice, `missing` without such a one */
    async judgeOf(request: Request): Promise<(notice: Notice) => Judgement> {
      callerWith(request, ...rolesForNotices);
      const { counts, categories, incident } = await peopleOfNotice(await found(noticeIn(request)));
      const where = whereItHolds(counts, incident, desk);
      return (notice) => ({
        faults: [
          ...notCounted(notice, counts),
          ...realOfDrill(notice, incident),
          ...unnamedCategories(notice, categories),
          ...faultsOf(notice, where, desk, now()).map(({ sentence }) => sentence),
        ],
        review: forReview(notice, where, desk).map(
          ({ place, language, section, question }) => `${place}, ${language}, ${section}: ${question}`,
        ),
      });
    },
  };
}

/** The rules hold for those who are counted: before all are, nobody can say whether they are kept. */
const notCounted = (notice: Notice, counts: readonly AudienceCount[]): readonly string[] =>
  counts.reduce((sum, { people }) => sum + people, 0) < peopleOf(notice)
    ? ['Its people are still being counted. Try again in a minute or two.']
    : [];

/** Nobody is told of a breach that was only practised. */
const realOfDrill = (
  { isDrill }: Notice,
  incident: { readonly isDrill?: boolean | undefined } | undefined,
): readonly string[] =>
  incident?.isDrill && !isDrill
    ? ['Its incident is a drill, and the notice is none. Begin a notice that is a drill.']
    : [];
