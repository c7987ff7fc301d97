// One item in a list: plain elements, because a window of them is drawn anew while somebody scrolls.
// biome-ignore-all lint/a11y/useSemanticElements: rows of a table cannot be placed by themselves
// biome-ignore-all lint/a11y/useFocusableInteractive: a row has the focus, its cells have none
import { memo } from 'react';
import { hrefTo } from '../shell/address.ts';
import type { Say } from '../words/catalogue.ts';
import type { Dates } from '../words/dates.ts';
import type terms from '../words/terms/en.json';
import type en from './en.json';
import type { Item } from './parts.ts';

/** All that rows share; the same object as long as nothing of it changes. */
export interface RowWords {
  readonly say: Say<keyof typeof en>;
  readonly terms: Say<keyof typeof terms>;
  readonly dates: Dates;
  /** Subject id of whoever looks. */
  readonly own: string;
  readonly isChoosing: boolean;
}

interface RowProps {
  readonly item: Item;
  readonly index: number;
  /** Pixels. */
  readonly top: number;
  readonly height: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly words: RowWords;
}

export const Row = memo(({ item, index, top, height, isActive, isChosen, words }: RowProps) => {
  const { say, terms, own, isChoosing } = words;
  const { reference, person, subject, kind, state, assignee } = item;
  return (
    <div
      role="row"
      className="desk-list-row"
      aria-rowindex={index + 2}
      aria-selected={isChoosing ? isChosen : undefined}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      style={{ top, height }}
    >
      <Cell name="mark">
        {isChoosing && (
          <input
            type="checkbox"
            tabIndex={-1}
            checked={isChosen}
            readOnly
            aria-label={say('choose', { reference })}
          />
        )}
      </Cell>
      <div role="rowheader" className="desk-list-reference">
        <a href={hrefTo('case', [reference])} tabIndex={-1}>
          {reference}
        </a>
      </div>
      <Cell name="person">{person.name || person.address || <Quiet>{say('person.hidden')}</Quiet>}</Cell>
      <Cell name="subject">{subject}</Cell>
      <Cell name="kind">{terms(`kind.${kind ?? 'none'}`)}</Cell>
      <Cell name="state">{terms(`state.${state}`)}</Cell>
      <Cell name="due">
        <Due item={item} words={words} />
      </Cell>
      <Cell name="assignee">
        {assignee === null ? (
          <Quiet>{say('assignee.nobody')}</Quiet>
        ) : assignee === own ? (
          say('assignee.me')
        ) : (
          assignee
        )}
      </Cell>
      <Cell name="signs">
        {[
          ...(item.needsReview ? [say('review')] : []),
          ...item.flags.map((flag) => terms(`flag.${flag}`)),
        ].join(' · ')}
      </Cell>
    </div>
  );
});

const Cell = ({ name, children }: { readonly name: string; readonly children: React.ReactNode }) => (
  <div role="gridcell" className={`desk-list-${name}`}>
    {children}
  </div>
);

const Quiet = ({ children }: { readonly children: React.ReactNode }) => (
  <span className="desk-list-quiet">{children}</span>
);

/** Days before a safe date that count as soon: as the desk counts them. */
const soonDays = 7;

function Due({ item: { safeDue, state }, words }: { readonly item: Item; readonly words: RowWords }) {
  const { say, dates } = words;
  if (!safeDue) return <Quiet>{say('due.none')}</Quiet>;
  const days = dates.daysTo(safeDue);
  const date = safeDue.includes('T') ? dates.at(safeDue) : dates.day(safeDue);
  if (state === 'answered') return <Quiet>{date}</Quiet>;
  if (days < 0)
    return (
      <span className="desk-list-late">
        {say('due.late', { count: -days })} · {date}
      </span>
    );
  return (
    <span className={days <= soonDays ? 'desk-list-soon' : undefined}>
      {safeDue.includes('T') ? date : `${dates.away(safeDue)} · ${date}`}
    </span>
  );
}
