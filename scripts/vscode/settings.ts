/** User settings for a VS Code that is here to show or to test one extension: nothing that speaks up by itself. */
const CALM: Readonly<Record<string, unknown>> = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/** For windows that show only folders of our own: no question whether their authors are trusted. */
export const TRUSTING: Readonly<Record<string, unknown>> = { ...CALM, 'security.workspace.trust.enabled': false };

/** For folders of somebody's own VS Code asks, as it always does; a single file is opened without a question. */
export const ASKING: Readonly<Record<string, unknown>> = { ...CALM, 'security.workspace.trust.untrustedFiles': 'open' };
