import type { StudioFormContent } from '../../domain/application/fill-form';
import type { FormTemplate } from '../../domain/application/form-layout';
import { placeForm, type PlacedForm } from '../../domain/application/place-form';
import { toA1 } from '../../domain/cell/cell-address';

/** The cell of each field on the sheet; the first one of a text that goes over pages. */
export const addresses = (content: StudioFormContent): ReadonlyMap<string, string> =>
  content.resolved.some(({ field }) => field.kind === 'pen') ? placesIn(content.placed) : blankPlaces(content.template);

/** The cell of each field as it lies on the sheet. */
export const placesIn = ({ cells }: PlacedForm): ReadonlyMap<string, string> => {
  const known = new Map<string, string>();
  for (const { field, area } of cells) if (field && !known.has(field.id)) known.set(field.id, toA1(area));
  return known;
};

/* Only the opinions, below the long text, depend on what stands above them. */
const blank = new WeakMap<FormTemplate, ReadonlyMap<string, string>>();
const blankPlaces = (template: FormTemplate): ReadonlyMap<string, string> => {
  const known = blank.get(template) ?? placesIn(placeForm(template, new Map()));
  blank.set(template, known);
  return known;
};
