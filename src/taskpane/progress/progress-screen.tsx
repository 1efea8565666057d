import { Button } from '@fluentui/react-components';
import { Bar } from '../controls/bar';
import { ScreenHeading } from '../frame/screen-heading';
import type { Step, Work } from '../session/session-state';
import { useStrings } from '../strings-context';
import { StepSymbol, type StepState } from '../symbols/step-symbol';

const STEPS: readonly Step[] = ['read', 'check', 'mark'];
type Checking = Extract<Work, { kind: 'check' }>;

const stateOf = (step: Step, current: Step): StepState => {
  const distance = STEPS.indexOf(step) - STEPS.indexOf(current);
  return distance < 0 ? 'done' : distance === 0 ? 'now' : 'next';
};

/** A check on its way: which step, how many rows, and the way out. */
export const ProgressScreen = ({ work, onCancel }: { work: Checking; onCancel: () => void }) => {
  const { progress, pane } = useStrings();
  const { step, done, total, stopping } = work;
  const share = total > 0 ? Math.min(1, done / total) : undefined;
  return (
    <div className="screen progress">
      <ScreenHeading takesFocus>{stopping ? progress.stopping : progress.heading}</ScreenHeading>
      <ol className="steps">
        {STEPS.map((each) => (
          <li key={each} className={stateOf(each, step)} aria-current={each === step ? 'step' : undefined}>
            <StepSymbol state={stateOf(each, step)} />
            {progress.steps[each]}
          </li>
        ))}
      </ol>
      <Bar label={progress.steps[step]} share={share} />
      <p className="numbers">
        {share !== undefined && (
          <>
            <span>{progress.rows(done, total)}</span>
            <span>{progress.percent(Math.floor(share * 100))}</span>
          </>
        )}
      </p>
      <Button disabled={stopping} onClick={onCancel}>
        {pane.cancel}
      </Button>
      <p className="hint">{progress.untilWritten}</p>
      <p className="hint late">{progress.waiting}</p>
    </div>
  );
};
