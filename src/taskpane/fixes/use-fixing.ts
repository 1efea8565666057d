import { useMemo, type RefObject } from 'react';
import type { Finding } from '../../domain/findings/finding';
import type { Session } from '../session/use-session';
import { fixableOf } from './fixable';
import type { Fixing } from './fixing';
import { useFixPreview } from './use-fix-preview';

/** What can be fixed in these findings, and the ways to do so; nothing once the result may be out of date. */
export const useFixing = (
  findings: readonly Finding[],
  { state, fix, fail }: Session,
  scroller: RefObject<HTMLElement | null>,
) => {
  const fixable = useMemo(() => fixableOf(findings), [findings]);
  const { opened, open, close } = useFixPreview(scroller, fail);
  const possible = state.live && state.stale === null;
  const busy = state.work !== null;
  const fixing = useMemo(
    (): Fixing => ({
      enabled: !busy,
      alike: (finding) => fixable.alike(finding).length,
      onFix: (finding) => fix([finding]),
      onFixAlike: (finding) => open(fixable.alike(finding)),
    }),
    [fixable, busy, fix, open],
  );
  return {
    fixing: possible ? fixing : null,
    count: possible ? fixable.all.length : 0,
    preview: possible ? opened : null,
    previewAll: () => open(fixable.all),
    close,
    write: () => {
      if (!opened) return;
      fix(opened.findings);
      close();
    },
  };
};
