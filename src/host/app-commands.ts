import type { WindowPort } from './protocol/window-port';
import { CommonApi } from './protocol/window-port';

const SUCCEEDED = 0;

/** Ribbon buttons: calls a function the add-in has associated with an action, and knows when it has completed. */
export class AppCommands {
  private readonly waiting = new Map<string, (status: number) => void>();
  private nextId = 1;

  /** Asks one window after the other; rejects when no window knows the action. Resolves when the add-in says completed. */
  async invoke(action: string, ports: Iterable<WindowPort>): Promise<void> {
    for (const port of ports) if ((await this.ask(port, action)) === SUCCEEDED) return;
    throw new Error(`No window of the add-in knows the action "${action}".`);
  }

  /** Called by a window: the function has ended, or there is no such function. */
  completed(id: string, status: number): void {
    const settle = this.waiting.get(id);
    this.waiting.delete(id);
    settle?.(status);
  }

  private ask(port: WindowPort, action: string): Promise<number> {
    const id = `command-${this.nextId++}`;
    return new Promise((resolve) => {
      this.waiting.set(id, resolve);
      const event = JSON.stringify({ source: { id: action } });
      // The client takes what a Windows host hands over: an array behind a function.
      const listens = port.raise(CommonApi.appCommandInvoked, { toArray: () => [id, action, event] });
      if (!listens) this.completed(id, -1);
    });
  }
}
