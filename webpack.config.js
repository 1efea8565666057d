const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');
const { URL } = require('node:url');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

/* Build settings, given as `--env name=value`:
   officejs  cdn (default) | 21vianet | package   where the page loads Office.js from
   origin    https address the production files are served from; with it the build writes dist/manifest.xml
   workbench present: also builds the workbench page */
const OFFICE_JS = {
  cdn: {
    src: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.microsoft.com',
  },
  '21vianet': {
    src: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    origin: 'https://appsforoffice.cdn.partner.office365.cn',
  },
  package: { src: 'office-js/office.js', origin: '' },
};

const swc = (tsx) => ({
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx },
    transform: { react: { runtime: 'automatic' } },
  },
});

const OFFICE_PACKAGE = path.dirname(require.resolve('@microsoft/office-js/package.json'));

/* What Excel for Windows, Mac, iPad and the web ask for, unmodified, with the licence that lets us pass it on. */
const OFFICE_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];
const unmodified = { info: { minimized: true } };
const officeFiles = [
  ...OFFICE_FILES.map((file) => ({
    from: path.join(OFFICE_PACKAGE, 'dist', file),
    to: `office-js/${file}`,
    ...unmodified,
  })),
  { from: path.join(OFFICE_PACKAGE, 'LICENSE.md'), to: 'office-js/LICENSE.md' },
];

const DEVELOPMENT_ROOT = 'https://localhost:3000/';

/* The address everything lies below, with its closing slash. Excel loads add-ins by https only. */
const servedFrom = (origin) => {
  const url = new URL(origin);
  if (url.protocol !== 'https:') throw new Error(`origin=${origin}: Excel loads add-ins by https only`);
  if (url.search || url.hash) throw new Error(`origin=${origin}: give the address without ? and #`);
  return url.href.replace(/\/*$/, '/');
};

const manifestFor = (origin) => ({
  from: 'manifest.xml',
  transform: (xml) => xml.toString().replaceAll(DEVELOPMENT_ROOT, servedFrom(origin)),
});

/* Certificates are needed by a running Excel only; `npm run certs` makes them. */
const developmentHttps = () => {
  const folder = path.join(homedir(), '.office-addin-dev-certs');
  const file = (name) => path.join(folder, name);
  if (!existsSync(file('localhost.key'))) throw new Error(`no certificate in ${folder}: run npm run certs first`);
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => readFileSync(file(name)));
  return { type: 'https', options: { ca, cert, key } };
};

module.exports = (env, argv) => {
  const production = argv.mode !== 'development';
  const officeJs = OFFICE_JS[env.officejs ?? 'cdn'];
  if (!officeJs) throw new Error(`officejs=${env.officejs}: choose one of ${Object.keys(OFFICE_JS).join(', ')}`);
  if (env.origin) servedFrom(env.origin);
  const page = (name, chunks, extra = {}) =>
    new HtmlWebpackPlugin({
      filename: `${name}.html`,
      template: `src/${name}/${name}.html`,
      chunks,
      minify: false,
      templateParameters: { officeJs: officeJs.src, officeJsOrigin: officeJs.origin },
      ...extra,
    });
  return {
    mode: production ? 'production' : 'development',
    devtool: production ? false : 'source-map',
    entry: {
      taskpane: './src/taskpane/index.tsx',
      commands: './src/commands/index.ts',
      ...(env.workbench ? { workbench: './src/workbench/index.ts' } : {}),
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: '[name].js',
      chunkFilename: '[name].[contenthash:8].js',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        { test: /\.tsx$/, exclude: /node_modules/, loader: 'swc-loader', options: swc(true) },
        { test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader', options: swc(false) },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      ],
    },
    plugins: [
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      page('taskpane', ['taskpane']),
      page('commands', ['commands']),
      ...(env.workbench ? [page('workbench', ['workbench'])] : []),
      new CopyWebpackPlugin({
        patterns: [
          { from: 'assets/icons/*.png', ...unmodified },
          { from: '*', context: 'src/help' },
          ...(env.workbench ? [{ from: 'assets/samples/{index.json,*.xlsx}', ...unmodified }] : []),
          ...(env.officejs === 'package' ? officeFiles : []),
          ...(env.origin ? [manifestFor(env.origin)] : []),
        ],
      }),
    ],
    performance: { hints: false },
    ...(env.WEBPACK_SERVE
      ? { devServer: { port: 3000, server: developmentHttps(), static: false, hot: false, client: false } }
      : {}),
  };
};
