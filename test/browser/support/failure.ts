import type { Workbench } from '../../../scripts/vscode/workbench';

/** Keeps a picture of the window where a test failed, and says what it has told its user. @returns whether it failed */
export async function keepFailure(test: Mocha.Test | undefined, window: Workbench | undefined): Promise<boolean> {
  if (test?.state !== 'failed') return false;
  await window?.screenshot(`failed: ${test.title}`);
  console.log(await window?.told().catch(() => 'What it told is not to be had.'));
  return true;
}
