import { isoToSerial } from '../domain/cell/serial-day';
import { batch as words } from '../strings/zh-CN/batch';
import { BatchError } from './batch-error';
import { readOptions, type BatchOptions } from './options';
import { runFile } from './run-file';
import { copyPath, writeCopy } from './write-copy';

const UNUSABLE = 2;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const remark = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Today by this machine's calendar, as a serial day. */
const today = (): number => {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return isoToSerial(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`) ?? 0;
};

const asJson = (answer: object, several: boolean): string => JSON.stringify(answer, null, several ? 0 : 2);

const refuse = (error: unknown, file: string, options: BatchOptions, several: boolean): void => {
  const known = error instanceof BatchError ? error : new BatchError('unexpected', words.unexpected(String(error)));
  remark(`${file}：${known.message}`);
  const { code, message } = known;
  if (options.json) say(asJson({ file, command: options.command, error: { code, message } }, several));
};

const runOne = async (file: string, options: BatchOptions, several: boolean): Promise<number> => {
  try {
    const path = options.out === undefined ? null : copyPath(file, options);
    const { answer, table, status, copy, remarks } = await runFile(file, options);
    if (path !== null && copy !== null) await writeCopy(path, copy);
    for (const text of remarks) remark(`${file}：${text}`);
    say(options.json ? asJson(answer, several) : table().join('\n'));
    return status;
  } catch (error) {
    refuse(error, file, options, several);
    return UNUSABLE;
  }
};

const main = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args, today());
  const several = options.files.length > 1;
  let worst = 0;
  for (const file of options.files) worst = Math.max(worst, await runOne(file, options, several));
  return worst;
};

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    remark(error instanceof Error ? error.message : String(error));
    if (process.argv.includes('--json') && error instanceof BatchError) {
      say(asJson({ error: { code: error.code, message: error.message } }, false));
    }
    process.exitCode = UNUSABLE;
  },
);
