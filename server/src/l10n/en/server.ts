/** What the language server itself says: to whoever starts it by hand, and to the user of an editor. */
export const server = {
  'server.transport': 'This is the language server of Verbatim. An editor starts it and says how it speaks to it: --stdio or --node-ipc. It opens no network connections.',
  'server.silence.malformed': '{file} has a mistake, so findings that were silenced there are shown again. {reason}',
  'server.silence.untouched': '{file} has a mistake and was left as it is. Correct it first, then silence the finding again. {reason}',
  'server.silence.failed': '{file} could not be written, so the finding stays. {reason}',
  'server.silence.busy': 'Something else keeps writing into it.',
  'server.silence.nowhere': 'Verbatim has nowhere to remember this finding: open the folder that the transcript lies in, then try again.',
  'server.index.title': 'Reading the transcripts of this folder',
  'server.index.read': '{done} of {of}',
} as const;
