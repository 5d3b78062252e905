import { bringVsCode } from './bring';
import { launchBrowser } from './chromium';
import { VSCODE, type VsCodeName } from './pins';

/** Brings all that the tests need, so that no test's time is spent on it and a machine can be made ready beforehand. */
async function main(): Promise<void> {
  for (const which of Object.keys(VSCODE) as VsCodeName[]) await bringVsCode(which);
  await (await launchBrowser()).close();
}

main().catch((error: unknown) => { console.error(error instanceof Error ? error.message : error); process.exitCode = 1; });
