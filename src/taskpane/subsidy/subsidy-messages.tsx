import { Button } from '@fluentui/react-components';
import type { SubsidyOutcome } from '../../actions/subsidy-outcome';
import { Message } from '../messages/message';
import { useAllStrings } from '../strings-context';
import { ClearedMessage } from '../tabs/cleared-message';
import { WrittenMessage } from '../tabs/written-message';
import type { SubsidyWork } from './use-subsidy';

interface Props {
  readonly work: SubsidyWork;
  readonly outcome: SubsidyOutcome;
  readonly busy: boolean;
}

/** What stands in the workbook because of this tab, and whether it still holds. */
export const SubsidyMessages = ({ work, outcome, busy }: Props) => {
  const { subsidy } = useAllStrings().tabs;
  const { written, clearing } = work;
  const show = (sheet: string) => work.go(sheet, 'A1');
  const { sheet } = outcome;
  const wrote = written?.kind === 'differences' && written.sheet !== null ? written.sheet : null;
  return (
    <>
      {clearing.cleared && <ClearedMessage outcome={clearing.cleared} onClose={clearing.forget} />}
      {written?.kind === 'sheet' && written.sheet === null && (
        <Message tone="warning" live="status">
          <p>{subsidy.notWritten}</p>
        </Message>
      )}
      {sheet?.stale && (
        <Message tone="warning">
          <p>{subsidy.stale(sheet.name)}</p>
          <Button appearance="primary" size="small" disabled={busy} onClick={work.write}>
            {subsidy.writeAgain}
          </Button>
        </Message>
      )}
      {wrote !== null && (
        <WrittenMessage
          sentence={subsidy.exported(wrote)}
          sheet={wrote}
          busy={busy}
          onShow={show}
          {...(sheet ? {} : { onClear: work.clearing.clear })}
          clearLabel={subsidy.clear}
        />
      )}
      {sheet && !sheet.stale && (
        <WrittenMessage
          sentence={written?.kind === 'sheet' ? subsidy.written(sheet.name) : subsidy.present(sheet.name)}
          sheet={sheet.name}
          busy={busy}
          onShow={show}
          onClear={work.clearing.clear}
          clearLabel={subsidy.clear}
        />
      )}
    </>
  );
};
