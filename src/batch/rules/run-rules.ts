import type { DocumentRules } from '../../actions/rules-outcome';
import { documentRules, loadPolicies, rulesOfWorkbook } from '../../actions/rules/rules-workbook';
import { inLocalExcel } from '../in-local-excel';
import { openInput } from '../open-input';
import { asBatchError } from '../run-file';
import { type RulesAnswer, rulesAnswer } from './rules-answer';
import type { RulesOptions } from './rules-options';

const wanted = (documents: readonly DocumentRules[], { policy }: RulesOptions): readonly DocumentRules[] =>
  documents.filter(({ id }) => policy === undefined || id === policy);

/** The catalogue alone. */
export const allRules = async (options: RulesOptions): Promise<RulesAnswer> => {
  const policies = await loadPolicies();
  return rulesAnswer(
    null,
    wanted(
      policies.map((policy) => documentRules(policy, null)),
      options,
    ),
  );
};

/**
 * The catalogue held against one workbook, which is not written.
 * @throws BatchError
 */
export const rulesOfFile = async (file: string, options: RulesOptions): Promise<RulesAnswer> => {
  const { policy, sheet } = options;
  const choices = { ...(policy ? { policy } : {}), ...(sheet === undefined ? {} : { sheet }) };
  try {
    const workbook = await openInput(file);
    const outcome = await inLocalExcel(workbook, (port) => port.run((session) => rulesOfWorkbook(session, choices)));
    return await rulesAnswer(file, wanted(outcome.documents, options));
  } catch (error) {
    throw asBatchError(error);
  }
};
