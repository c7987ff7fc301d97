// What laws still want: each with its place, its source, and whether anybody saw it there.
import type { Fault, Variant } from '../notice-file.ts';
import { useNoticeWords } from '../words.ts';

interface BrokenProps {
  readonly faults: readonly Fault[];
  readonly variants: readonly Variant[];
  /** Whether it stands beside the field that mends it: then nobody needs to be told which. */
  readonly isBeside: boolean;
}

export function Broken({ faults, variants, isBeside }: BrokenProps) {
  const say = useNoticeWords();
  const ruleOf = ({ rule, place, language }: Fault) =>
    variants
      .find((each) => each.place === place && each.language === language)
      ?.rules.find(({ id }) => id === rule);
  return faults.map((fault) => {
    const { rule, place, language, field, sentence } = fault;
    const known = ruleOf(fault);
    const told = isBeside && known ? `${place}: ${known.says} (${known.source})` : sentence;
    return (
      <span key={`${rule} ${place} ${language} ${field}`} className="desk-line">
        <span lang="en">{told}</span>
        {known && !known.confirmed && ` – ${say('rule.unconfirmed')}`}
      </span>
    );
  });
}
