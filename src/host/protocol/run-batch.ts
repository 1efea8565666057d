import type { Session } from '../session';
import type { HostObject } from './host-object';
import { ExcelError, toExcelError } from './excel-error';
import { identityOf } from './identity';
import { camelCase, locate } from './locate';
import { mayWrite } from './may-write';
import { Paths } from './paths';
import { answerQuery } from './query';
import { unknownMember } from './unknown-member';
import type { Json, WireAction, WireAnswer, WireBatch, WireError } from './wire';
import { ActionType } from './wire';

/** Runs the actions of a batch in order until one is refused; what was done before stays done, as in Excel. */
export const runBatch = (batch: WireBatch, root: HostObject, session: Session): WireAnswer => {
  const answer = runActions(batch, root, session);
  session.calculation.release();
  return answer;
};

const runActions = (batch: WireBatch, root: HostObject, session: Session): WireAnswer => {
  const paths = new Paths(batch.ObjectPaths, session, root);
  const Results: { ActionId: number; Value: Json }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      Results.push({ ActionId: action.Id, Value: runAction(action, paths, session) });
    } catch (failure) {
      return { Results, TraceIds, Error: wireError(toExcelError(failure), index) };
    }
    if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
  }
  return { Results, TraceIds };
};

const STATUS: Readonly<Record<string, number>> = { AccessDenied: 403, ItemNotFound: 404, ApiNotFound: 404 };

const wireError = (error: ExcelError, index: number): WireError => ({
  Code: error.code,
  Message: error.message,
  Location: error.location ?? '',
  ActionIndex: index,
  HttpStatusCode: STATUS[error.code] ?? 400,
});

const runAction = (action: WireAction, paths: Paths, session: Session): Json => {
  switch (action.ActionType) {
    case ActionType.instantiate:
      return instantiate(paths.object(action.ObjectPathId), session);
    case ActionType.query:
      return answerQuery(paths.object(action.ObjectPathId), action.QueryInfo, session);
    case ActionType.method:
      return callMethod(action, paths, session);
    case ActionType.setProperty:
      return setProperty(action, paths, session);
    case ActionType.trace:
      return null;
    default:
      throw new ExcelError('NotImplemented', `Action type ${action.ActionType}`);
  }
};

const instantiate = (object: HostObject | null, session: Session): Json =>
  object === null ? null : identityOf(object, session);

const callMethod = (action: WireAction, paths: Paths, session: Session): Json => {
  const object = paths.object(action.ObjectPathId);
  if (object === null) return null;
  const name = action.Name ?? '';
  if (name === '_KeepReference') return keepReference(object, session);
  const found = object.excelClass.method(name, session) ?? unknownMember(object, name);
  return locate(`${object.excelClass.name}.${camelCase(name)}`, () => {
    if (found.member.writes) mayWrite(session);
    const result = found.member.call(object.target, paths.arguments(action.ArgumentInfo), session);
    return (result ?? null) as Json;
  });
};

const keepReference = (object: HostObject, session: Session): null => {
  session.references.keep(object);
  return null;
};

const setProperty = (action: WireAction, paths: Paths, session: Session): null => {
  const object = paths.object(action.ObjectPathId);
  const name = action.Name ?? '';
  if (object === null) throw new ExcelError('InvalidOperation', undefined, camelCase(name));
  const { member } = object.excelClass.property(name, session) ?? unknownMember(object, name);
  locate(`${object.excelClass.name}.${camelCase(name)}`, () => {
    if (!member.set) throw new ExcelError('InvalidOperation');
    if (member.writes) mayWrite(session);
    member.set(object.target, action.ArgumentInfo?.Arguments?.[0], session);
  });
  return null;
};
