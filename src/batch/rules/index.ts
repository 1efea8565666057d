import { BatchError } from '../batch-error';
import { type RulesOptions, readRulesOptions } from './rules-options';
import { rulesTable } from './rules-table';
import { allRules, rulesOfFile } from './run-rules';

const UNUSABLE = 2;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const asText = (answer: object, several: boolean): string => JSON.stringify(answer, null, several ? 0 : 2);

const runOne = async (file: string | null, options: RulesOptions): Promise<number> => {
  const several = options.files.length > 1;
  try {
    const answer = file === null ? await allRules(options) : await rulesOfFile(file, options);
    say(options.json ? asText(answer, several) : rulesTable(answer).join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof BatchError)) throw error;
    const { code, message } = error;
    process.stderr.write(`${file === null ? '' : `${file}：`}${message}\n`);
    if (options.json) say(asText({ file, command: 'rules', error: { code, message } }, several));
    return UNUSABLE;
  }
};

const main = async (args: readonly string[]): Promise<number> => {
  const options = readRulesOptions(args);
  if (options.files.length === 0) return runOne(null, options);
  let worst = 0;
  for (const file of options.files) worst = Math.max(worst, await runOne(file, options));
  return worst;
};

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = UNUSABLE;
  },
);
