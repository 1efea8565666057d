import type { EventEntry, NativeBridge } from './bridge';
import { eventMessage } from './bridge';

/** Numbers of the common API's events and methods that this host knows. */
export const CommonApi = { documentSelectionChanged: 2, appCommandInvoked: 39, appCommandCompleted: 94 } as const;

export type CommonHandler = (eventId: number, payload: unknown) => void;

/** One window of the add-in as the host sees it: where to post to, and what it listens to in the common API. */
export class WindowPort {
  private readonly handlers = new Map<number, CommonHandler>();
  readonly bridge: NativeBridge;

  constructor(receive: (port: WindowPort, text: string) => void) {
    this.bridge = { sendMessageToHost: (text) => receive(this, text) };
  }

  /** Before the client is loaded nobody listens, and nothing is lost by that. */
  post(text: string): void {
    this.bridge.onMessageFromHost?.(text);
  }
  postEvents(entries: readonly EventEntry[]): void {
    if (entries.length > 0) this.post(eventMessage(entries));
  }
  register(eventId: number, handler: CommonHandler): void {
    this.handlers.set(eventId, handler);
  }
  unregister(eventId: number): void {
    this.handlers.delete(eventId);
  }
  listens(eventId: number): boolean {
    return this.handlers.has(eventId);
  }
  /** False when the window does not listen to this event. */
  raise(eventId: number, payload: unknown): boolean {
    const handler = this.handlers.get(eventId);
    handler?.(eventId, payload);
    return handler !== undefined;
  }
}
