import { ActionError, type ActionErrorCode } from '../actions/action-error';

const BY_EXCEL_CODE: Readonly<Record<string, ActionErrorCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cell-editing',
  RequestPayloadSizeLimitExceeded: 'payload',
  ResponsePayloadSizeLimitExceeded: 'payload',
  ApiNotFound: 'too-old',
};

/** The error code Excel gave, '' for anything that is no Excel error. Codes, unlike messages, are never translated. */
export const excelCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** True when the same work may succeed in smaller pieces; older Excel on the web says GeneralException for it. */
export const isPayloadError = (error: unknown): boolean =>
  ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'GeneralException'].includes(
    excelCode(error),
  );

/** Any failure as an ActionError, so that nobody above this folder sees Excel's own. */
export const toActionError = (error: unknown): ActionError => {
  if (error instanceof ActionError) return error;
  const code = excelCode(error);
  const detail = error instanceof Error ? error.message : String(error);
  return new ActionError(BY_EXCEL_CODE[code] ?? 'unexpected', { code: code || 'Error', detail });
};
