/**
 * The language that messages are in, as POSIX has it: LC_ALL, else LC_MESSAGES, else LANG, the first that is set and not
 * empty; where none is (Windows), what the system tells the JavaScript engine.
 */
export function localeOf(env: Readonly<Record<string, string | undefined>>): string {
  return env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
}
