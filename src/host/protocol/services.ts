import { ExcelError } from './excel-error';
import type { HostObject } from './host-object';
import { acts, defineClass } from './describe';

/** The client's own service: told once that ribbon actions are registered. */
export const ADD_IN_SERVICE = 'Microsoft.InternalService.AddinInternalService';
const AddinInternalService = defineClass<null>('AddinInternalService', {
  methods: { NotifyActionHandlerReady: acts(1, () => undefined, false) },
});

/** A top-level service by its server name. */
export const service = (name: string): HostObject => {
  if (name === ADD_IN_SERVICE) return AddinInternalService.of(null);
  throw new ExcelError('ApiNotFound', undefined, name);
};
