import { POLICY_IDS } from '../../domain/policies/policy';
import { stringsFor } from '../../strings/strings';
import type { Locale } from '../../strings/locale';
import type { Fetch } from './fetch-while-idle';

/** All words of a language, those about the clauses included. */
const words = async (locale: Locale): Promise<void> => {
  const strings = await stringsFor(locale);
  for (const policy of POLICY_IDS) await strings.rules(policy);
};

/**
 * Everything the pane fetches after its first screen, in the order people come to need it. With all of it there, no
 * press of a button needs the network.
 */
export const LATER_PARTS: readonly Fetch[] = [
  () => import('../../actions/check-workbook'),
  () => words('zh-CN'),
  () => import('../../actions/live-check'),
  () => import('../../actions/apply-fixes'),
  () => import(/* webpackChunkName: "fixes" */ '../fixes/fix-preview'),
  () => import('../../actions/stored-choices'),
  () => import('../../actions/stored-findings'),
  () => import('../../actions/export-rows'),
  () => words('en-US'),
];
