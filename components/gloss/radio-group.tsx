import { choiceId, type LookChoice, type ReadingChoice } from '@/lib/model/choices';

interface Props {
  name: ReadingChoice | LookChoice;
  legend: string;
  /** Each value with what it is called and, where that is short, what it does. */
  options: readonly { value: string; label: string; hint?: string }[];
  chosen: string;
}

/** One of several. The style sheet goes by the inputs' ids (`gloss-lines`), so that a choice works without scripts. */
export function RadioGroup({ name, legend, options, chosen }: Props) {
  return (
    <fieldset className="segments" data-choice={name}>
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value} data-value={value} title={hint}>
          <input
            type="radio"
            name={name}
            id={choiceId(name, value)}
            value={value}
            defaultChecked={value === chosen}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
