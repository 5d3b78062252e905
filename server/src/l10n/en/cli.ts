/** What the command line says. */
export const cli = {
  'cli.usage': 'Usage: verbatim parse|check [options] FILE…',
} as const;
