/** Writes syntaxes/transcript.tmLanguage.json: `npx tsx scripts/grammar/build.ts`. A test tells when it was forgotten. */
import { writeFileSync } from 'node:fs';
import { grammarText } from './index';

writeFileSync(new URL('../../syntaxes/transcript.tmLanguage.json', import.meta.url), grammarText);
