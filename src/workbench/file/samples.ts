import { NoFile } from './opening-error';

/** A sample workbook that is part of the build. */
export interface Sample {
  readonly file: string;
  readonly title: string;
}

const FOLDER = 'assets/samples/';

/** The samples of the build; none when it has no list of them. */
export const listSamples = async (): Promise<readonly Sample[]> => {
  const answer = await fetch(`${FOLDER}index.json`);
  return answer.ok ? readSamples(await answer.json()) : [];
};

const readSamples = (list: unknown): Sample[] => {
  const items: unknown[] = Array.isArray(list) ? list : [];
  return items.flatMap((item) => {
    const sample = item as Partial<Sample> | null;
    return typeof sample?.file === 'string' ? [{ file: sample.file, title: sample.title ?? sample.file }] : [];
  });
};

/** The bytes of a sample. @throws NoFile */
export const fetchSample = async (file: string): Promise<Uint8Array> => {
  const answer = await fetch(FOLDER + encodeURIComponent(file));
  if (!answer.ok) throw new NoFile(file);
  return new Uint8Array(await answer.arrayBuffer());
};
