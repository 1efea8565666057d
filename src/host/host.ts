import { AppCommands } from './app-commands';
import { createExternal } from './boot/external';
import type { Theme } from './boot/office-theme';
import { createSession } from './create-session';
import type { FormulaEngine } from './formulas/engine';
import { LocalHost } from './local-host';
import type { WorkbookModel } from './model/workbook';
import type { Counters } from './protocol/counters';
import type { Faults } from './protocol/faults';
import type { Locale, Profile } from './session';
import type { User } from './user';

export interface HostOptions {
  /** Which Excel to be; Microsoft 365 on Windows by default. */
  readonly profile?: Profile;
  readonly locale?: Locale;
  readonly readOnly?: boolean;
  /** Null: formulas keep the values cached in the file and are known as stale once a cell they need changes. */
  readonly engine?: FormulaEngine | null;
  readonly theme?: Theme;
}

/** A local Excel on one workbook: answers Microsoft's client in every window that is attached to it. */
export interface Host {
  readonly workbook: WorkbookModel;
  /** Gives a window what office.js looks for; before office.js runs there. Attaching a window again starts it afresh. */
  attach(window: object): void;
  /** Forgets a window that is about to be closed. */
  detach(window: object): void;
  readonly counters: Counters;
  readonly faults: Faults;
  readonly user: User;
  /** Tells which sheets look different, after batches and after what the user does. Gives back its own end. */
  onChange(listener: (sheetId: string) => void): () => void;
  /** Presses a ribbon button; resolves when the add-in's function has completed. */
  invokeAction(id: string): Promise<void>;
}

/** Starts a local Excel on a workbook. */
export const createHost = (workbook: WorkbookModel, options: HostOptions = {}): Host => {
  const { profile = 'windows', locale = 'zh-CN', readOnly = false, engine = null, theme = 'light' } = options;
  const session = createSession(workbook, { profile, locale, readOnly, engine });
  const commands = new AppCommands();
  return new LocalHost(session, commands, (port) => createExternal(session, port, commands, theme));
};
