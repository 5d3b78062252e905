import type { Message } from '../../l10n/translate';

/** Something that was named and cannot be read, or holds nothing. */
export interface Problem {
  /** As given on the command line. */
  readonly file: string;
  readonly message: Message;
  /** False: worth saying, but nothing is missing from the output. */
  readonly serious: boolean;
}

/** What an error of the file system means to the person who named the file. */
export function problemOf(file: string, error: NodeJS.ErrnoException): Problem {
  return { file, message: explanation(error), serious: true };
}

function explanation(error: NodeJS.ErrnoException): Message {
  switch (error.code) {
    case 'ENOENT': case 'ENOTDIR': return { key: 'cli.file.missing' };
    case 'EACCES': case 'EPERM': return { key: 'cli.file.forbidden' };
    case 'ELOOP': return { key: 'cli.file.loop' };
    case 'ERR_FS_FILE_TOO_LARGE': case 'ERR_STRING_TOO_LONG': case 'ERR_ENCODING_INVALID_ENCODED_DATA': return { key: 'cli.file.tooLarge' };
    default: return { key: 'cli.file.unreadable', args: { reason: error.code ?? error.message } };
  }
}
