import type { Official } from '../../officials/directory';
import { parentOf, pathIn } from '../../workspace/uris';
import type { Asked } from '../feature';
import { escapeMarkdown } from './markdown';
import { webLink } from './webLink';

/** As tall as some lines of a hover; in pixels. */
const height = 120;
const isPicture = /\.(?:png|jpe?g|gif|webp|bmp)$/i;

/**
 * The picture of somebody that their directory names: shown where it lies beside the directory or below it, so inside the workspace; a link where it is on the web, since a hover fetches nothing;
 * nothing where it is anywhere else.
 */
export function describePicture({ snapshot: { roster, t }, client }: Asked, official: Official): string[] {
  const source = roster.sourcesOf(official).find(({ entry }) => entry.image !== null), image = source?.entry.image;
  if (!source || image === null || image === undefined) return [];
  if (/^https?:/i.test(image)) return webLink(image, t('hover.official.picture'));
  const path = image.replaceAll('\\', '/').replace(/^\.\//, ''), folder = parentOf(source.uri);
  if (!isPicture.test(path) || /^\/|:/.test(path) || path.split('/').some(part => part === '..' || part === '.' || part === '') || folder === null) return [];
  const uri = pathIn(folder, path);
  if (uri === null) return [];
  return [client.commandLinks ? `![${escapeMarkdown(official.name)}](${uri}|height=${height})` : `[${escapeMarkdown(t('hover.official.picture'))}](${uri})`];
}
