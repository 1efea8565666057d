const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

/* Every state of the pane with a fake assistant, to be looked at:
   npx webpack -c tests/taskpane/gallery/webpack.config.js && npx tsx tests/taskpane/gallery/take-pictures.ts */
const swc = (tsx) => ({
  jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx }, transform: { react: { runtime: 'automatic' } } },
});

module.exports = {
  mode: 'production',
  context: path.resolve(__dirname, '../../..'),
  entry: { gallery: './tests/taskpane/gallery/gallery.tsx' },
  output: { path: path.resolve(__dirname, 'output/site'), clean: true },
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      { test: /\.tsx$/, exclude: /node_modules/, loader: 'swc-loader', options: swc(true) },
      { test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader', options: swc(false) },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin(),
    new HtmlWebpackPlugin({ filename: 'gallery.html', template: path.resolve(__dirname, 'gallery.html') }),
  ],
  performance: { hints: false },
};
