import { type Uri, workspace } from 'vscode';
import type { ToPreview } from '../../../protocol/preview';

const smallest = 8, largest = 40;

/** How the page looks, by the settings of a document; values of wrong types are as if they were not set. */
export function lookOf(uri: Uri | undefined): ToPreview {
  const settings = workspace.getConfiguration(undefined, uri ?? null), family: unknown = settings.get('verbatim.preview.fontFamily'), size: unknown = settings.get('verbatim.preview.fontSize');
  return {
    kind: 'look', fontFamily: typeof family === 'string' ? family.trim() : '',
    fontSize: typeof size === 'number' && Number.isFinite(size) ? Math.max(smallest, Math.min(largest, size)) : 16, follows: settings.get('verbatim.preview.scrollEditor') !== false,
  };
}
