import assert from 'node:assert/strict';
import { problemOf } from '../../../../server/src/cli/input/problem';
import { translator } from '../../../../server/src/l10n/translate';

describe('cli: what an error of the file system means', () => {
  const said = (code: string) => { const { message } = problemOf('зал.txt', Object.assign(new Error('boom'), { code })); return translator('ru')(message.key, message.args); };

  it('is said in plain words, and with its code where it is a rare one', () => {
    assert.deepEqual(['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ERR_FS_FILE_TOO_LARGE', 'EIO'].map(said), [
      'такого файла или папки нет', 'такого файла или папки нет', 'нет прав на чтение', 'ссылки ведут по кругу', 'файл слишком велик, целиком его не прочитать', 'не удалось прочитать (EIO)',
    ]);
  });
});
