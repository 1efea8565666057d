import { acts, defineClass, nav, reads, value } from '../../../src/host/protocol/describe';
import { ONLINE } from '../../../src/host/protocol/excel-class';
import type { Session } from '../../../src/host/session';
import { codeOf } from '../support/code-of';

const Thing = defineClass<string>('Thing', {
  props: {
    Old: value(1, (text) => text),
    Later: value(15, (text) => text),
    OnlineOnly: value(ONLINE, (text) => text),
  },
  navs: { Part: nav(15, () => null) },
  methods: { Do: acts(14, () => undefined), DoLater: reads(15, () => 1) },
});

const excel = (apiMinor: number) => ({ apiMinor }) as Session;

it('offers members up to the Excel it plays', () => {
  const names = (minor: number) => Thing.scalars(excel(minor)).map(({ name }) => name);
  expect(names(14)).toEqual(['Old']);
  expect(names(15)).toEqual(['Old', 'Later']);
  expect(names(ONLINE)).toEqual(['Old', 'Later', 'OnlineOnly']);
  expect(Thing.method('Do', excel(14))).toBeDefined();
  expect(Thing.method('DoLater', excel(14))).toBeUndefined();
  expect(Thing.navigation('Part', excel(14))).toBeUndefined();
  expect(Thing.navigation('Part', excel(15))).toBeDefined();
});

it('finds members in any case, as the client writes them in two', () => {
  expect(Thing.property('old', excel(1))?.name).toBe('Old');
  expect(Thing.property('OLD', excel(1))?.name).toBe('Old');
});

it('knows its own objects', () => {
  const Other = defineClass<string>('Other', {});
  expect(Thing.targetOf(Thing.of('x'))).toBe('x');
  expect(codeOf(() => Thing.targetOf(Other.of('x')))).toBe('InvalidArgument');
  expect(codeOf(() => Thing.targetOf(null))).toBe('InvalidArgument');
});
