import { Button } from '@fluentui/react-components';
import { Message } from '../messages/message';
import { useAllStrings } from '../strings-context';
import type { Reading } from './use-reading';

/** The workbook was edited since what is shown was read. */
export const OutdatedMessage = ({
  reading,
  busy,
}: {
  reading: Pick<Reading<unknown>, 'outcome' | 'outdated' | 'readAgain'>;
  busy: boolean;
}) => {
  const { tabs } = useAllStrings();
  if (!reading.outdated || reading.outcome === null) return null;
  return (
    <Message tone="warning" live="status">
      <p>{tabs.common.outdated}</p>
      <Button size="small" disabled={busy} onClick={reading.readAgain}>
        {tabs.common.readAgain}
      </Button>
    </Message>
  );
};
