import {
  choiceId,
  type LookChoice,
  lookChoices,
  type ReadingChoice,
  readingChoices,
} from '@/lib/model/choices';

interface Props {
  name: ReadingChoice | LookChoice;
  legend: string;
  /** What each value is called. */
  labels: Readonly<Record<string, string>>;
  /** What each value does, where its name is short. */
  hints?: Readonly<Record<string, string>>;
  chosen: string;
}

/** One of several. The style sheet goes by the inputs' ids (`gloss-lines`), so that a choice works without scripts. */
export function RadioGroup({ name, legend, labels, hints, chosen }: Props) {
  return (
    <fieldset className="segments" data-choice={name}>
      <legend>{legend}</legend>
      {{ ...readingChoices, ...lookChoices }[name].map((value) => (
        <label key={value} data-value={value} title={hints?.[value]}>
          <input
            type="radio"
            name={name}
            id={choiceId(name, value)}
            value={value}
            defaultChecked={value === chosen}
          />
          <span>{labels[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
