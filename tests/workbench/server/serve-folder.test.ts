import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileOfRequest } from '../../../src/workbench/server/file-of-request';
import { browserCommand } from '../../../src/workbench/server/open-browser';
import { serveFolder } from '../../../src/workbench/server/serve-folder';

const get = (address: string, path: string): Promise<{ status: number; type: string; body: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const sent = request({ hostname, port, path }, (answer) => {
      let body = '';
      answer.on('data', (piece: Buffer) => (body += piece.toString()));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'] ?? '', body }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

describe('the file of a request', () => {
  it.each([
    ['/', '/srv/dist/workbench.html'],
    ['/assets/samples/a%20b.xlsx?x=1', '/srv/dist/assets/samples/a b.xlsx'],
  ])('%s', (path, file) => expect(fileOfRequest('/srv/dist', path, 'workbench.html')).toBe(file));

  it.each([
    '/../secret',
    '/%2e%2e/secret',
    '/..%2fsecret',
    '/%',
    '/a%00.html',
    '/../dist-other/x',
    '//../../etc/passwd',
  ])('is none for %s', (path) => expect(fileOfRequest('/srv/dist', path, 'workbench.html')).toBeNull());
});

describe('the server', () => {
  it('serves the folder and nothing beside it', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'serve-'));
    const folder = join(outside, 'dist');
    mkdirSync(folder);
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    writeFileSync(join(folder, 'workbench.html'), '<p>台账</p>');
    const server = await serveFolder(folder, 0, 'workbench.html');
    try {
      expect(await get(server.address, '/')).toEqual({
        status: 200,
        type: 'text/html; charset=utf-8',
        body: '<p>台账</p>',
      });
      expect((await get(server.address, '/../secret.txt')).status).toBe(404);
      expect((await get(server.address, '/%2e%2e/secret.txt')).status).toBe(404);
      expect((await get(server.address, '/none.js')).status).toBe(404);
    } finally {
      await server.close();
    }
  });

  it('takes the next port when the first is taken, unless it must be that one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'serve-'));
    const first = await serveFolder(folder, 0, 'x.html');
    const port = Number(new URL(first.address).port);
    const second = await serveFolder(folder, port, 'x.html');
    await expect(serveFolder(folder, port, 'x.html', true)).rejects.toThrow(/EADDRINUSE/);
    expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
    await Promise.all([first.close(), second.close()]);
  });
});

describe('the browser', () => {
  it('is opened where somebody can see it', () => {
    expect(browserCommand('http://localhost:1/', 'linux', { DISPLAY: ':0' })).toEqual([
      'xdg-open',
      ['http://localhost:1/'],
    ]);
    expect(browserCommand('http://localhost:1/', 'linux', {})).toBeNull();
    expect(browserCommand('http://localhost:1/', 'darwin', { CI: 'true' })).toBeNull();
    expect(browserCommand('http://localhost:1/', 'win32', { NO_OPEN: '1' })).toBeNull();
  });
});
