/** Thrown for what this host cannot do without risking a wrong file; nothing was changed. */
export class NotImplemented extends Error {
  override readonly name = 'NotImplemented';
}
