import { existsSync } from 'node:fs';
import path from 'node:path';

const LINUX = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
];
const MAC = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

const windowsPaths = () =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((root) => root !== undefined)
    .flatMap((root) => WINDOWS.map((file) => path.join(root, file)));

const usualPaths = () => (process.platform === 'win32' ? windowsPaths() : process.platform === 'darwin' ? MAC : LINUX);

/** Chrome, Edge and Chromium found at their usual places on this machine, best first. */
export const installedBrowsers = (): string[] => usualPaths().filter((file) => existsSync(file));
