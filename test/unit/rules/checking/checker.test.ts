import { expect } from 'chai';
import { Checker } from '../../../../server/src/rules/checking/checker';
import { Recogniser } from '../../../../server/src/transcript';
import type { Edit } from '../../../../server/src/transcript';

/** How many steps the findings of an edited text take, once those of the text before are known: sections read or checked again, each a step or two. */
function stepsOf(text: string, { from, to, text: put }: Edit): number {
  const recogniser = new Recogniser(text), checker = new Checker();
  checker.check(recogniser.transcript);
  recogniser.edit({ from, to, text: put });
  let steps = 0;
  checker.advance(recogniser.transcript, () => { steps++; return true; });
  return steps;
}

/** How many steps the findings of a text take that nobody checked before. */
function firstStepsOf(text: string): number {
  let steps = 0;
  new Checker().advance(new Recogniser(text).transcript, () => { steps++; return true; });
  return steps;
}

/** Somebody who is named with two roles again and again, who speaks in turns with somebody who has one. */
const turns = Array.from({ length: 800 }, (_, at) => at % 2 ? `Мы строим мост, и это надолго.\nАнна Светлова, ${at % 4 === 1 ? 'министр дорог и мостов' : 'директор городской библиотеки'}\n\n` : 'Хорошо, мы подождём ещё.\nПётр Громов, начальник речного порта\n\n').join('');
const labels = Array.from({ length: 800 }, (_, at) => `${at % 2 ? 'Анна Светлова' : 'Пётр Громов'}: Мы строим мост, и это надолго, но не навсегда.\n\n`).join('');

describe('an edit of a long text', () => {
  const few = 12;

  it('that makes a role another is followed by what gives that role, not by all that is found of its speaker', () => {
    const at = turns.indexOf('библиотеки', turns.length >> 1);
    expect(stepsOf(turns, { from: at, to: at, text: 'я' })).to.be.at.most(few);
  });

  it('that names somebody new is followed by nobody who did not ask for him', () => {
    const at = labels.indexOf('\n\n', labels.length >> 1) + 2;
    expect(stepsOf(labels, { from: at, to: at, text: 'Новый Гость: Добрый день всем.\n\n' })).to.be.at.most(few);
  });
});

describe('the first look at a long text', () => {
  it('searches all of it for a misspelt name section by section, so that others are heard in between', () => {
    const slip = labels.replace('Анна Светлова: Мы', 'Анна Светлва: Мы'), sections = (labels.length >> 12) - 1;
    expect(firstStepsOf(slip)).to.be.at.least(firstStepsOf(labels) + sections);
  });
});
