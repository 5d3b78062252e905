// Bundles a program into one file, parts and all (`server/src/program/part.ts`). Their `require` becomes an import: else all that a part has would be set up when it
// is asked for, in a way in which engines run it more slowly.
import { readFile } from 'node:fs/promises';

export const whole = { name: 'whole', setup(build) {
  build.onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
    const text = await readFile(path, 'utf8'), asked = [...new Set([...text.matchAll(/\brequire\('(\.[^']*)'\)/g)].map(([, from]) => from))];
    if (asked.length === 0) return undefined;
    const contents = text.replace(/\brequire\('(\.[^']*)'\)/g, (_, from) => `part${asked.indexOf(from)}`);
    return { loader: 'ts', contents: `${asked.map((from, at) => `import * as part${at} from '${from}';`).join(' ')} ${contents}` };
  });
} };
