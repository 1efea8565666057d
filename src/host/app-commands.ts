import type { WindowPort } from './protocol/window-port';
import { CommonApi } from './protocol/window-port';

const SUCCEEDED = 0;
/* A page that was opened for the button is still starting Office.js when it is pressed. Milliseconds. */
const PATIENCE = 10_000;
const PAUSE = 25;
const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE));

/** Ribbon buttons: calls a function the add-in has associated with an action, and knows when it has completed. */
export class AppCommands {
  private readonly waiting = new Map<string, (status: number) => void>();
  private nextId = 1;

  /**
   * Asks one window after the other, those that are still starting as soon as they listen; rejects when no window knows
   * the action. Resolves when the add-in says completed.
   */
  async invoke(action: string, ports: Iterable<WindowPort>): Promise<void> {
    const unasked = new Set(ports);
    for (const end = Date.now() + PATIENCE; unasked.size > 0 && Date.now() < end; await pause()) {
      for (const port of [...unasked].filter((one) => one.listens(CommonApi.appCommandInvoked))) {
        unasked.delete(port);
        if ((await this.ask(port, action)) === SUCCEEDED) return;
      }
    }
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
