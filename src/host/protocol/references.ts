import type { HostObject } from './host-object';

/** Objects the client keeps beyond a batch, by the reference id it addresses them with. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private next = 1;

  keep(object: HostObject, prefix = 'ref'): string {
    const known = this.ids.get(object);
    if (known !== undefined) return known;
    const id = `${prefix}-${this.next++}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }
  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }
  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }
  /** Unknown ids are fine: the client repeats a clean-up that it thinks has failed. */
  remove(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }
  get count(): number {
    return this.objects.size;
  }
  /** What the kept objects stand for. */
  targets(): readonly unknown[] {
    return [...this.objects.values()].map(({ target }) => target);
  }
}
