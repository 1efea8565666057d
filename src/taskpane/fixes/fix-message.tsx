import { Button } from '@fluentui/react-components';
import type { FixOutcome, RefusedFix, UndoOutcome } from '../../actions/fix';
import { toA1 } from '../../domain/cell/cell-address';
import type { Finding } from '../../domain/findings/finding';
import { Message } from '../messages/message';
import type { Session } from '../session/use-session';
import { useAllStrings } from '../strings-context';

const REASONS: readonly RefusedFix['why'][] = ['changed', 'formula', 'no-fix'];

const Cells = ({ findings }: { findings: readonly Finding[] }) => {
  const { fixes } = useAllStrings();
  return <span className="cell-name">{fixes.cells(findings.map(({ cell }) => toA1(cell)))}</span>;
};

const Refused = ({ refused }: { refused: FixOutcome['refused'] }) => {
  const { fixes } = useAllStrings();
  if (refused.length === 0) return null;
  return (
    <>
      <p>{fixes.refused(refused.length)}</p>
      <ul className="refused">
        {REASONS.map((why) => {
          const those = refused.filter((each) => each.why === why).map(({ finding }) => finding);
          return (
            those.length > 0 && (
              <li key={why}>
                <Cells findings={those} /> {fixes.why[why]}
              </li>
            )
          );
        })}
      </ul>
    </>
  );
};

const Fixed = ({ outcome: { applied, refused, log } }: { outcome: FixOutcome }) => {
  const { fixes } = useAllStrings();
  return (
    <>
      <p>{applied.length > 0 ? fixes.done(applied.length, log) : fixes.noneDone}</p>
      <Refused refused={refused} />
    </>
  );
};

const Undone = ({ outcome: { undone, kept } }: { outcome: UndoOutcome }) => {
  const { fixes } = useAllStrings();
  return (
    <>
      <p>{undone.length > 0 ? fixes.undone(undone.length) : fixes.noneUndone}</p>
      {kept.length > 0 && (
        <p>
          {fixes.kept(kept.length)} <Cells findings={kept.map(({ finding }) => finding)} />
        </p>
      )}
    </>
  );
};

/** What was corrected, what was not and why, where the log is, and the way back. */
export const FixMessage = ({ session }: { session: Session }) => {
  const { fixes } = useAllStrings();
  const { fixed, undone, work } = session.state;
  const newest = fixed.at(-1);
  if (!newest && !undone) return null;
  const count = newest?.applied.length ?? 0;
  const whole = undone ? undone.kept.length === 0 : newest?.refused.length === 0;
  return (
    <Message tone={whole ? 'good' : 'warning'} live="status" onClose={session.closeFixes}>
      {undone ? <Undone outcome={undone} /> : newest && <Fixed outcome={newest} />}
      {count > 0 && (
        <Button size="small" disabled={work !== null} onClick={session.undo}>
          {undone ? fixes.undoEarlier(count) : fixes.undo}
        </Button>
      )}
    </Message>
  );
};
