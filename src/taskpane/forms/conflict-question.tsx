import { useId } from 'react';
import type { FieldConflict } from '../../actions/application-outcome';
import { useAllStrings } from '../strings-context';
import { SourcePlaces } from './source-places';

interface Props {
  readonly conflict: FieldConflict;
  readonly decided: string | null;
  readonly onDecide: (value: string | null) => void;
  readonly onGo: (sheet: string, address: string) => void;
}

/** Two sources say different things: both with their cells, and a choice. Undecided the field stays blank. */
export const ConflictQuestion = ({ conflict, decided, onDecide, onGo }: Props) => {
  const { forms } = useAllStrings().tabs;
  const name = useId();
  return (
    <fieldset className="question">
      <legend>{forms.conflict(conflict.label)}</legend>
      {conflict.candidates.map(({ value, sources }) => (
        <div key={value} className="candidate">
          <label>
            <input type="radio" name={name} checked={decided === value} onChange={() => onDecide(value)} />
            <span>{value}</span>
          </label>
          <SourcePlaces places={sources} onGo={onGo} />
        </div>
      ))}
      <label>
        <input type="radio" name={name} checked={decided === null} onChange={() => onDecide(null)} />
        <span>{forms.undecided}</span>
      </label>
    </fieldset>
  );
};
