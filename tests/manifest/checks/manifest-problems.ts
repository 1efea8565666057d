import { checkAddresses } from './check-addresses';
import { checkIcons } from './check-icons';
import { checkHosts, checkIdentity, checkRequirements } from './check-identity';
import { checkResources } from './check-resources';
import { checkNamespaces, checkOrder, checkRequired, checkTypes } from './check-structure';
import { checkLengths, checkLocales } from './check-texts';
import { type ManifestCheck, type ManifestInput, type ManifestProblem, parseManifest, problem } from './manifest';

const CHECKS: readonly ManifestCheck[] = [
  checkNamespaces,
  checkTypes,
  checkRequired,
  checkOrder,
  checkIdentity,
  checkHosts,
  checkRequirements,
  checkLocales,
  checkLengths,
  checkResources,
  checkIcons,
  checkAddresses,
];

/** Everything that is wrong with a manifest, found without a network; empty for a good one. */
export const manifestProblems = (xml: string, rest: Omit<ManifestInput, 'document'>): ManifestProblem[] => {
  let document;
  try {
    document = parseManifest(xml);
  } catch (error) {
    return [problem('well-formed', String(error))];
  }
  return CHECKS.flatMap((check) => check({ document, ...rest }));
};
