import { useCallback, useState } from 'react';
import type { FillOutcome, FormsCheck, FormsInspection } from '../../actions/application-outcome';
import type { Finding } from '../../domain/findings/finding';
import { tabChoices } from '../tabs/tab-choices';
import type { TabProps } from '../tabs/tab';
import { useClearing } from '../tabs/use-clearing';
import { useReading } from '../tabs/use-reading';
import { afterFill } from './after-fill';
import { useFormWishes } from './use-form-wishes';

type Told =
  | { readonly kind: 'filled'; readonly outcome: FillOutcome }
  | { readonly kind: 'checked'; readonly outcome: FormsCheck };

/** Findings by studio key. */
const byKey = (forms: readonly { readonly key: string; readonly findings: readonly Finding[] }[]) =>
  new Map(forms.map(({ key, findings }) => [key, findings]));

/** Everything the tab 申报表 knows and does. */
export const useForms = (props: TabProps) => {
  const { assistant, session } = props;
  const reading = useReading<FormsInspection>({
    ...props,
    read: (choices, tell, signal) => assistant.inspectForms(choices, tell, signal),
  });
  const { task, take, readAgain } = reading;
  const wishes = useFormWishes();
  const [told, setTold] = useState<Told | null>(null);
  const clearing = useClearing(
    assistant,
    task,
    'forms',
    useCallback(() => {
      setTold(null);
      readAgain();
    }, [readAgain]),
  );
  const choices = tabChoices(session.state);

  const fill = async () => {
    clearing.forget();
    const { selected, decisions, replace } = wishes;
    const request = { studios: [...selected], decisions, replace };
    const outcome = await task.run('fill', (tell, signal) => assistant.fillForms(request, choices, tell, signal));
    // Cancelling leaves whole sheets: what is there now is read again.
    if (!outcome) {
      readAgain();
      return;
    }
    if (reading.outcome) take(afterFill(reading.outcome, outcome));
    setTold({ kind: 'filled', outcome });
  };
  const check = async () => {
    const outcome = await task.run('check', (tell, signal) => assistant.checkForms(choices, tell, signal));
    if (outcome) setTold({ kind: 'checked', outcome });
  };
  const retries: Readonly<Record<string, () => void>> = {
    read: readAgain,
    fill: () => void fill(),
    check: () => void check(),
    clear: clearing.clear,
  };
  return {
    reading,
    wishes,
    told,
    findings: byKey(told?.outcome.forms ?? []),
    clearing,
    fill: () => void fill(),
    check: () => void check(),
    retry: (job: string) => retries[job]?.(),
    go: useCallback(
      (sheet: string, address: string) => void assistant.goTo(sheet, address).catch(task.fail),
      [assistant, task.fail],
    ),
  };
};
export type FormsWork = ReturnType<typeof useForms>;
