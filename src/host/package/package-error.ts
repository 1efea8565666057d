/** Why a file could not be opened as a workbook. */
export type PackageErrorCode = 'not-a-workbook' | 'old-format' | 'password' | 'unreadable' | 'too-large';

/** Thrown for a file that is no readable .xlsx package; `message` is for developers, `code` for everybody else. */
export class PackageError extends Error {
  override readonly name = 'PackageError';

  constructor(
    readonly code: PackageErrorCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}

/** The error of a file that is damaged or ill-formed. */
export const unreadable = (detail: string): PackageError => new PackageError('unreadable', detail);
