import { mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts a source folder among the extensions of a VS Code that keeps its data in `data`, as if it were installed. Made anew each time:
 * VS Code looks for new extensions only where it has no list of them yet.
 */
export async function linkExtension(root: string, data: string): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { publisher: string; name: string; version: string };
  const extensions = join(data, 'extensions');
  await rm(extensions, { recursive: true, force: true });
  await mkdir(extensions, { recursive: true });
  await symlink(root, join(extensions, `${manifest.publisher}.${manifest.name}-${manifest.version}`), 'junction');
}
