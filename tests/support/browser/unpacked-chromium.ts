import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { woffToSfnt } from './woff-to-sfnt';

export interface BrowserProgram {
  readonly executablePath: string;
  /** Added to the environment of the browser only. */
  readonly env: Readonly<Record<string, string>>;
}

const MODULES = path.resolve(__dirname, '../../../node_modules');
const PACKAGE = path.join(MODULES, '@sparticuz/chromium');
const FONTS = path.join(MODULES, '@fontsource/noto-sans-sc/files');
const TEXT_FONTS = ['chinese-simplified-400', 'chinese-simplified-700', 'latin-400', 'latin-700'];
/* Arrows, ticks and shapes such as √ ● ▲ ○ lie in subsets of their own. */
const SYMBOL_FONTS = [87, 88, 90, 100, 102, 105, 106, 109].map((subset) => `${subset}-400`);

const packedFile = (name: string) => brotliDecompressSync(readFileSync(path.join(PACKAGE, 'bin', name)));

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`;

const unpackFonts = (work: string, folder: string): void => {
  mkdirSync(path.join(work, 'fonts'));
  for (const name of [...TEXT_FONTS, ...SYMBOL_FONTS]) {
    const woff = readFileSync(path.join(FONTS, `noto-sans-sc-${name}-normal.woff`));
    writeFileSync(path.join(work, 'fonts', `noto-sans-sc-${name}.ttf`), woffToSfnt(woff));
  }
  writeFileSync(path.join(work, 'fonts.conf'), fontsConf(folder));
};

/* Into a folder of its own first: two test workers may do this at the same moment. */
const unpack = (folder: string): void => {
  const work = `${folder}.${process.pid}`;
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  writeFileSync(path.join(work, 'chromium'), packedFile('chromium.br'), { mode: 0o755 });
  execFileSync('tar', ['-xf', '-', '-C', work], { input: packedFile('al2023.tar.br') });
  unpackFonts(work, folder);
  try {
    renameSync(work, folder);
  } catch (error) {
    if (!existsSync(path.join(folder, 'chromium'))) throw error;
    rmSync(work, { recursive: true, force: true });
  }
};

const version = () => {
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  return version;
};

/**
 * The Chromium that npm brought along, unpacked once with its system libraries and a Chinese font, for machines
 * without a browser. Null where the package has none: it is built for Linux on x64 only.
 */
export const unpackedChromium = (cache = path.join(MODULES, '.cache')): BrowserProgram | null => {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(PACKAGE)) return null;
  const folder = path.join(cache, `chromium-${version()}`);
  if (!existsSync(path.join(folder, 'chromium'))) unpack(folder);
  return {
    executablePath: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'lib'), FONTCONFIG_PATH: folder },
  };
};
