import { openPane } from '../../host/boot/browser';
import type { Host } from '../../host/host';
import { pageElement } from './page-elements';

/** The add-in beside the sheet: its pane, and the hidden page behind its ribbon buttons. */
export class PaneFrame {
  readonly #pane = pageElement('pane', HTMLIFrameElement);
  readonly #area = pageElement('pane-area');
  #host: Host | null = null;
  #commands: HTMLIFrameElement | null = null;

  constructor(title: string) {
    this.#pane.title = title;
  }

  /** Starts the add-in afresh on a host. */
  async start(host: Host): Promise<void> {
    this.#forget();
    this.#host = host;
    this.#area.hidden = false;
    await openPane(this.#pane, 'taskpane.html', host);
  }

  /** Shows the pane, as the ribbon's first button does. */
  async show(): Promise<void> {
    if (this.#area.hidden && this.#host) await this.start(this.#host);
    this.#pane.focus();
  }

  /** Presses a ribbon button: the function file runs in a hidden page on the same workbook. */
  async press(action: string): Promise<void> {
    if (!this.#host) return;
    if (!this.#commands) await this.#openCommands(this.#host);
    await this.#host.invokeAction(action);
  }

  async #openCommands(host: Host): Promise<void> {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    document.body.append(frame);
    this.#commands = frame;
    await openPane(frame, 'commands.html', host);
  }

  #forget(): void {
    for (const frame of [this.#pane, this.#commands]) {
      if (frame?.contentWindow) this.#host?.detach(frame.contentWindow);
    }
    this.#commands?.remove();
    this.#commands = null;
  }
}
