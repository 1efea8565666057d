import { ADD_IN_SERVICE } from './services';
import type { WireBatch } from './wire';
import { ActionType } from './wire';

/** True for the messages the client sends on its own: releasing references, and telling that ribbon actions are ready. */
export const isCleanUp = (batch: WireBatch): boolean => {
  const deeds = batch.Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return (
    deeds.length > 0 &&
    deeds.every(
      (action) =>
        action.ActionType === ActionType.method &&
        (action.Name === '_RemoveReference' || batch.ObjectPaths[String(action.ObjectPathId)]?.Name === ADD_IN_SERVICE),
    )
  );
};
