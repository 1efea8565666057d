import type { AppCommands } from './app-commands';
import type { OfficeExternal } from './boot/external';
import type { Host } from './host';
import type { WorkbookModel } from './model/workbook';
import { WorkbookObject } from './objects/workbook';
import { createCounters } from './protocol/counters';
import { Exchange } from './protocol/exchange';
import { FaultScript } from './protocol/faults';
import { macrotask } from './protocol/macrotask';
import { CommonApi, WindowPort } from './protocol/window-port';
import type { Session } from './session';
import type { User } from './user';
import { createUser } from './user';

/** The host at work: windows on one side, a session on the other. */
export class LocalHost implements Host {
  readonly workbook: WorkbookModel;
  readonly counters = createCounters();
  readonly faults = new FaultScript();
  readonly user: User;
  private readonly ports = new Map<object, WindowPort>();
  private readonly listeners = new Set<(sheetId: string) => void>();
  private readonly exchange: Exchange;

  constructor(
    private readonly session: Session,
    private readonly commands: AppCommands,
    private readonly externalOf: (port: WindowPort) => OfficeExternal,
  ) {
    this.workbook = session.workbook;
    this.exchange = new Exchange(session, WorkbookObject.of(null), this.counters, this.faults);
    this.user = createUser(session, () => this.settle());
  }

  attach(window: object): void {
    const port = new WindowPort((from, text) => macrotask(() => this.receive(from, text)));
    this.ports.set(window, port);
    define(window, 'external', this.externalOf(port));
    define(window, '_richApiNativeBridge', port.bridge);
  }

  detach(window: object): void {
    this.ports.delete(window);
  }

  onChange(listener: (sheetId: string) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  invokeAction(id: string): Promise<void> {
    return this.commands.invoke(id, [...this.ports.values()]);
  }

  private receive(port: WindowPort, text: string): void {
    const answer = this.exchange.answer(text);
    if (this.isAttached(port)) port.post(answer);
    this.settle();
  }

  private isAttached(port: WindowPort): boolean {
    return [...this.ports.values()].includes(port);
  }

  /* A handler registered by the batch just answered is attached in a microtask, so events wait for the next macrotask. */
  private settle(): void {
    this.tellListeners();
    const { changes } = this.session;
    if (changes.events.isEmpty && !changes.selectionMoved) return;
    macrotask(() => this.deliver());
  }

  private tellListeners(): void {
    const changed = this.session.changes.takeSheetIds();
    const all = this.session.calculation.takeHasRun() ? this.workbook.sheets.map(({ id }) => id) : [];
    for (const id of new Set([...changed, ...all])) for (const listener of this.listeners) listener(id);
  }

  private deliver(): void {
    const { changes } = this.session;
    const entries = changes.events.take();
    const { selectionMoved } = changes;
    changes.selectionMoved = false;
    for (const port of [...this.ports.values()]) {
      port.postEvents(entries);
      if (selectionMoved) port.raise(CommonApi.documentSelectionChanged, []);
    }
  }
}

const define = (window: object, name: string, value: unknown): void => {
  Object.defineProperty(window, name, { configurable: true, writable: true, value });
};
