import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Looking } from '../frame/looking';
import { useAllStrings } from '../strings-context';
import type { Reading } from './use-reading';

interface Props {
  readonly reading: Pick<Reading<unknown>, 'task' | 'tried' | 'readAgain'>;
  readonly busy: boolean;
  /** The work under way, or why it failed. */
  readonly status: ReactNode;
}

/** A tab that has nothing to show yet: on its way, failed, or stopped by the user, each with a way on. */
export const FirstReading = ({ reading, busy, status }: Props) => {
  const { tabs } = useAllStrings();
  const { task, tried, readAgain } = reading;
  const stopped = tried && !task.running && (task.failure === null || task.failure.code === 'cancelled');
  if (!task.running && !task.failure && !tried) return <Looking />;
  return (
    <div className="screen">
      {status}
      {stopped && (
        <Button className="wide" disabled={busy} onClick={readAgain}>
          {tabs.common.readAgain}
        </Button>
      )}
    </div>
  );
};
