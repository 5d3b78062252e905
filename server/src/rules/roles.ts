import { Word } from '../transcript/languages/word';
import { recognition } from '../transcript/recognition';

/** A role's word as compared, whether it stands for several (МИД, PM), and whether it has a capital. */
interface RoleWord { readonly text: string; readonly acronym: boolean; readonly capital: boolean }
/** The words that tell roles apart, and the first letters of all of them and of these. */
interface Role { readonly words: readonly RoleWord[]; readonly initials: readonly string[]; readonly ranks: string; readonly below: string }

const wordRun = /[\p{L}\p{M}\p{N}]+/gu, capitals = /^\p{Lu}{2,6}$/u;
/** Somebody else's role, for whom one speaks, or a capacity taken for this once. */
const onBehalf = /^(?:for|as|on behalf of|in place of|как|в качестве|comme|en tant que|als|como|за|от имени|от лица|вместо|pour|au nom d|für|im namen|por|en nombre d)(?!\p{L})/iu;
/** A role of more words than this is a clause that stands before a colon. */
const longest = 16;
/** States that are abbreviated without being an acronym of the name they commonly go by, or are named two ways. */
const states: readonly (readonly string[])[] = [
  ['рф', 'росси', 'российск'], ['рб', 'беларус', 'белорус'], ['рк', 'казахстан'], ['кр', 'кыргызстан', 'киргиз'], ['ук', 'uk', 'britain', 'british'], ['us', 'usa', 'america', 'american'], ['eu', 'europe'],
];

/** Words that make another office of one, as they begin; those with a full stop whole. Nobody leaves them out to be short. The first two stand below another office. */
const ranks: readonly (readonly string[])[] = [
  ['deput', 'vice', 'vize', 'заместител', 'зам.', ...'министр глав дирек губерн начальник руковод пред секретар команд заведующ ген гос ком'.split(' ').map(of => `зам${of}`), 'вице', 'заступник', 'намеснік', 'adjoint', 'stellvertret', 'suppléant', 'zastępc', 'náměst'], ['assistant', 'помощник', 'помічник', 'помощніка'],
  ['acting.', 'исполняющ', 'врио.', 'intérim'], ['former.', 'ex.', 'экс', 'бывш', 'колишн', 'ancien', 'ehemalig'], ['chief.'], ['parliamentary.', 'parlementaire.'],
];

/**
 * The two roles may be one office: equal but for letter case, punctuation, order, grammatical form or abbreviation, or one of
 * them a shortening of the other ("секретарь Совета безопасности" and "секретарь Совета безопасности России").
 */
export function sameRole(one: string, other: string): boolean {
  const a = readRole(one), b = readRole(other);
  if (!a.words.length || !b.words.length) return true;
  if (a.ranks !== b.ranks) return false;
  return covers(a, b) || covers(b, a);
}

/** Both stand below an office, as its deputy or its assistant, or neither does. */
export function sameStanding(one: string, other: string): boolean {
  const [a, b] = [one, other].map(role => readRole(role).below);
  return a === b;
}

/** Roles with something between that parts two of them. */
const between = /(?<!\s)\s*[,;/–—]\s*|(?<!\s)\s+-\s+|(?<!\s)\s+(?:и|and|und|et|[yeiй]|та|мен|және)\s+/u;
/** Capacities that go with any office, as they begin; those with a full stop whole. */
const besides: readonly string[] = [
  'депутат', 'сенатор', 'член', 'делегат', 'мажилисмен', 'парламентар', 'народн', 'участни', 'кандидат', 'профессор', 'доктор', 'академик', 'герой', 'лауреат', 'делегатк', 'докладчи', 'ведущ', 'модератор',
  'member', 'mp.', 'mep.', 'senator', 'representative', 'congress', 'delegate', 'candidate', 'nominee', 'professor', 'doctor', 'dr.', 'rapporteur', 'moderator', 'host.', 'witness', 'sponsor',
  'député', 'sénat', 'conseill', 'membre', 'mitglied', 'abgeordnet', 'diputad', 'senador', 'miembro', 'membro', 'deputad', 'poseł', 'posłan', 'radny', 'poslanec',
];

/** The two may be one office, or name one that the other names, too: "вице-премьер, министр транспорта" and "министр транспорта". */
export function sameOffice(one: string, other: string): boolean {
  if (sameRole(one, other)) return true;
  const [a, b] = [one, other].map(role => role.split(between).filter(part => part.trim() !== ''));
  return (a.length > 1 || b.length > 1) && a.some(part => b.some(each => sameRole(part, each)));
}

