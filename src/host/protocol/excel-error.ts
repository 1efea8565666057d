/* Excel's own words for its codes, so that a message in the pane's technical details reads as it would in Excel. */
const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: 'You cannot perform the requested operation.',
  ActivityLimitReached: 'Activity limit has been reached.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel. Please check the list of supported versions.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'This operation is not permitted for the current object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
};

/** Excel refusing something: `code` is one of Excel.ErrorCodes, `location` is "Class.member" when it is not the failing action's own. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
    readonly location?: string,
  ) {
    super(message ?? MESSAGES[code] ?? code);
    this.name = 'ExcelError';
  }
}

/** Any failure as Excel would report it; what is not an ExcelError is an internal error of the host and keeps its words. */
export const toExcelError = (failure: unknown): ExcelError => {
  if (failure instanceof ExcelError) return failure;
  const words = failure instanceof Error ? failure.message : String(failure);
  if (failure instanceof Error && failure.name === 'NotImplemented') return new ExcelError('NotImplemented', words);
  return new ExcelError('GeneralException', `${MESSAGES['GeneralException'] ?? ''} (${words})`);
};
