import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from './server/open-browser';
import { serveFolder } from './server/serve-folder';

const FIRST_PORT = 3100;
const PAGE = 'workbench.html';

/* `npm run workbench`: serves the built workbench. PORT chooses the port, NO_OPEN keeps the browser closed. */
const main = async (): Promise<void> => {
  const folder = resolve('dist');
  if (!existsSync(join(folder, PAGE))) throw new Error('dist/workbench.html is missing: run `npm run workbench`.');
  const chosen = process.env['PORT'];
  const server = await serveFolder(folder, chosen ? Number(chosen) : FIRST_PORT, PAGE, chosen !== undefined);
  console.log(`本地工作台：${server.address}\n按 Ctrl+C 结束。`);
  openBrowser(server.address);
};

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
