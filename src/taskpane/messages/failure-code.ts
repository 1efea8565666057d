import type { Failure } from '../session/session-state';

/** The technical words of an unexpected failure, for whoever maintains the add-in. */
export const failureCode = ({ code, params, during }: Failure): string =>
  [during, params['code'] ?? code, params['detail'] ?? ''].filter((part) => part !== '').join(' | ');
