import type { CityStudio } from './city-studio';
import { plainStudio } from './plain-studios';
import { SLIPS } from './slips';
import { REMARKS, SPELLINGS } from './spellings';

export const STUDIO_COUNT = 60;
/** One studio was pasted in a second time. */
export const COPIED = { from: 28, to: 30 };

const studioAt = (index: number): CityStudio => ({
  ...plainStudio(index),
  ...SPELLINGS[index],
  ...SLIPS[index]?.values,
  note: REMARKS[index] ?? '',
});

/** The sixty rows of the city register, in its order. */
export const cityStudios = (): CityStudio[] => {
  const studios = Array.from({ length: STUDIO_COUNT }, (_, index) => studioAt(index));
  studios[COPIED.to] = studios[COPIED.from]!;
  return studios;
};
