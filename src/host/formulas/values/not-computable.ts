/** Thrown when a formula holds something the engine does not claim to know. Its cell keeps its value and becomes stale. */
export class NotComputable extends Error {
  constructor(readonly reason: string) {
    super(reason);
    this.name = 'NotComputable';
  }
}
