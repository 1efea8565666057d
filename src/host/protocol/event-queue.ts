import type { EventEntry } from './bridge';
import type { Bag } from './wire';

/** Category of Excel's own events on the bridge. */
const EXCEL_EVENTS = 65536;

/** Message types of the events this host raises (the client's own numbers). */
export const EventType = {
  settingsChanged: 1,
  workbookSelection: 2,
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

/** Target of events for the whole workbook; worksheets have their id. */
export const WORKBOOK_TARGET = 'Workbook';

/** Events that wait for the macrotask after the answer. Everything is emitted; the client keeps what it listens to. */
export class EventQueue {
  private waiting: EventEntry[] = [];
  private nextId = 1;

  emit(type: number, target: string, message: Bag): void {
    this.waiting.push([EXCEL_EVENTS, type, target, JSON.stringify(message), this.nextId++]);
  }
  take(): readonly EventEntry[] {
    const taken = this.waiting;
    this.waiting = [];
    return taken;
  }
  get isEmpty(): boolean {
    return this.waiting.length === 0;
  }
}
