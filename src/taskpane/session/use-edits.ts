import type { Dispatch, RefObject } from 'react';
import type { Assistant } from '../../actions/assistant';
import { parseA1 } from '../../domain/cell/cell-address';
import type { SessionEvent } from './session-event';
import type { SessionState } from './session-state';

type Latest = RefObject<{ readonly state: SessionState; readonly assistant: Assistant }>;

const isLive = ({ live, work, stale }: SessionState): boolean => live && work === null && stale === null;

const tellEdit = async (
  { state, assistant }: Latest['current'],
  dispatch: Dispatch<SessionEvent>,
  sheet: string,
  address: string,
): Promise<void> => {
  const row = parseA1(address)?.row;
  if (state.outcome?.register.sheet !== sheet) return;
  const outcome = isLive(state) ? await assistant.recheck(sheet, address).catch(() => null) : null;
  dispatch(outcome && row !== undefined ? { type: 'rechecked', outcome, row } : { type: 'sheet-changed', sheet });
};

/** Somebody edited the register: its row is checked again; what one row cannot answer makes the result out of date. */
export const useEdits = (latest: Latest, dispatch: Dispatch<SessionEvent>) => (sheet: string, address: string) =>
  void tellEdit(latest.current, dispatch, sheet, address);
