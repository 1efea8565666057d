import type { Session } from '../session';
import type { HostObject } from './host-object';
import { identityOf } from './identity';
import { locate } from './locate';
import type { SelectionNode } from './selection-tree';
import { selectionTree } from './selection-tree';
import { unknownMember } from './unknown-member';
import type { Json, WireQuery } from './wire';

/** Answers a load: the property bag of an object, or of a collection with its items. */
export const answerQuery = (object: HostObject | null, query: WireQuery | undefined, session: Session): Json => {
  if (object === null) return null;
  const page = { skip: query?.Skip ?? 0, top: query?.Top ?? Number.POSITIVE_INFINITY };
  return bagOf(object, selectionTree(query), session, page);
};

interface Page {
  readonly skip: number;
  readonly top: number;
}
const WHOLE: Page = { skip: 0, top: Number.POSITIVE_INFINITY };

const bagOf = (object: HostObject, tree: SelectionNode, session: Session, page = WHOLE): Json =>
  object.excelClass.description.items ? collection(object, tree, session, page) : plain(object, tree, session);

const plain = (object: HostObject, tree: SelectionNode, session: Session): Record<string, Json> => {
  const bag: Record<string, Json> = { ...identityOf(object, session) };
  if (tree.all) for (const { name } of object.excelClass.scalars(session)) read(object, name, session, bag);
  for (const [name, below] of tree.members) member(object, name, below, session, bag);
  return bag;
};

const member = (
  object: HostObject,
  name: string,
  below: SelectionNode,
  session: Session,
  bag: Record<string, Json>,
): void => {
  const navigation = object.excelClass.navigation(name, session);
  if (!navigation) {
    read(object, name, session, bag);
    return;
  }
  const child = locate(`${object.excelClass.name}.${name}`, () => navigation.member.get(object.target, session));
  const whole = below.members.size === 0 ? { ...below, all: true } : below;
  bag[navigation.name] = child === null ? null : bagOf(child, whole, session);
};

const read = (object: HostObject, name: string, session: Session, bag: Record<string, Json>): void => {
  const found = object.excelClass.property(name, session) ?? unknownMember(object, name);
  bag[found.name] = locate(`${object.excelClass.name}.${name}`, () => found.member.get(object.target, session));
};

/* Members named on a collection mean its items', except the few scalars it has itself (count). */
const collection = (object: HostObject, tree: SelectionNode, session: Session, page: Page): Json => {
  const bag: Record<string, Json> = {};
  const itemTree: SelectionNode = { all: tree.all, members: new Map() };
  for (const [name, below] of tree.members) {
    if (name === 'items') merge(itemTree, below);
    else if (object.excelClass.property(name, session)) read(object, name, session, bag);
    else itemTree.members.set(name, below);
  }
  if (tree.all) for (const { name } of object.excelClass.scalars(session)) read(object, name, session, bag);
  const items = object.excelClass.description.items?.(object.target, session) ?? [];
  bag['_Items'] = items.slice(page.skip, page.skip + page.top).map((item) => bagOf(item, itemTree, session));
  return bag;
};

const merge = (into: SelectionNode, from: SelectionNode): void => {
  if (from.all || from.members.size === 0) into.all = true;
  for (const [name, below] of from.members) into.members.set(name, below);
};
