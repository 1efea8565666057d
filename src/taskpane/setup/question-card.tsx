import { useId } from 'react';

export interface QuestionOption {
  /** Null for "the register has no such column". */
  readonly column: number | null;
  readonly label: string;
  readonly samples: string;
}

interface Props {
  readonly legend: string;
  readonly options: readonly QuestionOption[];
  readonly chosen: number | null;
  readonly onChoose: (column: number | null) => void;
}

/** One open question about a column. */
export const QuestionCard = ({ legend, options, chosen, onChoose }: Props) => {
  const name = useId();
  return (
    <fieldset className="question">
      <legend>{legend}</legend>
      {options.map(({ column, label, samples }) => (
        <label key={column ?? 'none'}>
          <input type="radio" name={name} checked={column === chosen} onChange={() => onChoose(column)} />
          <span>
            {label}
            {samples !== '' && <small>{samples}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
