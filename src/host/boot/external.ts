import type { AppCommands } from '../app-commands';
import type { CommonHandler, WindowPort } from '../protocol/window-port';
import { CommonApi } from '../protocol/window-port';
import type { Session } from '../session';
import { createContext } from './office-context';
import type { Theme } from './office-theme';

const SUCCEEDED = 0;
const NOT_SUPPORTED = 5000;

/** `window.external` as Excel on Windows offers it to the client; names are the client's. */
export interface OfficeExternal {
  GetHostInfo(): string;
  GetContext(): object;
  GetLoggingAllowed(): boolean;
  Execute(method: number, parameters: readonly unknown[], done: (status: number) => void): void;
  RegisterEvent(eventId: number, target: string, handler: CommonHandler, done: (status: number) => void): void;
  UnregisterEvent(eventId: number, target: string, done: (status: number) => void): void;
}

/** What one window is offered beside the batch bridge: facts about this Excel, the common API's settings and events. */
export const createExternal = (
  session: Session,
  port: WindowPort,
  commands: AppCommands,
  theme: Theme,
): OfficeExternal => {
  const context = createContext(session, theme);
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${session.locale}`,
    GetContext: () => context,
    // Otherwise the client fetches a script that reports usage.
    GetLoggingAllowed: () => false,
    Execute: (method, parameters, done) => {
      if (method === CommonApi.appCommandCompleted) commands.completed(String(parameters[0]), Number(parameters[1]));
      done(method === CommonApi.appCommandCompleted ? SUCCEEDED : NOT_SUPPORTED);
    },
    RegisterEvent: (eventId, _target, handler, done) => {
      port.register(eventId, handler);
      done(SUCCEEDED);
    },
    UnregisterEvent: (eventId, _target, done) => {
      port.unregister(eventId);
      done(SUCCEEDED);
    },
  };
};
