import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');
const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');

export interface Workbench {
  readonly address: string;
  stop(): void;
}

/** Serves the finished build as `npm run workbench` does and gives the address it prints. */
export const startWorkbench = (): Promise<Workbench> =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, NO_OPEN: '1', PORT: '0' };
    const server = spawn(process.execPath, [TSX, 'src/workbench/serve.ts'], { cwd: ROOT, env });
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk.toString();
      const [address] = /http:\/\/localhost:\d+\S*/.exec(output) ?? [];
      if (address !== undefined) resolve({ address, stop: () => void server.kill() });
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', (code) => reject(new Error(`the workbench ended with ${code ?? 'a signal'}: ${output}`)));
  });
