// Parts of every page that staff print or file.
import type { ComponentChildren } from 'preact';

/** An instant or a calendar date in words. */
export type When = (at: string) => string;

export function Section({
  title,
  apart = false,
  children,
}: {
  title: string;
  apart?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section class={apart ? 'apart' : undefined}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Fields under the title of their section. */
export function Lines({
  sections,
}: {
  sections: ReadonlyMap<string, readonly { readonly field: string; readonly value: string }[]>;
}) {
  return (
    <>
      {[...sections].map(([section, lines]) => (
        <Section key={section} title={section}>
          <dl>
            {lines.map(({ field, value }) => (
              <>
                <dt>{field}</dt>
                <dd>{value}</dd>
              </>
            ))}
          </dl>
        </Section>
      ))}
    </>
  );
}

/** What was done, when and by whom. */
export function Deeds({
  deeds,
  when,
}: {
  deeds: readonly { readonly at: string; readonly what: string; readonly by: string }[];
  when: When;
}) {
  return (
    <Section title="What was done">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">What</th>
            <th scope="col">By</th>
          </tr>
        </thead>
        <tbody>
          {deeds.map(({ at, what, by }) => (
            <tr key={at + what}>
              <td>{when(at)}</td>
              <td>{what}</td>
              <td>{by}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
