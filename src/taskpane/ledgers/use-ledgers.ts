import { useCallback, useState } from 'react';
import type { EvidenceChoices, EvidenceOutcome, LedgerTemplatesOutcome } from '../../actions/evidence-outcome';
import { useLatest } from '../session/use-latest';
import { tabChoices } from '../tabs/tab-choices';
import type { TabProps } from '../tabs/tab';
import { useClearing } from '../tabs/use-clearing';
import { useReading } from '../tabs/use-reading';

type Links = NonNullable<EvidenceChoices['links']>;

/** Everything the tab 台账 knows and does. */
export const useLedgers = (props: TabProps) => {
  const { assistant, session } = props;
  const [links, setLinks] = useState<Links>({});
  const [wrote, setWrote] = useState(false);
  const [templates, setTemplates] = useState<LedgerTemplatesOutcome | null>(null);
  const latest = useLatest({ links, assistant });
  const reading = useReading<EvidenceOutcome>({
    ...props,
    also: links,
    read: (choices, tell, signal) => assistant.evidence({ ...choices, links }, tell, signal),
    follow: async (sheet, address) => {
      const next = await latest.current.assistant.recheckEvidence(sheet, address).catch(() => null);
      if (next) reading.take(next);
      return next !== null;
    },
  });
  const { task, take, readAgain } = reading;
  const clearing = useClearing(
    assistant,
    task,
    'evidence',
    useCallback(() => {
      setWrote(false);
      readAgain();
    }, [readAgain]),
  );
  const clearingTemplates = useClearing(
    assistant,
    task,
    'templates',
    useCallback(() => {
      setTemplates(null);
      readAgain();
    }, [readAgain]),
  );
  const choices = { ...tabChoices(session.state), links };

  const write = async () => {
    clearing.forget();
    const outcome = await task.run('write', (tell, signal) => assistant.writeEvidence(choices, tell, signal));
    if (!outcome) return;
    take(outcome);
    setWrote(outcome.markedCells > 0);
  };
  const addTemplates = async () => {
    clearingTemplates.forget();
    const outcome = await task.run('templates', () => assistant.writeLedgerTemplates(choices));
    if (!outcome) return;
    setTemplates(outcome);
    readAgain();
  };
  const retries: Readonly<Record<string, () => void>> = {
    read: readAgain,
    write: () => void write(),
    templates: () => void addTemplates(),
    clear: clearing.clear,
  };
  return {
    reading,
    clearing,
    clearingTemplates,
    /** True while marks of this session stand in the workbook. */
    wrote,
    links,
    templates,
    answer: (name: string, id: string | null) => setLinks((before) => ({ ...before, [name]: id })),
    write: () => void write(),
    addTemplates: () => void addTemplates(),
    retry: (job: string) => retries[job]?.(),
    go: (sheet: string, address: string) => void assistant.goTo(sheet, address).catch(task.fail),
  };
};
export type LedgersWork = ReturnType<typeof useLedgers>;
