import { loadPolicy } from '../../domain/policies/load-policy';
import { POLICY_IDS } from '../../domain/policies/policy';
import { stringsFor } from '../../strings/strings';
import type { Locale } from '../../strings/locale';
import { LATER_TABS } from '../tabs/later-tabs';
import type { Fetch } from './fetch-while-idle';

/** All words of a language, those about the clauses included. */
const words = async (locale: Locale): Promise<void> => {
  const strings = await stringsFor(locale);
  for (const policy of POLICY_IDS) await strings.rules(policy);
  await strings.openQuestions();
};

/**
 * Everything the pane fetches after its first screen, in the order people come to need it. With all of it there, no
 * press of a button needs the network. A part has one name wherever it is asked for: without it each place that imports it
 * gets a file of its own.
 */
export const LATER_PARTS: readonly Fetch[] = [
  () => import(/* webpackChunkName: "results" */ '../results/results-screen'),
  () => import(/* webpackChunkName: "check-workbook" */ '../../actions/check-workbook'),
  ...POLICY_IDS.map((id) => () => loadPolicy(id)),
  () => words('zh-CN'),
  () => import(/* webpackChunkName: "live-check" */ '../../actions/live-check'),
  () => import(/* webpackChunkName: "apply-fixes" */ '../../actions/apply-fixes'),
  () => import(/* webpackChunkName: "fixes" */ '../fixes/fix-preview'),
  () => import(/* webpackChunkName: "stored-choices" */ '../../actions/stored-choices'),
  () => import(/* webpackChunkName: "stored-findings" */ '../../actions/stored-findings'),
  () => import(/* webpackChunkName: "export-rows" */ '../../actions/export-rows'),
  () => import(/* webpackChunkName: "settings" */ '../../actions/settings/settings-workbook'),
  () => import(/* webpackChunkName: "rules" */ '../../actions/rules/rules-workbook'),
  ...Object.values(LATER_TABS),
  () => import(/* webpackChunkName: "evidence" */ '../../actions/evidence/evidence-workbook'),
  () => import(/* webpackChunkName: "subsidy" */ '../../actions/subsidy/subsidy-workbook'),
  () => import(/* webpackChunkName: "application" */ '../../actions/application/application-workbook'),
  () => words('en-US'),
];
