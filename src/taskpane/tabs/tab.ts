import type { ComponentType } from 'react';
import type { Assistant } from '../../actions/assistant';
import type { SelectedCell } from '../results/use-selected-row';
import type { Session } from '../session/use-session';

/** One tab for each job. */
export const TABS = ['check'] as const;
export type Tab = (typeof TABS)[number];

/** What every tab works with. */
export interface TabProps {
  readonly session: Session;
  readonly assistant: Assistant;
  readonly selected: SelectedCell | null;
  /** False while another tab is in front: it stays as it is, and does nothing by itself. */
  readonly active: boolean;
}

/** A tab's code as it is fetched. */
export interface TabPart {
  readonly Screen: ComponentType<TabProps>;
}
