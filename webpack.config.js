const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

/* Build settings, given as `--env name=value`:
   officejs  cdn (default) | 21vianet | package   where the page loads Office.js from
   origin    https origin the production files are served from; goes into the manifest
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

module.exports = (env, argv) => {
  const production = argv.mode !== 'development';
  const officeJs = OFFICE_JS[env.officejs ?? 'cdn'];
  if (!officeJs) throw new Error(`officejs=${env.officejs}: choose one of ${Object.keys(OFFICE_JS).join(', ')}`);
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
      new CopyWebpackPlugin({ patterns: [{ from: 'assets', to: 'assets', noErrorOnMissing: true }] }),
    ],
    performance: { hints: false },
  };
};
