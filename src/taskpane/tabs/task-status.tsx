import { Button } from '@fluentui/react-components';
import { Bar } from '../controls/bar';
import { FailureNote } from '../messages/failure-note';
import { useAllStrings } from '../strings-context';
import type { Running, Task } from './use-task';

interface Props {
  readonly task: Task;
  /** What each step of each job is called; a step without a name is told by the job's. */
  readonly names: Readonly<Record<string, string>>;
  readonly onRetry: (job: string) => void;
}

/** A job under way, with its way out; or why it failed. */
export const TaskStatus = ({ task, names, onRetry }: Props) => {
  const { pane } = useAllStrings();
  const { running, failure } = task;
  if (running) return <Progress running={running} names={names} onCancel={task.cancel} />;
  if (!failure) return null;
  const { job } = failure;
  const repeatable = job !== 'go' && failure.code !== 'cancelled';
  const retry = repeatable ? { label: pane.tryAgain, act: () => onRetry(job) } : null;
  return <FailureNote failure={failure} onClose={task.dismiss} retry={retry} />;
};

interface ProgressProps {
  readonly running: Running;
  readonly names: Props['names'];
  readonly onCancel: () => void;
}

const Progress = ({ running, names, onCancel }: ProgressProps) => {
  const { pane, progress, tabs } = useAllStrings();
  const { job, step, done, total, stopping } = running;
  const share = total > 0 ? Math.min(1, done / total) : undefined;
  const name = names[`${job} ${step ?? ''}`] ?? names[job] ?? tabs.common.steps[step ?? ''] ?? pane.looking;
  return (
    <div className="task-progress" role="status">
      <p className="numbers">
        <span>{stopping ? progress.stopping : name}</span>
        {share !== undefined && <span>{tabs.common.ofTotal(done, total)}</span>}
      </p>
      <Bar label={name} share={share} />
      <Button size="small" disabled={stopping} onClick={onCancel}>
        {pane.cancel}
      </Button>
    </div>
  );
};
