import { memo } from 'react';
import { columnName } from '../../domain/cell/cell-address';
import { FIELDS, type Field } from '../../domain/register/field';
import type { RegisterColumn } from '../../domain/register/register';
import { Choice } from '../controls/choice';
import { useStrings } from '../strings-context';
import { confidenceWords } from './confidence-words';
import { FieldOptions } from './field-options';

interface Props {
  readonly column: RegisterColumn;
  readonly samples: readonly string[];
  readonly onChoose: (column: number, field: Field | null) => void;
}

/** One column: its header, what it holds, what it was taken for, how surely and why. */
export const MappingRow = memo(({ column, samples, onChoose }: Props) => {
  const strings = useStrings();
  const { mapping } = strings;
  const letter = columnName(column.column);
  const choose = (value: string) => onChoose(column.column, FIELDS.find((field) => field === value) ?? null);
  const unsure = column.field === null || (column.confidence < 0.7 && column.why !== 'chosen');
  return (
    <li className={unsure ? 'mapping-row unsure' : 'mapping-row'}>
      <div className="mapping-head">
        <span className="cell-name">{letter}</span>
        <span className="column-header">{column.header || mapping.noHeader}</span>
      </div>
      <p className="samples">{samples.length > 0 ? mapping.samples(samples) : mapping.noSamples}</p>
      <Choice
        small
        aria-label={mapping.columnLabel(letter, column.header)}
        value={column.field ?? ''}
        onChoose={choose}
      >
        <FieldOptions strings={strings} />
      </Choice>
      <p className="hint">{confidenceWords(column, strings).join(' · ')}</p>
    </li>
  );
});
MappingRow.displayName = 'MappingRow';
