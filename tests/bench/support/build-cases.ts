import { readdirSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';

const CASES = path.resolve('tests/bench/cases');
const OUTPUT = path.resolve('.cache/bench');

/** Bundles the cases as the product is bundled (swc, production), so that what is measured is what ships. Gives the folder. */
export const buildCases = async (): Promise<string> => {
  const entry = Object.fromEntries(
    readdirSync(CASES).map((file) => [path.basename(file, '.ts'), path.join(CASES, file)]),
  );
  const jsc = { target: 'es2022', parser: { syntax: 'typescript' } };
  const compiler = webpack({
    mode: 'production',
    target: 'node20',
    /* Names stay readable in profiles. */
    optimization: { minimize: false },
    entry,
    output: { path: OUTPUT, filename: '[name].js', clean: true },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, loader: 'swc-loader', options: { jsc } }] },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return OUTPUT;
};
