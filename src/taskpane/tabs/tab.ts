import type { ComponentType, RefObject } from 'react';
import type { Assistant } from '../../actions/assistant';
import type { SelectedCell } from '../results/use-selected-row';
import type { Session } from '../session/use-session';

/** One tab for each job. */
export const TABS = ['check', 'ledgers', 'subsidy', 'forms', 'more'] as const;
export type Tab = (typeof TABS)[number];

export type Edited = (sheet: string, address: string) => void;
/** Tells of every edit in the workbook until it is ended. */
export type EditFeed = (listener: Edited) => () => void;

/** What every tab works with. */
export interface TabProps {
  readonly session: Session;
  readonly assistant: Assistant;
  readonly selected: SelectedCell | null;
  readonly edits: EditFeed;
  /** False while another tab is in front: it stays as it is, and does nothing by itself. */
  readonly active: boolean;
}

export interface LaterTabProps extends TabProps {
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
}

/** A tab's code as it is fetched. */
export interface TabPart {
  readonly Screen: ComponentType<LaterTabProps>;
}
