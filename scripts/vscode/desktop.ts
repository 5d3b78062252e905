import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { exists } from './download';
import type { Opening } from './server';

const NAMES = ['code', 'code-insiders', 'codium', 'code-oss'];

/** Opens the desktop VS Code that is on the PATH, with the extension run from `extension`. @throws Error where there is none. */
export async function openDesktop(extension: string, { folder, file }: Opening): Promise<void> {
  const command = await desktopCode();
  if (!command) throw new Error(`There is no desktop VS Code on the PATH (${NAMES.join(', ')}). Without --desktop, npm start brings one that runs in the browser.`);
  console.log(`Opening ${command}`);
  const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, ...[folder, file].filter(path => path !== undefined)];
  const batch = process.platform === 'win32';
  await new Promise<void>((resolve, reject) => {
    const child = spawn(batch ? `"${command}"` : command, batch ? args.map(arg => `"${arg}"`) : args, { stdio: 'inherit', shell: batch });
    child.once('error', reject);
    child.once('close', code => code === 0 ? resolve() : reject(new Error(`${command} ended with ${String(code)}`)));
  });
}

async function desktopCode(): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter), ending = process.platform === 'win32' ? '.cmd' : '';
  for (const name of NAMES) for (const folder of folders) {
    const path = join(folder, name + ending);
    if (await exists(path)) return path;
  }
  return undefined;
}
