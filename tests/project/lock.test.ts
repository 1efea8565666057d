import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const read = (name: string) => JSON.parse(readFileSync(path.join(ROOT, name), 'utf8')) as unknown;
const { packages } = read('package-lock.json') as { packages: Record<string, { version?: string; resolved?: string }> };
const project = read('package.json') as Record<'dependencies' | 'devDependencies' | 'scripts', Record<string, string>>;

/* A lock made on one system can silently lack the programs of the others; `npm ci` then fails there. */
const PLATFORMS = ['win32-x64-msvc', 'darwin-arm64', 'darwin-x64', 'linux-x64-gnu'];
const NATIVE = ['@swc/core', '@unrs/resolver-binding'];

describe('package-lock.json', () => {
  it.each(NATIVE.flatMap((name) => PLATFORMS.map((platform) => `${name}-${platform}`)))('holds %s', (name) =>
    expect(packages[`node_modules/${name}`]?.version).toMatch(/^\d/),
  );
  it('takes nothing from anywhere but the public registry', () => {
    const places = Object.values(packages).flatMap(({ resolved }) => (resolved ? [new URL(resolved).host] : []));
    expect(places.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });
});

describe('package.json', () => {
  it('names exact versions', () => {
    const versions = Object.values({ ...project.dependencies, ...project.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
  it.each(
    'workbench start start:web stop build build:dev validate certs lint format typecheck test batch bench'.split(' '),
  )('has the script %s', (name) => expect(project.scripts[name]).toBeTruthy());
});
