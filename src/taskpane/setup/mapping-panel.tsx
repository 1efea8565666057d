import { Button } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Field } from '../../domain/register/field';
import type { Session } from '../session/use-session';
import { useLatest } from '../session/use-latest';
import { useStrings } from '../strings-context';
import { MappingRow } from './mapping-row';

/** All columns of the register with what they were taken for; here they are corrected, remembered and forgotten. */
export const MappingPanel = ({ session }: { session: Session }) => {
  const { mapping, pane } = useStrings();
  const { inspection, stored, unsaved, work } = session.state;
  const latest = useLatest(session);
  const choose = useCallback(
    (column: number, field: Field | null) => {
      const { state, choose: settle } = latest.current;
      settle({ ...state.choices, columns: { ...state.choices.columns, [column]: field } });
    },
    [latest],
  );
  if (!inspection?.register) return null;
  const { register, samples, remembered } = inspection;
  return (
    <section className="mapping" aria-label={mapping.heading}>
      <p className="hint">{mapping.hint}</p>
      <ul>
        {register.columns.map((column) => (
          <MappingRow
            key={column.column}
            column={column}
            samples={samples.find((each) => each.column === column.column)?.values ?? []}
            onChoose={choose}
          />
        ))}
      </ul>
      <div className="button-row">
        <Button size="small" disabled={work !== null || (remembered && !unsaved)} onClick={session.remember}>
          {mapping.remember}
        </Button>
        <Button size="small" appearance="subtle" disabled={work !== null || !remembered} onClick={session.forget}>
          {mapping.forget}
        </Button>
      </div>
      <p className="hint">{stored ? pane[stored] : mapping.rememberHint}</p>
    </section>
  );
};
