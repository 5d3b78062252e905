// Writes the JSON Schema of a directory of officials, a file a language: VS Code translates no schema, but its manifest may name another one.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { english } from './schema/en';
import { russian } from './schema/ru';
import { officialsSchema } from './schema/shape';

const address = 'https://raw.githubusercontent.com/verbatim-transcripts/verbatim/main/';

/** The schemas: text by path from the project's root. */
export function officialsSchemas(): Map<string, string> {
  const paths = [['schemas/officials.json', english], ['schemas/officials.ru.json', russian]] as const;
  return new Map(paths.map(([path, texts]) => [path, `${JSON.stringify(officialsSchema(texts, address + path), null, 2)}\n`]));
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..');
  for (const [path, text] of officialsSchemas()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
