import assert from 'node:assert/strict';
import { eachLine, read } from './draw';

/** Speakers of a conversation, a quotation each; "?" for nobody. */
function speakers(language: string, text: string): string {
  return read(text, language).quotations.filter(q => q.kind === 'speech').map(q => q.speaker ?? '?').join(', ');
}

describe('a conversation', () => {
  it('in Russian, behind dashes: the author\'s words part speech from speech', () => {
    const { lines, quotations } = read([
      '— Ты куда собралась? — спросил Пётр Седов, не оборачиваясь.',
      '— Домой, — ответила Анна. — А что?',
      '— Ничего. Дождь… — Он махнул рукой. — Иди.',
      '— Пойдём вместе, — сказала она, — нам по пути.',
    ].join('\n'), 'ru');
    assert.deepEqual(quotations.map(q => [lines.slice(q.range), q.speaker]), [
      ['Ты куда собралась?', 'Пётр Седов'], ['Домой,', 'Анна'], ['А что?', 'Анна'], ['Ничего. Дождь…', 'Пётр Седов'], ['Иди.', 'Пётр Седов'],
      ['Пойдём вместе,', 'Анна'], ['нам по пути.', 'Анна'],
    ]);
    assert.ok(quotations.every(q => q.dialogue && q.closed && q.closer === ''));
  });

  it('in Spanish, French and Polish has other dashes, or a comma', () => {
    assert.equal(speakers('es', '—Hola —dijo Tomás—. ¿Adónde vas?\n—A casa —respondió Lucía, sin mirarlo—. Estoy cansada.\n—Te acompaño.'), 'Tomás, Tomás, Lucía, Lucía, Tomás');
    assert.equal(speakers('fr', '— Bonjour, dit Pierre. Comment allez-vous ?\n— Très bien, répondit Jeanne, et vous ?\n— Je pars demain.\n— Déjà ! s’écria-t-elle.'), 'Pierre, Pierre, Jeanne, Jeanne, Pierre, Jeanne');
    assert.equal(speakers('pl', '— Dzień dobry — powiedział Jan. — Co słychać?\n— Nic nowego — odparła Ewa.\n— Szkoda.'), 'Jan, Jan, Ewa, Jan');
  });

  it('is none where dashes only begin the items of a list', () => assert.deepEqual(read('— дорога до моста;\n— мост;\n— дорога за мостом.\n- карта', 'ru').quotations, []));

  it('goes to and fro between two', () => assert.equal(speakers('en', [
    '"Where have you been?" asked Tom Alder.', '"At the bridge," said Anna Fox.', '"Again?"', '"Again."', '"And what did you see?"', '"Nothing!"', '"Nothing," he repeated.',
  ].join('\n\n')), 'Tom Alder, Anna Fox, Tom Alder, Anna Fox, Tom Alder, Anna Fox, Tom Alder'));

  it('begins with those who are named only later', () => assert.equal(speakers('en', [
    'CHAPTER TWO', '"Who is there?"', '"Only me."', '"Come in, then!" said Tom Alder.', '"I can\'t stay," said Anna Fox.', '"Why not?"',
  ].join('\n\n')), 'Tom Alder, Anna Fox, Tom Alder, Anna Fox, Tom Alder'));

  it('knows whom a speech calls by name', () => assert.equal(speakers('en', [
    'Tom Alder and Anna Fox met Ada Reed, his cousin, at the bridge.', '"Good morning!" said Tom Alder.', '"Good morning," said Anna Fox. "And how is it with you, Ada?"', '"Well enough!"',
  ].join('\n\n')), 'Tom Alder, Anna Fox, Anna Fox, Ada Reed'));

  it('counts what somebody does as his turn', () => assert.equal(speakers('en', [
    '"Did you see it?" asked Tom Alder.', '"I did!" said Anna Fox.', 'Tom Alder made no answer.', '"You don\'t believe me!"',
  ].join('\n\n')), 'Tom Alder, Anna Fox, Anna Fox'));

  it('has a narrator who says "I"', () => assert.equal(speakers('en', [
    '"Who are you?" said the ferryman.', '"Nobody," said I.', '"Nobody!"', '"Yes, sir."', '"Hm!" he muttered.',
  ].join('\n\n')), 'the ferryman, I, the ferryman, I, the ferryman'));

  it('takes who acts beside the words for who says them', () => assert.equal(speakers('en', [
    'Tom Alder shut the door. "That is that!"', '"Is it?" Anna Fox looked at the river.', '"It is!"', '"Then go!"',
  ].join('\n\n')), 'Tom Alder, Anna Fox, Tom Alder, Anna Fox'));

  it('is less sure of a turn than of a name', () => {
    const { quotations } = read('"Where?" asked Tom Alder.\n\n"There!" said Anna Fox.\n\n"Oh!"', 'en');
    assert.ok(quotations[2].confidence < 0.85 && quotations[0].confidence > 0.9);
    assert.deepEqual(quotations[2].reasons.map(r => r.cue).filter(c => c !== 'sentence'), ['turn']);
  });

  it('is followed in the author\'s text only', () => assert.deepEqual(read('"Where?"\n"There!"\n"Oh!"', 'en', lines => eachLine(lines, true)).quotations.map(q => [q.speaker, q.dialogue]), [[null, false], [null, false], [null, false]]));
});
