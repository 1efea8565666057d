/** One value for a whole range: Excel takes it bare, the type declarations know only blocks. */
export const everywhere = (value: string): string[][] => value as unknown as string[][];
