import type { DrawnLook } from '../../actions/sheet-drawing';
import type { CellArea } from '../../domain/cell/cell-address';

type Property = Exclude<keyof DrawnLook, 'area'>;

/** One property of many areas at once. */
export interface LookLayer<P extends Property = Property> {
  readonly property: P;
  readonly value: NonNullable<DrawnLook[P]>;
  readonly areas: CellArea[];
}

const PROPERTIES: readonly Property[] = [
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'fontColor',
  'fill',
  'borders',
  'horizontal',
  'vertical',
  'wrap',
  'stacked',
  'indent',
  'numberFormat',
];

const overlap = (one: CellArea, other: CellArea): boolean =>
  one.row < other.row + other.rowCount &&
  other.row < one.row + one.rowCount &&
  one.column < other.column + other.columnCount &&
  other.column < one.column + one.columnCount;

/* A layer may take one more area as long as nothing that came after the layer touches it. */
const place = (layers: LookLayer[], property: Property, value: LookLayer['value'], area: CellArea): void => {
  for (let index = layers.length - 1; index >= 0; index -= 1) {
    const layer = layers[index];
    if (layer?.value === value) {
      layer.areas.push(area);
      return;
    }
    if (layer?.areas.some((other) => overlap(other, area))) break;
  }
  layers.push({ property, value, areas: [area] });
};

/** Looks sorted by property and value, so that few calls set them all; later looks still win where they overlap. */
export const lookLayers = (looks: readonly DrawnLook[]): LookLayer[] =>
  PROPERTIES.flatMap((property) => {
    const layers: LookLayer[] = [];
    for (const look of looks) {
      const value = look[property];
      if (value !== undefined) place(layers, property, value, look.area);
    }
    return layers;
  });
