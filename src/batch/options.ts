import { parseArgs } from 'node:util';
import { isoToSerial } from '../domain/cell/serial-day';
import { POLICIES } from '../domain/policies/policy-by-id';
import type { PolicyId } from '../domain/policies/policy';
import { batch as words } from '../strings/zh-CN/batch';
import { BatchError } from './batch-error';

const COMMANDS = ['check', 'clear'] as const;
const LATER_COMMANDS = ['evidence', 'subsidy', 'fill'];
/** Policy settings by name; the check reads none of them yet, and later commands do. */
const SETTING =
  /^(?:promotion=(?:manual|full|difference|none)|amount\.[a-z]+=\d+(?:\.\d+)?|application\.years=\d{4},\d{4}|filing\.deadline=\d{2}-\d{2}|cycle\.start=(?:naming|common))$/;

export type Command = (typeof COMMANDS)[number];

/** The command line, understood. */
export interface BatchOptions {
  readonly command: Command;
  readonly files: readonly string[];
  readonly policy: PolicyId | undefined;
  readonly sheet: string | undefined;
  /** 1900 serial day. */
  readonly asOf: number;
  readonly column: boolean;
  readonly json: boolean;
  readonly out: string | undefined;
}

const badOption = (message: string): BatchError => new BatchError('bad-option', message);

const readCommand = (command: string | undefined): Command => {
  const known = COMMANDS.find((name) => name === command);
  if (known) return known;
  if (command === undefined) throw badOption(words.usage);
  throw badOption(LATER_COMMANDS.includes(command) ? words.laterCommand(command) : words.unknownCommand(command));
};

const readPolicy = (id: string | undefined): PolicyId | undefined => {
  if (id === undefined) return undefined;
  const policy = POLICIES.find((each) => each.id === id);
  if (!policy) throw badOption(words.errors['bad-option'].policy(id, policyIds()));
  return policy.id;
};

/** Ids that --policy takes. */
export const policyIds = (): string[] => POLICIES.map(({ id }) => id);

const readDay = (iso: string | undefined, today: number): number => {
  if (iso === undefined) return today;
  const serial = isoToSerial(iso);
  if (serial === null) throw badOption(words.errors['bad-option'].date(iso));
  return serial;
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
  const wrong = values.set?.find((setting) => !SETTING.test(setting));
  if (wrong !== undefined) throw badOption(words.errors['bad-option'].set(wrong));
  return {
    command,
    files,
    policy: readPolicy(values.policy),
    sheet: values.sheet,
    asOf: readDay(values['as-of'], today),
    column: values.column ?? false,
    json: values.json ?? false,
    out: values.out,
  };
};
