import { endsSentence, isCapital, isDash, isLetter, isSpace, skipSpace, skipSpaceBack, wordEnd } from './characters';
import type { Lexicon } from './lexicon';
import type { Span } from './pairing';

/** A paragraph that begins with a dash, as a turn of a conversation would be. */
export interface DashTurn { /** It has the author's «, — said X» in it. */ readonly cued: boolean; readonly asked: boolean; /** What is spoken. */ readonly spoken: readonly Span[] }

/** How many words behind a dash may stand before the verb of speech. */
const reach = 5;

/** How far ahead a dash is looked for that closes the author's words. */
const nearDash = 200;

/**
 * Reads a dash paragraph: — Слова, — сказал X. — Слова. The dashes change between speech and the author's words: the author
 * begins where a speech verb follows soon, speech where the author's sentence has ended. Also —Hola —dijo X—. ¿Qué?, and the
 * French comma (— Oui, dit-il, sans doute.). Null where no words follow the dash.
 */
export function dashTurn(text: string, from: number, to: number, lexicon: Lexicon): DashTurn | null {
  let at = from;
  while (at < to && isDash(text.charCodeAt(at))) at++;
  at = skipSpace(text, at, to);
  if (at >= to || !isLetter(text.charCodeAt(at)) && !'«"“„¿¡…([.'.includes(text[at])) return null;
  return new Turner(text, at, to, lexicon).read();
}

class Turner {
  private readonly spoken: Span[] = [];
  private cued = false;
  /** Where the run of dashes and spaces ends that was met last, and where one ended at which nothing began. */
  private run = -1;
  private dead = -1;
  /** The first dash that parts at or behind where it was looked for. */
  private dash = -1;

  constructor(private readonly text: string, private start: number, private readonly to: number, private readonly lexicon: Lexicon) {}

  read(): DashTurn {
    const { text, to } = this;
    let speaking = true;
    for (let at = this.start; at < to; at++) {
      const next = speaking ? this.authorFrom(at) : this.speechFrom(at);
      if (next < 0) continue;
      speaking = !speaking;
      at = next - 1;
    }
    if (speaking) this.say(to);
    return { cued: this.cued, asked: this.spoken.some(s => text[s.end - 1] === '?'), spoken: this.spoken };
  }

  /** Where the author's words begin, should they begin with the dash or comma at `at`; -1 where they do not. */
  private authorFrom(at: number): number {
    const { text, to, lexicon } = this, unit = text.charCodeAt(at);
    if (isDash(unit)) {
      if (!isBreak(text, at, to)) return -1;
      const first = at >= this.run, after = this.afterDashes(at), last = text.charCodeAt(skipSpaceBack(text, at, this.start) - 1);
      if (after >= to || !first && this.dead === after) return -1;
      if (!authorBegins(text, after, to, last !== 0x2C && endsSentence(last), lexicon)) { if (!first) this.dead = after; return -1; }
      this.say(at);
      this.cued ||= verbNear(text, after, to, reach, lexicon);
      return after;
    }
    if (unit !== 0x2C && unit !== 0x21 && unit !== 0x3F || !lexicon.clitics.length || !inverted(text, at + 1, to, lexicon)) return -1;
    this.say(at + 1);
    this.cued = true;
    return at + 1;
  }

  /** Where speech begins again, should it with the dash or comma at `at`; -1 where it does not. */
  private speechFrom(at: number): number {
    const { text, to, lexicon } = this, unit = text.charCodeAt(at);
    if (isDash(unit) && isBreak(text, at, to)) {
      const after = this.afterDashes(at);
      if (this.dead === after || isSpace(text.charCodeAt(at - 1)) && !',.:;!?…'.includes(text[skipSpaceBack(text, at, this.start) - 1])) return -1;
      let begin = after;
      while (begin < to && (text[begin] === '.' || text[begin] === ',' || text[begin] === ';' || text[begin] === ':' || isSpace(text.charCodeAt(begin)))) begin++;
      if (begin >= to) { this.dead = after; return -1; }
      return this.start = begin;
    }
    if (!lexicon.clitics.length || unit !== 0x2C && unit !== 0x2E || !this.cued || !isSpace(text.charCodeAt(at + 1)) || this.dashAhead(at)) return -1;
    this.start = skipSpace(text, at + 1, to);
    return at + 1;
  }

  private say(end: number): void {
    const last = skipSpaceBack(this.text, end, this.start);
    if (last > this.start && hasLetter(this.text, this.start, last)) this.spoken.push({ start: this.start, end: last, closed: true, closer: '', continued: false, runsOn: false });
  }

  /** Behind the dashes and spaces that stand together with the dash at `at`. */
  private afterDashes(at: number): number {
    if (at >= this.run) {
      let i = at;
      while (i < this.to && (isDash(this.text.charCodeAt(i)) || isSpace(this.text.charCodeAt(i)))) i++;
      this.run = i;
    }
    return this.run;
  }

  private dashAhead(at: number): boolean {
    const { text, to } = this;
    if (this.dash < at) for (this.dash = at; this.dash < to && !(isDash(text.charCodeAt(this.dash)) && isBreak(text, this.dash, to)); this.dash++);
    return this.dash < Math.min(to, at + nearDash);
  }
}

/** A dash that parts, not a hyphen inside a word. */
function isBreak(text: string, at: number, to: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 45) return isSpace(text.charCodeAt(at - 1)) && at + 1 < to && (isSpace(text.charCodeAt(at + 1)) || text[at + 1] === '-');
  return at > 0;
}

/** Behind a dash, the author: a speech verb soon, or (after a full stop, question, exclamation) a small letter. */
function authorBegins(text: string, at: number, to: number, sentence: boolean, lexicon: Lexicon): boolean {
  const unit = text.charCodeAt(at), capital = isCapital(unit);
  if (verbNear(text, at, to, sentence ? reach + 3 : capital ? 2 : reach, lexicon)) return true;
  return sentence && (isLetter(unit) && !capital || lexicon.table.at(text, at, wordEnd(text, at, to))?.pronoun !== undefined);
}

function verbNear(text: string, from: number, to: number, count: number, { table }: Lexicon): boolean {
  for (let at = from, n = 0; n < count && at < to; n++) {
    const end = wordEnd(text, at, to);
    if (end === at) return false;
    if (table.at(text, at, end)?.verb) return true;
    at = skipSpace(text, end, to);
  }
  return false;
}

/** ", dit-il" and ", dit Pierre": a verb of speech with its subject behind it, without a dash. */
function inverted(text: string, at: number, to: number, { table, clitics }: Lexicon): boolean {
  let start = skipSpace(text, at, to), end = wordEnd(text, start, to);
  // s'écria
  if (end === start + 1 && (text[end] === "'" || text[end] === '’')) { start += 2; end = wordEnd(text, start, to); }
  if (end === start || isCapital(text.charCodeAt(start)) || !table.at(text, start, end)?.verb) return false;
  for (const { word } of clitics) if (text.startsWith(word, end)) return true;
  const next = skipSpace(text, end, to);
  return next < to && isCapital(text.charCodeAt(next));
}

function hasLetter(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isLetter(text.charCodeAt(i))) return true;
  return false;
}
