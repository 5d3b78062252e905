import assert from 'node:assert/strict';
import { ListSpeakers, NameSpeaker, WhoIs, type ListSpeakersAnswer, type NameSpeakerAnswer, type WhoIsAnswer } from '#protocol';
import { Editor } from './support/editor';
import { applyAll } from './support/text';

const uri = 'file:///memory/а.transcript', textDocument = { uri };

describe('naming a speaker', () => {
  let editor: Editor;
  before(async () => { editor = await Editor.start({ locale: 'ru' }); });
  after(() => editor.end());
  afterEach(() => editor.close(uri));

  const name = (line: number, params: object) => asked(line, params);
  async function asked(line: number, params: object): Promise<NameSpeakerAnswer> {
    const { key } = await editor.request<WhoIsAnswer>(WhoIs, { textDocument, position: { line, character: 0 } });
    return editor.request<NameSpeakerAnswer>(NameSpeaker, { textDocument, key, ...params });
  }
  /** The text after naming, who then speaks, and whether there was a doubt. */
  async function named(text: string, line: number, params: object): Promise<{ text: string; speakers: unknown; doubt?: string }> {
    await editor.open(uri, text);
    const { edits, doubt } = await name(line, params) as Extract<NameSpeakerAnswer, { edits: object }>, after = applyAll(text, edits);
    await editor.close(uri);
    await editor.open(uri, after);
    const { speakers } = await editor.request<ListSpeakersAnswer>(ListSpeakers, { textDocument });
    return { text: after, speakers: speakers.map(row => [row.name, row.statements]), ...doubt === undefined ? {} : { doubt } };
  }

  const talk = 'Вопрос: Когда откроют мост?\n\nА. Ветрова: В мае.\n\nВопрос: А дорогу?\n\nА. Ветрова: Летом.\n';
  it('names all statements of a label', async () => assert.deepEqual(await named(talk, 0, { name: 'Инга Седова' }), {
    text: talk.replaceAll('Вопрос', 'Инга Седова'), speakers: [['Инга Седова', 2], ['А. Ветрова', 2]],
  }));

  it('names one statement', async () => assert.deepEqual(await named(talk, 4, { name: ' Инга Седова ', position: { line: 4, character: 0 } }), {
    text: talk.replace('Вопрос: А', 'Инга Седова: А'), speakers: [['Вопрос', 1], ['А. Ветрова', 2], ['Инга Седова', 1]],
  }));

  it('makes one speaker of two', async () => assert.deepEqual((await named(talk, 0, { name: 'А. Ветрова' })).speakers, [['А. Ветрова', 4]]));

  it('leaves times, marks and numbers of the place as they are', async () => {
    const timed = '[00:00:01] Speaker 1: Hello there everybody.\n[00:00:05] Speaker 2: Good morning to you.\n[00:00:09] Speaker 1: Let us begin now.\n';
    assert.deepEqual(await named(timed, 0, { name: 'Ann Doe' }), { text: timed.replaceAll('Speaker 1', 'Ann Doe'), speakers: [['Ann Doe', 2], ['Speaker 2', 1]] });
    const voices = 'WEBVTT\n\n00:01.000 --> 00:04.000\n<v Speaker 0>Hello there everybody.\n\n00:05.000 --> 00:09.000\n<v Speaker 1>Good morning to you.\n\n00:10.000 --> 00:12.000\n<v Speaker 0>Let us begin now.\n';
    assert.equal((await named(voices, 3, { name: 'Ann Doe' })).text, voices.replaceAll('Speaker 0', 'Ann Doe'));
    const bold = '**SPEAKER_01:** Hello there everybody.\n\n**SPEAKER_02:** Good morning to you.\n\n**SPEAKER_01:** Let us begin now.\n';
    assert.equal((await named(bold, 0, { name: 'Ann Doe' })).text, bold.replaceAll('SPEAKER_01', 'Ann Doe'));
    const above = 'Speaker 1  00:12\nHello there everybody.\n\nSpeaker 2  00:15\nGood morning to you.\n\nSpeaker 1  00:19\nLet us begin now.\n';
    assert.equal((await named(above, 0, { name: 'Ann Doe' })).text, above.replaceAll('Speaker 1', 'Ann Doe'));
  });

  it('takes an article away with what it is of', async () => {
    const chair = 'THE CHAIR: Order, order please.\n\nMr. DOE: Thank you very much.\n\nTHE CHAIR: Go on with it.\n\nMr. DOE: I will do so.\n';
    assert.equal((await named(chair, 0, { name: 'Ms. ROE' })).text, chair.replaceAll('THE CHAIR', 'Ms. ROE'));
  });

  it('writes a label as it is read where the name alone would be none', async () => {
    assert.deepEqual(await named('Q. Where were you on that day?\nA. At home, as usual.\nQ. Alone?\nA. Yes, I was.\n', 0, { name: 'Ann Doe' }), {
      text: 'Ann Doe: Where were you on that day?\nA. At home, as usual.\nAnn Doe: Alone?\nA. Yes, I was.\n', speakers: [['Ann Doe', 2], ['A', 2]],
    });
  });

  it('names somebody for words that had nobody, in the document’s own way', async () => {
    const trailing = 'Дороги чинят второй год подряд.\nАнна Ветрова, министр дорог\n\nМосты старые, их надо менять.\nПётр Седов, начальник\n\nКто это сказал, неизвестно.\n';
    const { text, speakers } = await named(trailing, 6, { name: 'Инга Лугина', role: 'мэр', position: { line: 6, character: 0 } });
    assert.equal(text, trailing.replace('неизвестно.\n', 'неизвестно.\nИнга Лугина, мэр\n'));
    assert.deepEqual(speakers, [['Анна Ветрова', 1], ['Пётр Седов', 1], ['Инга Лугина', 1]]);
  });

  it('refuses what is no name, and says why', async () => {
    await editor.open(uri, talk);
    for (const [given, said] of [['', /хотя бы одна буква/], ['  ', /хотя бы одна буква/], [null, /хотя бы одна буква/], ['Инга\nСедова', /в одну строку/], ['Инга\u2028Седова', /в одну строку/], ['Инга\u0000', /невидимые/], ['Ы'.repeat(201), /больше 200 знаков/], ['Вопрос', /уже написано «Вопрос»/]] as const) {
      const answer = await name(0, { name: given });
      assert.deepEqual(Object.keys(answer), ['refused']);
      assert.match(answer.refused!, said);
    }
    assert.match((await editor.request<NameSpeakerAnswer>(NameSpeaker, { textDocument, key: 'нет такого', name: 'Инга' })).refused!, /нет высказывания/);
    assert.equal(await editor.request(NameSpeaker, { textDocument: { uri: 'file:///нет' }, key: '', name: 'Инга' }), null);
    await assert.rejects(editor.request(NameSpeaker, { key: '', name: 'Инга' }), { code: -32602 });
  });

  it('says that it doubts what would be read otherwise', async () => {
    const { doubt } = await named(talk, 0, { name: 'и вот тогда мы поняли: всё, конец, дальше пути нет' });
    assert.match(doubt!, /Проверьте/);
  });
});
