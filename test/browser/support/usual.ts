import { VsCodeInBrowser } from '../../../scripts/vscode/vscode-in-browser';

let started: Promise<VsCodeInBrowser> | undefined;

/** The VS Code of all suites that want none with settings of its own: started by the first that asks for it, stopped behind the last file of tests. */
export function usual(): Promise<VsCodeInBrowser> { return started ??= VsCodeInBrowser.start(); }

after(async () => { await (await started)?.stop(); });
