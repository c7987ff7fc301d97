// One case: what was said on the left, what is asked and what is done about it on the right, without leaving the page.
import Button from '@cloudscape-design/components/button';
import ButtonDropdown from '@cloudscape-design/components/button-dropdown';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useEffect, useState } from 'react';
import { useReading } from '../api/reading.ts';
import type { PageProps } from '../pages.ts';
import { goTo, replaceAddress, useAddress } from '../shell/address.ts';
import { useDesk } from '../shell/desk.ts';
import { useShortcuts } from '../shell/shortcuts.ts';
import { Shown } from '../shell/states.tsx';
import './case.css';
import { type CaseFile, reasonsFor } from './case-file.ts';
import { Composer, deedId } from './composer.tsx';
import { type DeedName, isDeedName } from './deeds.ts';
import { draftsOf } from './drafts.ts';
import { History } from './history.tsx';
import { Items } from './items.tsx';
import { KeyHelp } from './key-help.tsx';
import { deedKeys, pressOriginal, step } from './keys.ts';
import { may, rarerDeeds } from './may.ts';
import { PersonPanel } from './person.tsx';
import { Timeline } from './timeline.tsx';
import { Warnings } from './warnings.tsx';
import { useCaseWords } from './words.ts';

export default function CasePage({ rest: [reference = ''] }: PageProps) {
  return <OneCase key={reference} reference={reference} />;
}

/** Milliseconds after which a case is read again when one comes back to it: every reading is written down. */
const old = 60_000;

function OneCase({ reference }: { readonly reference: string }) {
  const { api } = useDesk();
  const reading = useReading(
    reference,
    async (signal) => (await api('GET /v1/cases/{reference}', { path: { reference }, signal })).body,
  );
  useReadingOnReturn(reading.again);
  return <Shown reading={reading}>{(file) => <OpenCase file={file} changed={reading.again} />}</Shown>;
}

function useReadingOnReturn(again: () => Promise<unknown>): void {
  useEffect(() => {
    let left = Date.now();
    const look = () => {
      if (document.visibilityState === 'hidden') left = Date.now();
      else if (Date.now() - left > old) void again();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [again]);
}

interface OpenCaseProps {
  readonly file: CaseFile;
  readonly changed: () => Promise<CaseFile | undefined>;
}

function OpenCase({ file, changed }: OpenCaseProps) {
  const { query } = useAddress();
  const { reference, items } = file;
  const [chosen, setChosen] = useState(() => Number(query.get('item')) || firstToDo(file));
  const [isHelp, setHelp] = useState(false);
  const doing = doingIn(query.get('do'), file);
  const begin = (name: DeedName, n?: number) => {
    if (n !== undefined) setChosen(n);
    replaceAddress('case', [reference], { do: deedId(name, n) });
  };
  const close = () => {
    replaceAddress('case', [reference]);
    const back = doing?.item ? `.item[data-item="${doing.item.n}"]` : '.case-head';
    requestAnimationFrame(() => document.querySelector<HTMLElement>(back)?.focus());
  };
  const item = items.find(({ n }) => n === chosen) ?? items[0];
  useShortcuts({
    j: () => step('.message', 1),
    k: () => step('.message', -1),
    o: pressOriginal,
    u: () => goTo('queues', item ? [item.queue] : []),
    '?': () => setHelp(true),
    ...Object.fromEntries(
      Object.entries(deedKeys).map(([key, name]) => [
        key,
        () => {
          if (may(file, name)) begin(name);
          else if (item && may(file, name, item)) begin(name, item.n);
        },
      ]),
    ),
    ...Object.fromEntries(
      items.slice(0, 9).map(({ n }) => [
        String(n),
        () => {
          setChosen(n);
          document.querySelector<HTMLElement>(`.item[data-item="${n}"]`)?.focus();
        },
      ]),
    ),
  });

  return (
    <ContentLayout header={<CaseHeader file={file} begin={begin} showKeys={() => setHelp(true)} />}>
      <SpaceBetween size="m">
        <Warnings file={file} />
        <div className="two-columns">
          <Timeline file={file} reasons={item ? reasonsFor(item) : []} />
          <div className="beside">
            <SpaceBetween size="m">
              {doing && (
                <Composer
                  key={deedId(doing.name, doing.item?.n)}
                  of={{ file, ...(doing.item && { item: doing.item }) }}
                  name={doing.name}
                  close={close}
                  changed={changed}
                />
              )}
              <Items
                file={file}
                chosen={item?.n ?? 0}
                choose={setChosen}
                begin={begin}
                drafts={draftsOf(reference)}
                changed={changed}
              />
              <PersonPanel file={file} />
              <History file={file} />
            </SpaceBetween>
          </div>
        </div>
      </SpaceBetween>
      {isHelp && <KeyHelp close={() => setHelp(false)} />}
    </ContentLayout>
  );
}

/** What is being done, as the address says: `answer.1`, `reply`; undefined where that may not be done now. */
function doingIn(told: string | null, file: CaseFile) {
  const [name = '', number] = (told ?? '').split('.');
  if (!isDeedName(name)) return undefined;
  const item = file.items.find(({ n }) => String(n) === number);
  return may(file, name, item) ? { name, ...(item && { item }) } : undefined;
}

const firstToDo = ({ items }: CaseFile): number =>
  (items.find(({ state, queue }) => state === 'open' && queue !== 'junk') ?? items[0])?.n ?? 1;

interface CaseHeaderProps {
  readonly file: CaseFile;
  readonly begin: (name: DeedName) => void;
  readonly showKeys: () => void;
}

function CaseHeader({ file, begin, showKeys }: CaseHeaderProps) {
  const { say } = useCaseWords();
  const { reference, person } = file;
  const more = rarerDeeds(file).map((name) => ({ id: name, text: say(`do.${name}`) }));
  return (
    <div className="case-head" tabIndex={-1}>
      <Header
        variant="h1"
        description={person.name || person.address || say('unknown-person')}
        actions={
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="icon" iconName="keyboard" ariaLabel={say('keys')} onClick={showKeys} />
            {may(file, 'note') && <Button onClick={() => begin('note')}>{say('do.note')} (n)</Button>}
            {more.length > 0 && (
              <ButtonDropdown
                items={more}
                onItemClick={({ detail }) => isDeedName(detail.id) && begin(detail.id)}
              >
                {say('more')}
              </ButtonDropdown>
            )}
            {may(file, 'reply') && (
              <Button variant="primary" onClick={() => begin('reply')}>
                {say('do.reply')} (r)
              </Button>
            )}
          </SpaceBetween>
        }
      >
        {say('title', { reference })}
      </Header>
    </div>
  );
}
