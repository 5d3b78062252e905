import type { Named } from '../corpus';

/** What may stand before a name without being part of it. */
const honorifics = wordsOf(`mr mrs ms miss mx dr prof sir dame lord lady hon honourable honorable right the rt rev adv senator justice
  m mme mlle monsieur madame herr frau abg señor señora señorita senor senora el la don doña sr sra г-н г-жа господин госпожа
  пан пані pan pani poseł posłanka gospod gospa mag`);
const his = wordsOf('mr sir lord herr m monsieur señor senor don г-н господин пан gospod sr');
const hers = wordsOf('mrs ms miss mme mlle madame frau lady dame señora señorita senora doña г-жа пані pani gospa sra');

/** A name as names are compared: without case and punctuation; ё is е. */
export function plain(name: string | null | undefined): string {
  return (name ?? '').normalize('NFKC').toLowerCase().replace(/ё/g, 'е').replace(/[’‘ʼ]/g, '\'').replace(/[^\p{L}\p{N}' /-]+/gu, ' ').replace(/\s+/g, ' ').trim();
}

/** Whether a name is the right one: as printed or an alias, honorifics apart, though Mr. is never Mrs. Where nobody is named, no name is right. */
export function sameSpeaker(name: string | null, right: Named): boolean {
  if (right.speaker === null || right.speaker === undefined) return !name;
  if (!name) return false;
  return [right.speaker, ...right.aliases ?? []].some(each => plain(each) === plain(name) || bare(each) === bare(name) && !clash(each, name));
}

function bare(name: string): string {
  const words = plain(name).split(' ').filter(Boolean);
  while (words.length > 1 && honorifics.has(words[0])) words.shift();
  return words.join(' ');
}

function clash(one: string, other: string): boolean {
  const first = plain(one).split(' ')[0], second = plain(other).split(' ')[0];
  return his.has(first) && hers.has(second) || hers.has(first) && his.has(second);
}

function wordsOf(text: string): ReadonlySet<string> { return new Set(text.split(/\s+/)); }
