import type { Session } from '../session';
import { answerRequest, refuse } from './answer-request';
import type { BridgeAnswer } from './bridge';
import { answerMessage, readMessage } from './bridge';
import type { Counters } from './counters';
import { countExchange } from './counters';
import { ExcelError, toExcelError } from './excel-error';
import type { FaultScript } from './faults';
import type { HostObject } from './host-object';
import { isCleanUp } from './is-clean-up';
import { utf8Length, WEB_PAYLOAD_LIMIT } from './payload';
import { runBatch } from './run-batch';
import type { WireBatch } from './wire';

/** Answers one message of a window with one message, counting it and following the script of mishaps. */
export class Exchange {
  constructor(
    private readonly session: Session,
    private readonly root: HostObject,
    private readonly counters: Counters,
    private readonly faults: FaultScript,
  ) {}

  answer(text: string): string {
    const { id, batch } = readMessage(text);
    return isCleanUp(batch) ? this.cleanUp(id, batch) : this.own(id, batch, utf8Length(text));
  }

  /* The client repeats a clean-up that fails for ten seconds, so nothing refuses it. */
  private cleanUp(id: number, batch: WireBatch): string {
    this.counters.cleanUps += 1;
    return answerMessage(id, { statusCode: 200, body: runBatch(batch, this.root, this.session) });
  }

  private own(id: number, batch: WireBatch, requestBytes: number): string {
    this.counters.batches += 1;
    const answered = answerMessage(id, this.decide(batch, requestBytes));
    const responseBytes = utf8Length(answered);
    countExchange(this.counters, requestBytes, responseBytes);
    return this.isTooLarge(responseBytes)
      ? answerMessage(id, refuse(new ExcelError('ResponsePayloadSizeLimitExceeded')))
      : answered;
  }

  private decide(batch: WireBatch, requestBytes: number): BridgeAnswer {
    const { acts, failure } = this.faults.next();
    this.as('remote', () => acts.forEach((act) => act()));
    if (failure) return refuse(failure);
    if (this.isTooLarge(requestBytes)) return refuse(new ExcelError('RequestPayloadSizeLimitExceeded'));
    try {
      return this.as('add-in', () => this.run(batch));
    } catch (error) {
      return refuse(toExcelError(error));
    }
  }

  private run(batch: WireBatch): BridgeAnswer {
    const answer = answerRequest(batch, this.root, this.session);
    this.session.calculation.settle();
    return answer;
  }

  private as<R>(author: Session['changes']['author'], run: () => R): R {
    this.session.changes.author = author;
    try {
      return run();
    } finally {
      this.session.changes.author = 'user';
    }
  }

  private isTooLarge(bytes: number): boolean {
    return this.session.profile === 'web' && bytes > WEB_PAYLOAD_LIMIT;
  }
}
