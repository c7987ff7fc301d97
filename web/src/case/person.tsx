// Who it is: how that is known, for whom they act, where they may live, and what else they asked of us.
import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs, { type KeyValuePairsProps } from '@cloudscape-design/components/key-value-pairs';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import { useReading } from '../api/reading.ts';
import { hrefTo } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { usePreferences } from '../shell/preferences.tsx';
import { Shown } from '../shell/states.tsx';
import { useDates } from '../words/dates.ts';
import { useTerms } from '../words/words.ts';
import { type CaseFile, namesIn } from './case-file.ts';
import { useCaseWords } from './words.ts';

export function PersonPanel({ file }: { readonly file: CaseFile }) {
  const { say } = useCaseWords();
  const dates = useDates();
  const { language } = usePreferences();
  const names = namesIn(language);
  const { person, residence, residenceHints, identity, actsFor, participants, openedAt } = file;
  const facts: readonly (KeyValuePairsProps.Pair | false)[] = [
    {
      label: say('person'),
      value: [person.name, person.address].filter(Boolean).join(' · ') || say('unknown-person'),
    },
    { label: say('language'), value: names.language(file.language) },
    { label: say('residence'), value: residence ? names.country(residence) : say('residence.unknown') },
    residenceHints.length > 0 && {
      label: say('residence.hints'),
      value: (
        <ul className="plain-list">
          {residenceHints.map(({ country, strength, span }) => (
            <li key={`${country} ${span}`}>
              {names.country(country)} ({strength}): <q>{span}</q>
            </li>
          ))}
        </ul>
      ),
    },
    {
      label: say('identity'),
      value: identity ? (
        <StatusIndicator type="success">
          {say(`choice.${identity.how}`)}, {dates.at(identity.at)}
        </StatusIndicator>
      ) : (
        <StatusIndicator type="warning">{say('identity.unknown')}</StatusIndicator>
      ),
    },
    actsFor !== null && {
      label: say('acts-for'),
      value: (
        <>
          {[actsFor.person.name, actsFor.person.address].filter(Boolean).join(' · ')}
          <br />
          {actsFor.permission ? say(`choice.${actsFor.permission.how}`) : say('acts-for.no-permission')}
        </>
      ),
    },
    participants.length > 0 && {
      label: say('participants'),
      value: participants.map(({ name, address }) => name || address).join(', '),
    },
    { label: say('opened'), value: dates.at(openedAt) },
    file.mergedFrom.length > 0 && {
      label: say('merged-from'),
      value: <References of={file.mergedFrom} />,
    },
    file.splitFrom !== null && { label: say('split-from'), value: <References of={[file.splitFrom]} /> },
  ];
  return (
    <Container header={<Header variant="h2">{say('person')}</Header>}>
      <SpaceBetween size="m">
        <KeyValuePairs columns={2} items={facts.flatMap((fact) => fact || [])} />
        <OtherCases file={file} />
      </SpaceBetween>
    </Container>
  );
}

const References = ({ of }: { readonly of: readonly string[] }) => (
  <ul className="plain-list">
    {of.map((reference) => (
      <li key={reference}>
        <Link href={hrefTo('case', [reference])}>{reference}</Link>
      </li>
    ))}
  </ul>
);

function OtherCases({ file: { person, reference } }: { readonly file: CaseFile }) {
  const { say } = useCaseWords();
  const terms = useTerms();
  const dates = useDates();
  const { api } = useDesk();
  const found = useReading(`cases of ${reference}`, async (signal) =>
    person.address
      ? (await api('POST /v1/search', { body: { person: person.address }, signal })).body.items
      : [],
  );
  return (
    <div>
      <Box variant="awsui-key-label">{say('other-cases')}</Box>
      <Shown reading={found}>
        {(items) => {
          const others = items.filter((item) => item.reference !== reference);
          if (others.length === 0) return <Box color="text-body-secondary">{say('other-cases.none')}</Box>;
          return (
            <ul className="plain-list">
              {others.map(({ reference, n, kind, state, receivedAt }) => (
                <li key={`${reference}/${n}`}>
                  <Link href={hrefTo('case', [reference])}>{reference}</Link> ·{' '}
                  {terms(`kind.${kind ?? 'none'}`)} · {terms(`state.${state}`)} · {dates.day(receivedAt)}
                </li>
              ))}
            </ul>
          );
        }}
      </Shown>
    </div>
  );
}
