import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** The command that opens an address in the user's browser; null where there is none, or nobody to look. */
export const browserCommand = (
  address: string,
  platform: NodeJS.Platform,
  environment: Environment,
): readonly [string, readonly string[]] | null => {
  if (environment['CI'] || environment['NO_OPEN']) return null;
  if (platform === 'win32') return ['cmd', ['/c', 'start', '""', address]];
  if (platform === 'darwin') return ['open', [address]];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open', [address]] : null;
};

/** Opens an address in the user's browser; the printed address is there for everybody else. */
export const openBrowser = (address: string): void => {
  const command = browserCommand(address, process.platform, process.env);
  if (!command) return;
  const opened = spawn(command[0], command[1], { detached: true, stdio: 'ignore' });
  opened.on('error', () => undefined);
  opened.unref();
};
