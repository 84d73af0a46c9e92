import { choiceId, type ReadingChoice } from '@/lib/model/choices';

interface Props {
  name: ReadingChoice;
  label: string;
}

/** A choice between off and on, off at first. */
export function CheckBox({ name, label }: Props) {
  return (
    <label className="check">
      <input type="checkbox" name={name} id={choiceId(name, 'on')} />
      <span>{label}</span>
    </label>
  );
}