/** Who is said to head something may have any title for that; an organization by its short name may be what another role writes out. */
const heads: readonly string[] = ['глав', 'руководител', 'начальник', 'шеф', 'лидер', 'head.', 'leader', 'boss.', 'chief.', 'chef', 'leiter', 'jefe', 'jefa', 'responsable', 'dirigeant', 'kierowni', 'szef', 'vedouc', 'керівни', 'очільни', 'кіраўні', 'басшы'];
const ministry = /^мин\p{L}{3,}/u;

/**
 * Two roles that are not one are hardly both right of one day: another rank of one office, or two offices of two things ("министр транспорта", "министр финансов"). What may be two
 * ways to call one office ("глава МИД", "министр иностранных дел"), or goes with any other ("депутат"), is not.
 */
export function excludeEachOther(one: string, other: string): boolean {
  const a = readRole(one), b = readRole(other);
  if (covers(a, b) || covers(b, a)) return a.ranks !== b.ranks;
  const [left, right] = [a, b].map(thingsOf);
  if (!left || !right || left.some(each => right.some(word => !(each.capital && word.capital) && alike(each.text, word.text)))) return false;
  const alone = (words: readonly RoleWord[], others: readonly RoleWord[]) => words.some(each => !others.some(word => alike(each.text, word.text)));
  return alone(left, right) && alone(right, left);
}

/** What an office is of; null where the role may be no office, or one that others have at once or call otherwise. */
function thingsOf({ words }: Role): readonly RoleWord[] | null {
  const isOffice = ({ text }: RoleWord) => (recognition().wordFlags(text) & Word.Office) !== 0, isState = ({ text }: RoleWord) => states.some(group => group.some(name => text.startsWith(name)));
  if (!words.some(isOffice) || words.some(({ text }) => begins(text, besides) || begins(text, heads))) return null;
  const things = words.filter(word => !isOffice(word) && !isState(word));
  return things.some(({ text, acronym }) => acronym || ministry.test(text)) ? null : things;
}

function begins(text: string, beginnings: readonly string[]): boolean { return beginnings.some(each => each.endsWith('.') ? text === each.slice(0, -1) : text.startsWith(each)); }

/** A role that says who somebody is: not whom he speaks for this once, and no sentence; one in brackets may be long. */
export function tellsOffice(role: string, bracketed = false): boolean {
  return !onBehalf.test(role) && !/[.!?…]\s+\p{Lu}|[!?…]$|["“”]/u.test(role) && (bracketed || (role.match(wordRun) ?? []).length <= longest);
}

function readRole(role: string): Role {
  const found = role.normalize('NFKC').match(wordRun) ?? [], shouted = found.length > 1 && role === role.toUpperCase();
  const all = found.map(text => ({ text: text.toLowerCase().replaceAll('ё', 'е'), acronym: !shouted && capitals.test(text), capital: /^\p{Lu}/u.test(text) }));
  // Little words join others and are left out at will, unless the role has no others.
  const telling = all.filter(({ text, acronym }) => acronym || text.length > 3 || /\p{N}/u.test(text)), words = telling.length ? telling : all;
  const own = ranks.flatMap((group, index) => all.some(({ text }) => begins(text, group)) ? [index] : []);
  return { words, ranks: own.join(), below: own.filter(index => index < 2).join(), initials: [all, words].map(each => each.map(({ text }) => text[0]).join('')) };
}

/** Each word of the shorter role stands in the longer one, as itself, abbreviated or in another form. */
function covers(longer: Role, shorter: Role): boolean {
  return shorter.words.every((word, at) => longer.words.some(each => alike(each.text, word.text))
    || word.acronym && longer.initials.some(initials => initials.includes(word.text))
    || compound(longer.words, word.text) || compound(shorter.words.slice(0, at), word.text));
}

function alike(one: string, other: string): boolean {
  if (one === other) return true;
  if (states.some(group => group.some(name => one.startsWith(name)) && group.some(name => other.startsWith(name)))) return true;
  const same = shared(one, other);
  const shorter = Math.min(one.length, other.length), longer = Math.max(one.length, other.length);
  // An abbreviation is the other's beginning ("зам", "prof"); a grammatical form differs in its last letters only.
  return same === shorter && shorter >= 3 || same >= 4 && longer - same <= 3 && same >= longer * 0.6;
}

/** Letters with which both begin. */
function shared(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one[count] === other[count]) count++;
  return count;
}

/** A word of two that others write out, whole or as they begin: госсекретарь, государственный секретарь; зампред, заместитель председателя. */
function compound(words: readonly RoleWord[], text: string): boolean {
  return words.some(({ text: tail }, at) => {
    if (at === 0) return false;
    const head = shared(words[at - 1].text, text), rest = text.slice(head);
    return text.endsWith(tail) && tail.length >= 4 && text.length - tail.length > 1 && text.length - tail.length <= head || head >= 3 && rest.length >= 3 && alike(tail, rest);
  });
}
