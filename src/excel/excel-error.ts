import { ActionError, type ActionErrorCode } from '../actions/action-error';

const BY_EXCEL_CODE: Readonly<Record<string, ActionErrorCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'cell-editing',
  RequestPayloadSizeLimitExceeded: 'payload',
  ResponsePayloadSizeLimitExceeded: 'payload',
  ApiNotFound: 'too-old',
};

/** A text property of whatever was thrown; the client's errors may come from another window, so their class says nothing. */
const textOf = (error: unknown, key: 'code' | 'message'): string => {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, key) : '';
  return typeof value === 'string' ? value : '';
};

/** The error code Excel gave, '' for anything that is no Excel error. Codes, unlike messages, are never translated. */
export const excelCode = (error: unknown): string => textOf(error, 'code');

/** True when the same work may succeed in smaller pieces; older Excel on the web says GeneralException for it. */
export const isPayloadError = (error: unknown): boolean =>
  ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'GeneralException'].includes(
    excelCode(error),
  );

/** Any failure as an ActionError, so that nobody above this folder sees Excel's own. */
export const toActionError = (error: unknown): ActionError => {
  if (error instanceof ActionError) return error;
  const code = excelCode(error);
  const detail = textOf(error, 'message');
  return new ActionError(BY_EXCEL_CODE[code] ?? 'unexpected', { code: code || 'Error', detail });
};
