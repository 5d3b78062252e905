import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from '../../../server/src/transcript';
import { Recogniser } from '../../../server/src/transcript/recogniser';
import { tellingOf } from '../../../server/src/transcript/turns/told';
import { assertReads } from '../../support/margin';
import { plain } from '../../support/plain';

const sayings = ['Дороги чинят с весны, и к осени закончим все.', 'Денег хватит: область добавила сколько обещала.', 'Главное — не забыть про школу, она старая.'];
const text = (head: string) => `${head}Анна Ветрова\n\n${sayings[0]}\n\nПётр Седов\n\n${sayings[1]}\n\nАнна Ветрова\n\n${sayings[2]}\n\nПётр Седов\n`;

describe('the side on which names stand, as front matter tells it', () => {
  it('outvotes what the text looks like: behind the words', () => {
    const { convention } = assertReads(`
                 = | ---
                 = | подписи: после
                 = | ---
                 @ | Анна Ветрова
                   |
        Пётр Седов | Дороги чинят с весны, и к осени закончим все.
                   |
                 @ | Пётр Седов
                   |
      Анна Ветрова | Денег хватит: область добавила сколько обещала.
                   |
                 @ | Анна Ветрова
    `);
    assert.equal(convention.kind, 'trailing');
    assert.deepEqual(convention.reasons[0], { cue: 'told:after', weight: 1, line: 1 });
  });

  it('and before them, in English, in quotes, with a remark', () => assertReads(`
                 = | ---
                 = | title: Roads
                 = | Attributions: "before"  # as the clerk has it
                 = | ---
      Ann Fielding | Ann Fielding
                   |
      Ann Fielding | We mend the roads in spring.
                   |
          Tom Reed | Tom Reed
                   |
          Tom Reed | There is money for it.
                   |
      Ann Fielding | Ann Fielding
  `.replace(/^(\s+)(?:Ann Fielding|Tom Reed)( \| (?:Ann Fielding|Tom Reed))$/gmu, (_whole, indent: string, rest: string) => `${indent}@${rest}`)));

  it('is passed over where it is none', () => {
    const { kind } = parse(text('')).convention;
    for (const entry of ['подписи: сбоку', 'attributions:', 'attributions: [after]', 'signatures: after']) {
      const { convention } = parse(text(`---\n${entry}\n---\n`));
      assert.deepEqual([convention.kind, convention.reasons.some(({ cue }) => cue.startsWith('told'))], [kind, false], entry);
    }
  });

  it('is heard as soon as it is typed, and no longer than it stands there', () => fc.assert(fc.property(fc.array(fc.constantFrom('before', 'after', 'nowhere'), { minLength: 1, maxLength: 4 }), directions => {
    let source = text('---\nattributions: \n---\n');
    const recogniser = new Recogniser(source, 4), at = source.indexOf(': ') + 2;
    let typed = '';
    for (const direction of directions) {
      recogniser.edit({ from: at, to: at + typed.length, text: direction });
      source = source.slice(0, at) + direction + source.slice(at + typed.length);
      typed = direction;
      const { lines: edited, ...found } = plain(recogniser.transcript), { lines, ...anew } = plain(parse(source));
      assert.equal(edited.source, lines.source);
      assert.deepEqual(found, anew);
    }
  })));

  it('is written in the language of the text', () => {
    assert.deepEqual([tellingOf('after', 'ru'), tellingOf('before', 'de')], [{ key: 'подписи', value: 'после' }, { key: 'attributions', value: 'before' }]);
  });
});
