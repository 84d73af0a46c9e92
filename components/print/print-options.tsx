import { defaultPrint, type PrintChoice, printChoices, printControlId } from '@/lib/model/print-choices';

interface Props {
  name: Exclude<PrintChoice, 'vocabulary'>;
  legend: string;
  /** What each value is called. */
  labels: Readonly<Record<string, string>>;
  /** What comes out with it, where its name does not say it. */
  hints?: Readonly<Record<string, string>>;
}

/** One of several ways to print. The style sheet goes by the inputs' ids, so that a choice works without scripts. */
export function PrintOptions({ name, legend, labels, hints }: Props) {
  return (
    <fieldset className="print-options" data-choice={name}>
      <legend>{legend}</legend>
      {printChoices[name].map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            id={printControlId(name, value)}
            value={value}
            defaultChecked={value === defaultPrint[name]}
          />
          <span>
            {labels[value]}
            {hints && <small>{hints[value]}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
