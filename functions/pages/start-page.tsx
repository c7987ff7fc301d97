import { choiceIds, choices } from '../desk/form/choices.ts';
import { ByMail, type Frame, page } from './layout.tsx';

const groups = ['data', 'security', 'other'] as const;

/** The first page: what somebody would like, as a list of links. */
export function startPage(frame: Frame): string {
  const { language, say } = frame.words;
  const title = say('start.title');
  return page(
    frame,
    { title, path: '' },
    <>
      <h1 class="govuk-heading-xl">{title}</h1>
      <p class="govuk-body-l">{say('start.intro')}</p>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`group-${group}`}>
          <h2 class="govuk-heading-m" id={`group-${group}`}>
            {say(`start.group.${group}`)}
          </h2>
          <ul class="desk-choices">
            {choiceIds
              .filter((choice) => choices[choice].group === group)
              .map((choice) => (
                <li key={choice}>
                  <a class="govuk-link" href={`/${language}/request/${choice}`}>
                    {say(`choice.${choice}`)}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <ByMail frame={frame} />
    </>,
  );
}
