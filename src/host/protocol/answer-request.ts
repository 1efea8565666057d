import type { Session } from '../session';
import type { BridgeAnswer } from './bridge';
import type { HostObject } from './host-object';
import { ExcelError } from './excel-error';
import { runBatch } from './run-batch';
import type { WireBatch } from './wire';

/* Codes that Excel gives before it has looked into the batch; they come as an HTTP status of their own. */
const TRANSPORT: Readonly<Record<string, number>> = {
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  ActivityLimitReached: 429,
  InvalidOrTimedOutSession: 408,
};

/** Refuses a batch whole: nothing of it is done. */
export const refuse = (error: ExcelError): BridgeAnswer => {
  const { code, message } = error;
  const status = TRANSPORT[code];
  if (status !== undefined) return { statusCode: status, body: { error: { code, message } } };
  const Error = { Code: code, Message: message, Location: '', ActionIndex: 0, HttpStatusCode: 400 };
  return { statusCode: 200, body: { Results: [], TraceIds: [], Error } };
};

/** Runs one of the add-in's own batches, or refuses it because a cell is being edited. */
export const answerRequest = (batch: WireBatch, root: HostObject, session: Session): BridgeAnswer =>
  session.editing
    ? refuse(new ExcelError('InvalidOperationInCellEditMode'))
    : { statusCode: 200, body: runBatch(batch, root, session) };
