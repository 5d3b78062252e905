import type { server as english } from '../en/server';
import type { Plural } from '../catalog';

export const server: Record<keyof typeof english, string | Plural> = {
  'server.transport': 'Это языковой сервер Verbatim. Его запускает редактор и указывает, как с ним общаться: --stdio или --node-ipc. Сетевых соединений сервер не открывает.',
  'server.silence.malformed': 'В файле {file} ошибка, поэтому скрытые в нём замечания снова показаны. {reason}',
  'server.silence.untouched': 'В файле {file} ошибка, и Verbatim не стал его менять. Исправьте файл, а затем скройте замечание ещё раз. {reason}',
  'server.silence.failed': 'Не удалось записать файл {file}, замечание остаётся. {reason}',
  'server.silence.busy': 'В него всё время пишет что-то другое.',
  'server.silence.nowhere': 'Verbatim негде запомнить это замечание: откройте папку, в которой лежит стенограмма, и попробуйте ещё раз.',
  'server.index.title': 'Чтение стенограмм этой папки',
  'server.index.read': '{done} из {of}',
};
