import type { Finding } from '../domain/findings/finding';
import type { Field } from '../domain/register/field';
import type { PolicyId } from '../domain/policies/policy';
import type { CatalogueStrings, QuestionSentence } from './catalogue-strings';
import type { Locale } from './locale';
import { firstStrings as zhCN } from './zh-CN/first-strings';
import type { errors, leftBehind, notes } from './zh-CN/errors';
import type { evidence } from './zh-CN/evidence';
import type { form } from './zh-CN/application';
import type { fixes } from './zh-CN/fixes';
import type { mapping } from './zh-CN/mapping';
import type { pane } from './zh-CN/pane';
import type { progress } from './zh-CN/progress';
import type { results } from './zh-CN/results';
import type { setup } from './zh-CN/setup';
import type { SettingStrings } from './setting-strings';
import type { log, notChecked, rows, sheet } from './zh-CN/sheet';
import type { subsidySheet } from './zh-CN/subsidy-sheet';
import type { tabs } from './zh-CN/tabs/tabs';
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

/** The texts of the pane's first screen: nobody waits for more than these. */
export interface FirstStrings {
  readonly locale: Locale;
  readonly pane: typeof pane;
  readonly setup: typeof setup;
  readonly mapping: typeof mapping;
  readonly progress: typeof progress;
  readonly results: typeof results;
  readonly errors: typeof errors;
  readonly leftBehind: typeof leftBehind;
  readonly notes: typeof notes;
  readonly startUp: typeof startUp;
  readonly fields: Readonly<Record<Field, string>>;
}

/** Every text the pane and the ribbon show, in one language. Chinese is the model that the others must fill. */
export interface Strings extends FirstStrings {
  readonly fixes: typeof fixes;
  readonly sheet: typeof sheet;
  readonly log: typeof log;
  readonly rows: typeof rows;
  readonly notChecked: typeof notChecked;
  /** Application forms: names of sheets, and why a field is blank. */
  readonly form: typeof form;
  /** What documents leave open, by key, and the sheet that decides it. */
  readonly settings: SettingStrings;
  /** Texts of the pane's further tabs. */
  readonly tabs: typeof tabs;
  readonly subsidySheet: typeof subsidySheet;
  /** Ledgers and evidence: items, ledgers and columns by name; 台账证据清单 and the templates. */
  readonly evidence: typeof evidence;
  finding(finding: Finding): FindingSentence;
  /** Sentences of a document's clauses by rule id ("JZ-38"); loaded when first asked for. */
  rules(policy: PolicyId): Promise<Readonly<Record<string, RuleSentence>>>;
  /** Words of the rule catalogue. */
  readonly catalogue: CatalogueStrings;
  /** What documents leave open, by id; loaded when first asked for. */
  openQuestions(): Promise<Readonly<Record<string, QuestionSentence>>>;
}

/** All texts of a language, loaded on demand. */
export const stringsFor = async (locale: Locale): Promise<Strings> =>
  locale === 'zh-CN'
    ? (await import(/* webpackChunkName: "zh-CN" */ './zh-CN/strings')).strings
    : (await import(/* webpackChunkName: "en-US" */ './en-US/strings')).strings;

/** What the first screen needs: of Chinese only this comes with the page, of English all at once. */
export const firstStringsFor = async (locale: Locale): Promise<FirstStrings> =>
  locale === 'zh-CN' ? zhCN : stringsFor(locale);
