import type { Session } from '../session';
import { Arguments } from './arguments';
import { ExcelError } from './excel-error';
import { HostObject } from './host-object';
import { camelCase, locate } from './locate';
import { mayWrite } from './may-write';
import { service } from './services';
import { unknownMember } from './unknown-member';
import type { WireArguments, WirePath } from './wire';
import { PathType } from './wire';

/** The objects of one batch. A path is evaluated once, at its first use: evaluating Add twice would add twice. */
export class Paths {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WirePath>>,
    private readonly session: Session,
    private readonly root: HostObject,
  ) {}

  /** Null is a null object. */
  object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const found = this.evaluate(this.path(id));
    this.objects.set(id, found);
    return found;
  }

  arguments(info: WireArguments | undefined): Arguments {
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(info?.Arguments ?? [], (index) => {
      const id = references[index];
      return typeof id === 'number' && id !== 0 ? this.object(id) : undefined;
    });
  }

  private path(id: number): WirePath {
    const path = this.paths[String(id)];
    if (!path) throw new ExcelError('InvalidOperation', `Object path ${id} is missing.`);
    return path;
  }

  /* The parent of a reference or of a null object may be missing from the batch, so it is not looked up. */
  private evaluate(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.root;
      case PathType.service:
        return service(path.Name);
      case PathType.reference:
        return this.reference(path.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.child(path);
    }
  }

  private child(path: WirePath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.indexer) return this.indexed(parent, path);
    if (path.ObjectPathType === PathType.navigation) return this.navigated(parent, path.Name);
    if (path.ObjectPathType === PathType.method) return this.called(parent, path);
    throw new ExcelError('NotImplemented', `Object path type ${path.ObjectPathType}`);
  }

  private reference(id: string): HostObject {
    const object = this.session.references.get(id);
    if (!object || !this.session.isAlive(object.target)) throw new ExcelError('InvalidReference');
    return object;
  }

  private indexed(parent: HostObject, path: WirePath): HostObject {
    const { name, description } = parent.excelClass;
    const key: unknown = path.ArgumentInfo?.Arguments?.[0];
    if (!description.index) throw new ExcelError('ApiNotFound', undefined, `${name}.getItem`);
    if (typeof key !== 'string' && typeof key !== 'number') throw new ExcelError('InvalidArgument');
    return locate(`${name}.getItem`, () => description.index?.(parent.target, key, this.session) ?? notFound());
  }

  private navigated(parent: HostObject, name: string): HostObject | null {
    const found = parent.excelClass.navigation(name, this.session) ?? unknownMember(parent, name);
    return locate(`${parent.excelClass.name}.${camelCase(name)}`, () => found.member.get(parent.target, this.session));
  }

  private called(parent: HostObject, path: WirePath): HostObject | null {
    const found = parent.excelClass.method(path.Name, this.session) ?? unknownMember(parent, path.Name);
    return locate(`${parent.excelClass.name}.${camelCase(path.Name)}`, () => {
      if (found.member.writes) mayWrite(this.session);
      const result = found.member.call(parent.target, this.arguments(path.ArgumentInfo), this.session);
      if (result === null || result instanceof HostObject) return result;
      throw new ExcelError('InvalidOperation', `${found.name} gives no object.`);
    });
  }
}

const notFound = (): never => {
  throw new ExcelError('ItemNotFound');
};
