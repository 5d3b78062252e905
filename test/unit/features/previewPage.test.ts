import assert from 'node:assert/strict';
import type { PreviewPageAnswer } from '#protocol';
import { previewPage } from '../../../server/src/features/previewPage';
import { defaultSettings } from '../../../server/src/workspace/settings';
import { asking } from './support';

const page = 'Совещание 12.05.2020\n\nА. Ветрова, министр: Мы начнём в мае.\n\nВопрос: А мост?\n\nПётр Седов: Спасибо.\n\nКто это сказал, неизвестно.\n';
type Page = Extract<PreviewPageAnswer, { readonly id: string }>;

describe('the transcript as a page', () => {
  it('has everybody who speaks, with the office that a directory has for the document’s day, else as the file writes it', () => {
    const directory = 'ФИО;Должность;С;По\nАнна Ветрова;министр дорог;2020-02-01;2024\nАнна Ветрова;депутат;2010;2020-01-31\n';
    assert.deepEqual((previewPage.provide(asking(page, { directory }), {}) as Page).speakers!.map(({ name, kind, office, known }) => [name, kind, office, known]), [
      ['А. Ветрова', 'person', 'министр дорог', true], ['Вопрос', 'role', null, undefined], ['Пётр Седов', 'person', null, undefined],
    ]);
    assert.deepEqual((previewPage.provide(asking(page), {}) as Page).speakers![0], { key: 'а ветрова', name: 'А. Ветрова', kind: 'person', office: 'министр' });
  });

  it('has an office in the file’s own words where they say as much of it as the directory does: that puts it together', () => {
    const directory = 'ФИО;Должность;Организация;С\nАнна Ветрова;министр дорог;Приозёрье;2020-02-01\n', office = (role: string) => {
      const { speakers } = previewPage.provide(asking(page.replace('министр', role), { directory }), {}) as Page;
      return [speakers![0].office, speakers![0].known];
    };
    assert.deepEqual(office('министр дорог Приозёрья'), ['министр дорог Приозёрья', true]);
    assert.deepEqual(office('министр дорог'), ['министр дорог, Приозёрье', true]);
    assert.deepEqual(office('председатель Совета Приозёрья'), ['министр дорог, Приозёрье', true]);
  });

  it('says its title and its language', () => {
    const { title, language } = previewPage.provide(asking(page), {}) as Page;
    assert.deepEqual([title, language], ['Совещание 12.05.2020', 'ru']);
  });

  it('says of a large one that it is', () => assert.deepEqual(previewPage.provide(asking(page, { settings: { ...defaultSettings, outlineOnlyAbove: 0.0001 } }), {}), { large: true }));
});
