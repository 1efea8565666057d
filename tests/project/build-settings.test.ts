interface Copied {
  readonly from: string;
  readonly transform?: (content: Buffer) => string;
}
interface Settings {
  readonly plugins: readonly {
    readonly patterns?: readonly Copied[];
    readonly userOptions?: { templateParameters: object };
  }[];
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's settings are CommonJS without types
const configure = require('../../webpack.config.js') as (env: object, argv: { mode: string }) => Settings;

const build = (env: object) => configure(env, { mode: 'production' });
const copies = (env: object): readonly Copied[] => build(env).plugins.flatMap(({ patterns }) => patterns ?? []);
const manifest = (origin: string) => copies({ origin }).find(({ from }) => from === 'manifest.xml');
const officeJs = (env: object) =>
  build(env).plugins.flatMap(({ userOptions }) => userOptions?.templateParameters ?? [])[0];

describe('build settings', () => {
  it.each([
    [{}, 'https://appsforoffice.microsoft.com'],
    [{ officejs: '21vianet' }, 'https://appsforoffice.cdn.partner.office365.cn'],
    [{ officejs: 'package' }, ''],
  ])('%j takes Office.js from %s', (env, officeJsOrigin) => expect(officeJs(env)).toMatchObject({ officeJsOrigin }));
  it('refuses an unknown source of Office.js', () =>
    expect(() => build({ officejs: 'mirror' })).toThrow('choose one of'));
  it.each(['http://studio.example.org', 'https://studio.example.org/?a=1', 'studio.example.org'])(
    'refuses the origin %s',
    (origin) => expect(() => build({ origin })).toThrow(),
  );
  it.each(['https://studio.example.org', 'https://studio.example.org/', 'https://studio.example.org/ledger'])(
    'writes the origin %s into every address of the manifest',
    (origin) => {
      const xml = manifest(origin)?.transform?.(
        Buffer.from('a="https://localhost:3000/x" b="https://localhost:3000/"'),
      );
      const root = origin.replace(/\/$/, '');
      expect(xml).toBe(`a="${root}/x" b="${root}/"`);
    },
  );
  it('writes no manifest when it does not know where the files will be', () =>
    expect(copies({}).map(({ from }) => from)).not.toContain('manifest.xml'));
  it('copies Office.js only when it is served from here', () => {
    const names = (env: object) => copies(env).filter(({ from }) => from.includes('office-js'));
    expect(names({})).toEqual([]);
    expect(names({ officejs: 'package' }).length).toBeGreaterThan(5);
  });
});
