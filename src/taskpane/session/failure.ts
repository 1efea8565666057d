import { ActionError } from '../../actions/action-error';
import type { Failure } from './session-state';

const detailOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

/** Any thrown thing as a failure with a code; what is no ActionError is `unexpected`. */
export const failureOf = (error: unknown, during: Failure['during']): Failure =>
  error instanceof ActionError
    ? { code: error.code, params: error.params, changed: error.changed, during }
    : { code: 'unexpected', params: { detail: detailOf(error) }, changed: 'nothing', during };
