import type { Session } from '../session';
import type { Arguments } from './arguments';
import { ExcelError } from './excel-error';
import { HostObject } from './host-object';
import type { Bag, Json } from './wire';

/* Members are keyed by wire name. `since` is the minor number of the ExcelApi set a member came with (14 = ExcelApi 1.14),
   ONLINE for ExcelApiOnline. Signatures are methods, so that a description of one target may stand in a list of all. */
export const ONLINE = 100;

export interface Property<T> {
  readonly since: number;
  /** True when setting it changes the document. */
  readonly writes: boolean;
  get(target: T, session: Session): Json;
  set?(target: T, value: unknown, session: Session): void;
}
export interface Navigation<T> {
  readonly since: number;
  /** Null is a null object. */
  get(target: T, session: Session): HostObject | null;
}
export interface Method<T> {
  readonly since: number;
  readonly writes: boolean;
  // A method gives an object, a value or nothing at all.
  call(target: T, args: Arguments, session: Session): MethodResult;
}
export type MethodResult = HostObject | Json | undefined;
export type Properties<T> = Readonly<Record<string, Property<T>>>;
export type Navigations<T> = Readonly<Record<string, Navigation<T>>>;
export type Methods<T> = Readonly<Record<string, Method<T>>>;

export interface Description<T> {
  /** Id or _Id, by which the client addresses the object after the batch. */
  identity?(target: T, session: Session): Bag;
  readonly props?: Properties<T>;
  readonly navs?: Navigations<T>;
  readonly methods?: Methods<T>;
  /** Makes the class a collection. */
  items?(target: T, session: Session): readonly HostObject[];
  /** Indexer: the item of a key; throws ItemNotFound. */
  index?(target: T, key: string | number, session: Session): HostObject;
}

export interface Member<M> {
  readonly name: string;
  readonly member: M;
}

/** An Excel class: its name, its members and how to make an object of it. */
export class ExcelClass<T> {
  private readonly props: ReadonlyMap<string, Member<Property<T>>>;
  private readonly navs: ReadonlyMap<string, Member<Navigation<T>>>;
  private readonly methods: ReadonlyMap<string, Member<Method<T>>>;

  constructor(
    readonly name: string,
    readonly description: Description<T>,
  ) {
    this.props = byLowerCase(description.props ?? {});
    this.navs = byLowerCase(description.navs ?? {});
    this.methods = byLowerCase(description.methods ?? {});
  }

  of(target: T): HostObject {
    return new HostObject(this, target);
  }

  /** The workbook part behind an argument of this class; throws InvalidArgument for anything else. */
  targetOf(object: HostObject | null): T {
    if (object?.excelClass !== (this as ExcelClass<unknown>)) throw new ExcelError('InvalidArgument');
    return object.target as T;
  }

  /** Members by name without regard to case; undefined when not described or newer than the host. */
  property(name: string, session: Session): Member<Property<T>> | undefined {
    return offered(this.props.get(name.toLowerCase()), session);
  }
  navigation(name: string, session: Session): Member<Navigation<T>> | undefined {
    return offered(this.navs.get(name.toLowerCase()), session);
  }
  method(name: string, session: Session): Member<Method<T>> | undefined {
    return offered(this.methods.get(name.toLowerCase()), session);
  }
  /** Scalars of a plain load(). */
  scalars(session: Session): readonly Member<Property<T>>[] {
    return [...this.props.values()].filter((entry) => entry.member.since <= session.apiMinor);
  }
}

const byLowerCase = <M>(members: Readonly<Record<string, M>>): ReadonlyMap<string, Member<M>> =>
  new Map(Object.entries(members).map(([name, member]) => [name.toLowerCase(), { name, member }]));

const offered = <M extends { readonly since: number }>(entry: Member<M> | undefined, session: Session) =>
  entry && entry.member.since <= session.apiMinor ? entry : undefined;
