/** Office.js tells a border's look in two words, the file in one. */
export interface Line {
  readonly style: string;
  readonly weight: string;
}

const LINES: readonly (readonly [file: string, style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['hair', 'Continuous', 'Hairline'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['double', 'Double', 'Thick'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];

export const STYLES = ['None', ...new Set(LINES.map(([, style]) => style))] as const;
export const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** Office.js' words for a border style of the file; undefined style is no border. */
export const lineOf = (file: string | undefined): Line => {
  const found = LINES.find(([name]) => name === file);
  return found ? { style: found[1], weight: found[2] } : { style: 'None', weight: 'Thin' };
};

/** The file's word for a style and weight; a style that has no such weight takes the one it has. */
export const fileLine = ({ style, weight }: Line): string => {
  const ofStyle = LINES.filter(([, name]) => name === style);
  return (ofStyle.find(([, , name]) => name === weight) ?? ofStyle[0])?.[0] ?? 'thin';
};
