// What a notice is about, as a form holds it.
import type { BodyOf } from '../../api/client.ts';
import type { Category, Notice } from '../notice-file.ts';

export interface About {
  readonly title: string;
  readonly incident: string;
  readonly effective: string;
  readonly categories: readonly Category[];
  readonly provider: string;
  readonly months: string;
  readonly how: string;
  readonly lettersToAll: boolean;
}

export const aboutOf = (notice: Notice): About => ({
  title: notice.title,
  incident: notice.incident ?? '',
  effective: notice.effective ?? '',
  categories: notice.categories,
  provider: notice.identityService?.provider ?? '',
  months: String(notice.identityService?.months ?? ''),
  how: notice.identityService?.how ?? '',
  lettersToAll: notice.lettersToAll,
});

const offerFields = ['provider', 'months', 'how'] as const;
const hasOffer = (about: About): boolean => offerFields.some((name) => about[name].trim() !== '');

/** What is missing: an offer is whole or not there. */
export function aboutWrong(about: About): readonly (keyof About)[] {
  const empty = (name: 'title' | (typeof offerFields)[number]) => about[name].trim() === '';
  return [
    ...(empty('title') ? (['title'] as const) : []),
    ...(hasOffer(about)
      ? offerFields.filter(
          (name) => empty(name) || (name === 'months' && !/^[1-9]\d*$/.test(about.months.trim())),
        )
      : []),
  ];
}

/** What the API is told: null takes away. */
export const editOf = (about: About, isBreach: boolean): BodyOf<'PATCH /v1/notices/{reference}'> => ({
  title: about.title.trim(),
  lettersToAll: about.lettersToAll,
  ...(isBreach
    ? {
        incident: about.incident || null,
        categories: about.categories,
        identityService: hasOffer(about)
          ? { provider: about.provider.trim(), months: Number(about.months), how: about.how.trim() }
          : null,
      }
    : { effective: about.effective || null }),
});
