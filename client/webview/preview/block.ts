import type { PageMark } from '#protocol';
import { element } from '../base/elements';
import type { Wording } from '../base/texts';
import type { Placed } from './book';
import type { Sign, Signs } from '../base/signs';
import { wordsIn } from './words';

/** Makes the elements of blocks. All that comes from the transcript becomes text. */
export class Typesetter {
  constructor(private readonly wording: Wording, private readonly signs: Signs) {}

  /** What a block looks like, to be compared: its place in the document is no part of it. */
  signatureOf({ block, key, office, goes }: Placed): string {
    const { kind, text, marks, level, opens, time } = block, sign = key === null ? undefined : this.signs.of(key);
    return JSON.stringify([kind, text, marks, level, opens, time, key, office, goes, sign]);
  }

  set({ block: { kind, text, marks, level = 1, opens, time }, key, office, goes }: Placed): HTMLElement {
    const tell = ({ by }: PageMark) => by === undefined ? this.wording.t('quotationOfNobody') : this.wording.t('quotation', by);
    if (kind === 'heading') {
      const tag = (['h1', 'h2', 'h3', 'h4'] as const)[Math.min(3, Math.max(0, level - 1))];
      return element('div', { class: 'block heading' }, element(tag, { class: 'words', text, dir: 'auto' }), notes());
    }
    const sign = key === null ? undefined : this.signs.of(key), when = time === undefined ? null : element('time', { text: time });
    const words = text === '' ? null : element('p', { class: 'words', dir: 'auto' }, opens ? null : when, ...wordsIn(text, marks, tell));
    const name = ['block', kind, ...key === '' ? ['nobody'] : [], ...classesOf(sign), ...opens ? ['opens'] : [], ...goes ? ['goes'] : []].join(' ');
    return element('div', { class: name }, kind === 'statement' ? this.gutter(sign, opens !== undefined) : null, opens ? this.who(opens, office, when) : null, words, notes());
  }

  private gutter(sign: Sign | undefined, opens: boolean): HTMLElement {
    return element('div', { class: 'gutter', 'aria-hidden': 'true' }, opens ? element('span', { class: 'sign', text: sign?.letters ?? '?' }) : null);
  }

  private who({ name, rivals = [] }: NonNullable<Placed['block']['opens']>, office: string | null, when: HTMLElement | null): HTMLElement {
    const { t } = this.wording, others = rivals.map(rival => element('span', { class: 'rival', text: t('or', rival), dir: 'auto' }));
    return element('div', { class: 'who' },
      element('span', { class: isLong(name) ? 'name long' : 'name', text: name === '' ? t('nobody') : name, dir: 'auto', role: 'heading', 'aria-level': '5' }), ...others,
      office === null ? null : element('span', { class: 'office', text: office, dir: 'auto' }), when);
  }
}

/** Has a word that is too long for the margin in its usual size. */
function isLong(name: string): boolean { return name.split(/[\s-]/u).some(word => word.length > 15); }

/** Classes by which the style sheet knows a sign. */
export function classesOf(sign: Sign | undefined): string[] { return sign ? [`colour${sign.colour}`, `line${sign.line}`] : []; }

function notes(): HTMLElement { return element('div', { class: 'notes' }); }
