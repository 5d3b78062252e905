import assert from 'node:assert/strict';
import { readDirectory } from '../../server/src/officials/directory';
import { mentionsIn, People } from '../../server/src/officials/mentions';
import { onlyFile, type Drawn } from './fixture';
import { draw } from './findings';
import { Lines } from '../../server/src/transcript/lines';

/**
 * The places of a picture where people of a directory are named are those that it draws: `^^^^ id certain`, several ids joined by "|".
 * @param directory CSV with the people.
 */
export function checkMentions(directory: string, picture: string, languages: readonly string[] = ['ru']): void {
  const { officials, problems } = readDirectory(directory.trim().split('\n').map(line => line.trim()).join('\n'), 'csv'), { text, drawn } = onlyFile(picture), lines = Lines.of(text);
  assert.deepEqual(problems, []);
  const found = mentionsIn(text, People.of(officials, languages)).map(({ start, end, officials: meant, degree }): Drawn => (
    { range: { start: lines.positionAt(start), end: lines.positionAt(end) }, label: `${meant.map(({ id }) => id).join('|')} ${degree}` }));
  assert.equal(draw(text, found), draw(text, drawn));
}
