import { Button } from '@fluentui/react-components';
import { Message } from '../messages/message';
import { useAllStrings } from '../strings-context';

interface Props {
  readonly sentence: string;
  /** The sheet to look at; null when there is none. */
  readonly sheet: string | null;
  readonly busy: boolean;
  readonly onShow: (sheet: string) => void;
  /** Takes it out of the workbook again; absent where it was just taken out. */
  readonly onClear?: () => void;
  readonly clearLabel?: string;
}

/** What was written into the workbook and where, next to its way back. */
export const WrittenMessage = ({ sentence, sheet, busy, onShow, onClear, clearLabel }: Props) => {
  const { tabs } = useAllStrings();
  return (
    <Message tone="good" live="status">
      <p>{sentence}</p>
      <div className="button-row">
        {sheet !== null && (
          <Button size="small" onClick={() => onShow(sheet)}>
            {tabs.common.show}
          </Button>
        )}
        {onClear && (
          <Button size="small" disabled={busy} onClick={onClear}>
            {clearLabel ?? tabs.common.clear}
          </Button>
        )}
      </div>
    </Message>
  );
};
