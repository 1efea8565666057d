import { Button } from '@fluentui/react-components';
import type { Session } from '../session/use-session';
import { useAllStrings } from '../strings-context';

interface Props {
  readonly session: Session;
  /** Cells whose right value is certain. */
  readonly fixable: number;
  readonly onFixAll: () => void;
}

/** What can be done with all findings at once, as long as nothing came between the check and now. */
export const ResultActions = ({ session, fixable, onFixAll }: Props) => {
  const { fixes } = useAllStrings();
  const { live, stale, work } = session.state;
  if (!live || stale !== null) return null;
  return (
    <div className="result-actions">
      {fixable > 0 && (
        <Button size="small" disabled={work !== null} onClick={onFixAll}>
          {fixes.all(fixable)}
        </Button>
      )}
      <Button size="small" disabled={work !== null} onClick={session.exportRows}>
        {fixes.exportRows}
      </Button>
    </div>
  );
};
