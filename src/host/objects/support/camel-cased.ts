import { camelCase } from '../../protocol/locate';
import type { Json } from '../../protocol/wire';

/** Some answers reach the developer as they are, so their names are the developer's, and the wire's own are left out. */
export const camelCased = (json: Json): Json => {
  if (Array.isArray(json)) return (json as readonly Json[]).map(camelCased);
  if (typeof json !== 'object' || json === null) return json;
  const entries = Object.entries(json).filter(([name]) => !name.startsWith('_') && name !== 'Id');
  return Object.fromEntries(entries.map(([name, value]) => [camelCase(name), camelCased(value)]));
};
