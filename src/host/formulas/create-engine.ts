import type { DisplayLocale } from '../number-format/display-locale';
import type { FormulaEngine } from './engine';

/**
 * An engine for the formulas of a workbook, without one until `load`. Its code is loaded only here, so that who wants no
 * formulas pays nothing. `locale` decides how texts become numbers and how TEXT shows days.
 */
export const createEngine = async (locale: DisplayLocale = 'zh-CN'): Promise<FormulaEngine> => {
  const { WorkbookEngine } = await import('./workbook-engine');
  return new WorkbookEngine(locale);
};
