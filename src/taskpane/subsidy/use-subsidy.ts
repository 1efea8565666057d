import { useCallback, useState } from 'react';
import type { SubsidyOutcome } from '../../actions/subsidy-outcome';
import { useDecisions } from '../decisions/use-decisions';
import { tabChoices } from '../tabs/tab-choices';
import type { TabProps } from '../tabs/tab';
import { useClearing } from '../tabs/use-clearing';
import { useReading } from '../tabs/use-reading';

/** Told once after something was written. */
export type Written = { readonly kind: 'sheet' | 'differences'; readonly sheet: string | null };

const concerns = ({ register, lists, sheet }: SubsidyOutcome, edited: string): boolean =>
  [register.sheet, ...Object.values(lists).flat(), sheet?.name].includes(edited);

/** Everything the tab 补助 knows and does. */
export const useSubsidy = (props: TabProps) => {
  const { assistant, session } = props;
  const reading = useReading<SubsidyOutcome>({
    ...props,
    read: (choices, tell, signal) => assistant.subsidy(choices, tell, signal),
    concerns,
  });
  const { task, take, readAgain } = reading;
  const [written, setWritten] = useState<Written | null>(null);
  const forgetWritten = useCallback(() => {
    setWritten(null);
    readAgain();
  }, [readAgain]);
  const clearing = useClearing(assistant, task, 'subsidy', forgetWritten);
  const decisions = useDecisions(assistant, session, task);
  const choices = tabChoices(session.state);

  const write = async () => {
    clearing.forget();
    const outcome = await task.run('write', (tell, signal) => assistant.writeSubsidy(choices, tell, signal));
    if (!outcome) return;
    take(outcome);
    setWritten({ kind: 'sheet', sheet: outcome.sheet?.name ?? null });
  };
  const exportDifferences = async () => {
    clearing.forget();
    const sheet = await task.run('differences', (tell, signal) => assistant.exportDifferences(choices, tell, signal));
    if (sheet !== null) setWritten({ kind: 'differences', sheet });
  };
  const retries: Readonly<Record<string, () => void>> = {
    read: readAgain,
    write: () => void write(),
    differences: () => void exportDifferences(),
    clear: clearing.clear,
    decide: decisions.save,
  };
  return {
    reading,
    written,
    clearing,
    decisions,
    write: () => void write(),
    exportDifferences: () => void exportDifferences(),
    retry: (job: string) => retries[job]?.(),
    go: (sheet: string, address: string) => void assistant.goTo(sheet, address).catch(task.fail),
  };
};
export type SubsidyWork = ReturnType<typeof useSubsidy>;
