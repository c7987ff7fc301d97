// Bars as SVG that a screen reader hears as one picture with a sentence, and a table with the same numbers beside it.
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { useId } from 'react';
import './plots.css';
import { slices, sumOf } from './slices.ts';

export interface Share {
  readonly name: string;
  readonly tone: 'late' | 'soon' | 'plain' | 'good';
}
export interface Bar {
  readonly label: string;
  /** One number for each share. */
  readonly values: readonly number[];
}

interface BarsProps {
  readonly title: string;
  /** What it shows, in a sentence. */
  readonly says: string;
  readonly asTable: string;
  readonly shares: readonly Share[];
  readonly bars: readonly Bar[];
  /** A number in words, like “12 days”. */
  readonly told: (value: number) => string;
}

/** Pixels of a bar with its words above. */
const rowHeight = 40;

export function Bars({ title, says, asTable, shares, bars, told }: BarsProps) {
  const id = useId();
  const sums = bars.map(({ values }) => sumOf(values));
  const most = Math.max(1, ...sums);
  return (
    <div className="desk-plot">
      {shares.length > 1 && (
        <ul aria-hidden="true">
          {shares.map(({ name, tone }) => (
            <li key={name}>
              <span className={`desk-tone-${tone}`} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-says`}
        width="100%"
        height={bars.length * rowHeight}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-says`}>{says}</desc>
        {bars.map((bar, i) => (
          <g key={bar.label}>
            <text x={0} y={i * rowHeight + 14}>
              {bar.label}
            </text>
            <text x="100%" y={i * rowHeight + 14} textAnchor="end">
              {told(sums[i] ?? 0)}
            </text>
            <rect className="desk-tone-ground" x={0} y={i * rowHeight + 20} width="100%" height={12} rx={2} />
            {slices(bar.values, most).map(({ from, share }, at) => (
              <rect
                key={shares[at]?.name}
                className={`desk-tone-${shares[at]?.tone}`}
                x={percent(from)}
                y={i * rowHeight + 20}
                width={percent(share)}
                height={12}
              />
            ))}
          </g>
        ))}
      </svg>
      <ExpandableSection headerText={asTable} headingTagOverride="h3">
        <table>
          <caption className="desk-list-readable">{title}</caption>
          <thead>
            <tr>
              <td />
              {shares.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars.map(({ label, values }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {values.map((value, at) => (
                  <td key={shares[at]?.name}>{told(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ExpandableSection>
    </div>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(2)}%`;
