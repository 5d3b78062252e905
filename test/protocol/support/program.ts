import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A bundle that the build has written. Fails with what to do where it has not. */
export function built(name: string): string {
  const path = fileURLToPath(new URL(`../../../dist/${name}`, import.meta.url));
  if (!existsSync(path)) throw new Error(`dist/${name} is missing: run "npm run build" first. These tests are about what the build has written.`);
  return path;
}
