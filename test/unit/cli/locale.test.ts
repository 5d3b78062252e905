import assert from 'node:assert/strict';
import { localeOf } from '../../../server/src/cli/locale';
import { translator } from '../../../server/src/l10n/translate';

describe('cli: the language of messages', () => {
  it('is what LC_ALL, else LC_MESSAGES, else LANG says', () => {
    assert.equal(localeOf({ LANG: 'ru_RU.UTF-8' }), 'ru_RU.UTF-8');
    assert.equal(localeOf({ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'ru_RU.UTF-8' }), 'ru_RU.UTF-8');
    assert.equal(localeOf({ LANG: 'ru_RU.UTF-8', LC_MESSAGES: 'ru_RU.UTF-8', LC_ALL: 'C' }), 'C');
    assert.equal(localeOf({ LANG: 'ru_RU.UTF-8', LC_MESSAGES: '', LC_ALL: '' }), 'ru_RU.UTF-8');
  });

  it('is English where we have no texts', () => {
    const hint = (locale: string) => translator(locale)('cli.usage.noFiles');
    assert.notEqual(hint('ru_RU.UTF-8'), hint('en'));
    for (const locale of ['C', 'C.UTF-8', 'POSIX', 'de_DE.UTF-8', 'en_US']) assert.equal(hint(locale), hint('en'), locale);
  });
});
