import type { Finding } from '../domain/findings/finding';
import type { Field } from '../domain/register/field';
import type { PolicyId } from '../domain/policies/policy';
import type { Locale } from './locale';
import { strings as zhCN } from './zh-CN/strings';
import type { errors, leftBehind, notes } from './zh-CN/errors';
import type { fixes } from './zh-CN/fixes';
import type { mapping } from './zh-CN/mapping';
import type { pane } from './zh-CN/pane';
import type { progress } from './zh-CN/progress';
import type { results } from './zh-CN/results';
import type { setup } from './zh-CN/setup';
import type { log, notChecked, rows, sheet } from './zh-CN/sheet';
import type { startUp } from './zh-CN/start-up';

/** What a finding says: what is wrong, and what to write instead. */
export interface FindingSentence {
  readonly message: string;
  readonly advice: string;
}

/** What one clause asks, in our own words. */
export interface RuleSentence {
  readonly title: string;
  readonly asks: string;
}

/** Every text the pane and the ribbon show, in one language. Chinese is the model that the others must fill. */
export interface Strings {
  readonly locale: Locale;
  readonly pane: typeof pane;
  readonly setup: typeof setup;
  readonly mapping: typeof mapping;
  readonly progress: typeof progress;
  readonly results: typeof results;
  readonly fixes: typeof fixes;
  readonly errors: typeof errors;
  readonly leftBehind: typeof leftBehind;
  readonly notes: typeof notes;
  readonly sheet: typeof sheet;
  readonly log: typeof log;
  readonly rows: typeof rows;
  readonly notChecked: typeof notChecked;
  readonly startUp: typeof startUp;
  readonly fields: Readonly<Record<Field, string>>;
  finding(finding: Finding): FindingSentence;
  /** Sentences of a document's clauses by rule id ("JZ-38"); loaded when first asked for. */
  rules(policy: PolicyId): Promise<Readonly<Record<string, RuleSentence>>>;
}

/** The texts of a language. English is loaded on demand, so that nobody else waits for it. */
export const stringsFor = async (locale: Locale): Promise<Strings> =>
  locale === 'zh-CN' ? zhCN : (await import(/* webpackChunkName: "en-US" */ './en-US/strings')).strings;
