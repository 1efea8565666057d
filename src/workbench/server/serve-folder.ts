import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import { contentType } from './content-type';
import { fileOfRequest } from './file-of-request';

/** A running server of one folder. */
export interface FolderServer {
  /** "http://localhost:3100/" */
  readonly address: string;
  close(): Promise<void>;
}

const HIGHEST_PORT = 65_535;

/** Serves a folder's files to this computer only. `port` taken: the next free one, unless `exactly`. */
export const serveFolder = async (
  folder: string,
  port: number,
  start: string,
  exactly = false,
): Promise<FolderServer> => {
  const server = createServer(answerFrom(folder, start));
  const used = await listen(server, port, exactly);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { address: `http://localhost:${used}/`, close };
};

const answerFrom =
  (folder: string, start: string): RequestListener =>
  (request, response) => {
    const file = request.method === 'GET' ? fileOfRequest(folder, request.url ?? '/', start) : null;
    const read = file === null ? Promise.reject(new Error('no file')) : readFile(file);
    read.then(
      (bytes) => {
        response.writeHead(200, {
          'Content-Type': contentType(file ?? ''),
          'Cache-Control': 'no-cache',
          'X-Content-Type-Options': 'nosniff',
        });
        response.end(bytes);
      },
      () => response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404'),
    );
  };

const listen = (server: Server, port: number, exactly: boolean): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (reason: NodeJS.ErrnoException) => {
      if (reason.code !== 'EADDRINUSE' || exactly || port >= HIGHEST_PORT) reject(reason);
      else resolve(listen(server, port + 1, exactly));
    });
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      const bound = server.address();
      resolve(typeof bound === 'object' && bound ? bound.port : port);
    });
  });
