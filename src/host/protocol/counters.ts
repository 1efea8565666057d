/** What went over the bridge. `batches` are the add-in's own, `cleanUps` the client's messages about itself. Bytes are of the add-in's own. */
export interface Counters {
  batches: number;
  cleanUps: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
  reset(): void;
}

export const createCounters = (): Counters => ({
  batches: 0,
  cleanUps: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
  reset() {
    this.batches = this.cleanUps = 0;
    this.requestBytes = this.responseBytes = this.largestRequest = this.largestResponse = 0;
  },
});

/** Adds one of the add-in's own exchanges. */
export const countExchange = (counters: Counters, requestBytes: number, responseBytes: number): void => {
  counters.requestBytes += requestBytes;
  counters.responseBytes += responseBytes;
  counters.largestRequest = Math.max(counters.largestRequest, requestBytes);
  counters.largestResponse = Math.max(counters.largestResponse, responseBytes);
};
