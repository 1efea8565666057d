import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelClass, ONLINE } from '../../../src/host/protocol/excel-class';
import type { ClientClass } from '../support/client-classes';
import { readClientClasses } from '../support/client-classes';

/* Every name the host describes is held against the client that is installed: a name Microsoft's code never sends, or
   one that came with another requirement set than described, would be a lie nobody notices. */

const FOLDER = join(__dirname, '../../../src/host/objects');

const described = async (): Promise<readonly ExcelClass<unknown>[]> => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  // range.ts first: the parts of a class import their class.
  await import('../../../src/host/objects/workbook');
  const modules = await Promise.all(
    files.map((file) => import(join(FOLDER, file)) as Promise<Record<string, unknown>>),
  );
  const exported = modules.flatMap((module) => Object.values(module));
  return [...new Set(exported)].filter((value): value is ExcelClass<unknown> => value instanceof ExcelClass);
};

/* The client writes these two of a worksheet under other names than it reads them. */
const WRITTEN_ONLY = new Set(['Worksheet.Gridlines']);

let client: ReadonlyMap<string, ClientClass>;
let classes: readonly ExcelClass<unknown>[];

beforeAll(async () => {
  client = readClientClasses();
  classes = await described();
});

const complaints = (check: (own: ExcelClass<unknown>, theirs: ClientClass) => readonly (string | false)[]): string[] =>
  classes.flatMap((own) => {
    const theirs = client.get(own.name);
    return theirs ? check(own, theirs).filter((line) => line !== false) : [`${own.name} is no class of the client`];
  });

const sinceOf = (set: string | undefined): number | undefined => {
  if (set === undefined) return undefined;
  const [name = '', version = ''] = set.split(' ');
  return name === 'ExcelApi' ? Number(version.split('.')[1]) : ONLINE;
};

it('reads the client’s classes', () => {
  expect(client.size).toBeGreaterThan(180);
  expect(client.get('Worksheet')?.scalars.get('TabColor')).toEqual({ writable: true, set: 'ExcelApi 1.7' });
  expect(client.get('Range')?.methods.get('GetMergedAreasOrNullObject')).toMatchObject({ set: 'ExcelApi 1.13' });
  expect(classes.length).toBeGreaterThan(35);
});

it('describes only properties the client has, and makes only those writable it writes', () => {
  expect(
    complaints((own, theirs) =>
      Object.entries(own.description.props ?? {}).flatMap(([name, property]) => {
        const known = theirs.scalars.get(name);
        const path = `${own.name}.${name}`;
        if (!known) return [!WRITTEN_ONLY.has(path) && `${path} is unknown`];
        return [property.set !== undefined && !known.writable && `${path} is read only`];
      }),
    ),
  ).toEqual([]);
});

it('describes only navigations and methods the client has', () => {
  expect(
    complaints((own, theirs) => [
      ...Object.keys(own.description.navs ?? {}).map((name) => !theirs.navs.has(name) && `${own.name}.${name} (nav)`),
      ...Object.keys(own.description.methods ?? {}).map(
        (name) => !theirs.methods.has(name) && `${own.name}.${name} (method)`,
      ),
    ]),
  ).toEqual([]);
});

it('gives every member the requirement set the client states for it', () => {
  expect(
    complaints((own, theirs) => {
      const { props = {}, navs = {}, methods = {} } = own.description;
      const differs =
        (kind: 'scalars' | 'navs' | 'methods') =>
        ([name, member]: [string, { since: number }]) => {
          const stated = sinceOf(theirs[kind].get(name)?.set);
          return (
            stated !== undefined && stated !== member.since && `${own.name}.${name}: ${member.since}, not ${stated}`
          );
        };
      return [
        ...Object.entries(props).map(differs('scalars')),
        ...Object.entries(navs).map(differs('navs')),
        ...Object.entries(methods).map(differs('methods')),
      ];
    }),
  ).toEqual([]);
});

it('changes nothing in a method that the client sends as a read', () => {
  expect(
    complaints((own, theirs) =>
      Object.entries(own.description.methods ?? {}).map(
        ([name, method]) => method.writes && theirs.methods.get(name)?.operation === 1 && `${own.name}.${name}`,
      ),
    ),
  ).toEqual([]);
});

it('makes collections of what the client takes for collections', () => {
  expect(
    complaints((own, theirs) => [
      (own.description.items !== undefined) !== theirs.isCollection && `${own.name}: items`,
      own.description.index !== undefined && !theirs.hasIndexer && `${own.name}: no indexer`,
    ]),
  ).toEqual([]);
});
