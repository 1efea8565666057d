import { parseArgs } from 'node:util';
import { isoToSerial } from '../domain/cell/serial-day';
import { POLICY_HEADS } from '../domain/policies/policy-heads';
import type { PolicyId } from '../domain/policies/policy';
import type { SettingValues } from '../domain/policies/setting';
import { batch as words } from '../strings/zh-CN/batch';
import { batchFill as fillWords } from '../strings/zh-CN/batch-fill';
import { BatchError } from './batch-error';

const COMMANDS = ['check', 'evidence', 'subsidy', 'fill', 'clear'] as const;
/** KEY=VALUE of a policy setting. */
const SETTING = /^([a-z]+(?:[.-][a-z]+)*)=(.+)$/i;
/** Values of the settings that several documents share; the others are judged by the document that has them. */
const SHARED: readonly (readonly [key: RegExp, value: RegExp])[] = [
  [/^promotion$/, /^(?:manual|full|difference|none)$/],
  [/^amount\.[a-z]+$/, /^\d+(?:\.\d{1,2})?$/],
  [/^application\.years$/, /^\d{4},\d{4}$/],
  [/^filing\.deadline$/, /^\d{2}-\d{2}$/],
  [/^cycle\.start$/, /^(?:naming|common)$/],
];

/** True for a setting whose values are judged here. */
export const isSharedSetting = (key: string): boolean => SHARED.some(([known]) => known.test(key));

export type Command = (typeof COMMANDS)[number];

/** The command line, understood. */
export interface BatchOptions {
  readonly command: Command;
  readonly files: readonly string[];
  readonly policy: PolicyId | undefined;
  readonly sheet: string | undefined;
  /** 1900 serial day. */
  readonly asOf: number;
  /** Decided settings by key; whether a document knows the key is seen when it is loaded. */
  readonly settings: SettingValues;
  readonly column: boolean;
  /** For `fill`: the studio's name; all of them without it. */
  readonly studio: string | undefined;
  readonly json: boolean;
  readonly out: string | undefined;
}

const badOption = (message: string): BatchError => new BatchError('bad-option', message);

const readCommand = (command: string | undefined): Command => {
  const known = COMMANDS.find((name) => name === command);
  if (known) return known;
  if (command === undefined) throw badOption(words.usage);
  throw badOption(words.unknownCommand(command));
};

const readSetting = (setting: string): [string, string] => {
  const [, key = '', value = ''] = SETTING.exec(setting) ?? [];
  const shared = SHARED.find(([known]) => known.test(key));
  if (key === '' || (shared && !shared[1].test(value))) throw badOption(words.errors['bad-option'].set(setting));
  return [key, value];
};

const readPolicy = (id: string | undefined): PolicyId | undefined => {
  if (id === undefined) return undefined;
  const policy = POLICY_HEADS.find((each) => each.id === id);
  if (!policy) throw badOption(words.errors['bad-option'].policy(id, policyIds()));
  return policy.id;
};

/** Ids that --policy takes. */
export const policyIds = (): string[] => POLICY_HEADS.map(({ id }) => id);

const readDay = (iso: string | undefined, today: number): number => {
  if (iso === undefined) return today;
  const serial = isoToSerial(iso);
  if (serial === null) throw badOption(words.errors['bad-option'].date(iso));
  return serial;
};

const readStudio = (
  command: Command,
  { studio, all = false }: { studio?: string; all?: boolean },
): string | undefined => {
  const given = studio === undefined ? [] : ['--studio'];
  if (all) given.push('--all');
  const [first] = given;
  if (command !== 'fill' && first !== undefined) throw badOption(fillWords.onlyFill(first));
  if (command === 'fill' && first === undefined) throw badOption(fillWords.needsStudio);
  if (given.length > 1) throw badOption(fillWords.oneOfTwo);
  return studio;
};

const split = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        policy: { type: 'string' },
        sheet: { type: 'string' },
        'as-of': { type: 'string' },
        set: { type: 'string', multiple: true },
        column: { type: 'boolean' },
        studio: { type: 'string' },
        all: { type: 'boolean' },
        json: { type: 'boolean' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    const name = /'(-[^']*)'/.exec(String(error))?.[1] ?? '';
    throw badOption(words.errors['bad-option'].unknown(name));
  }
};

/**
 * Understands the command line.
 * @throws BatchError `bad-option`
 */
export const readOptions = (args: readonly string[], today: number): BatchOptions => {
  const { values, positionals } = split(args);
  const [name, ...files] = positionals;
  const command = readCommand(name);
  if (files.length === 0) throw badOption(words.noFiles);
  return {
    command,
    files,
    policy: readPolicy(values.policy),
    sheet: values.sheet,
    asOf: readDay(values['as-of'], today),
    settings: Object.fromEntries((values.set ?? []).map(readSetting)),
    column: values.column ?? false,
    studio: readStudio(command, values),
    json: values.json ?? false,
    out: values.out,
  };
};
