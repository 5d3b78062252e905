import { spawn } from 'node:child_process';

/** Shows an address in the user's own browser, where there is one; where there is none, nothing happens: it is printed anyway. */
export function openInBrowser(address: string): void {
  const { platform, env } = process;
  if (platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']) return;
  const [command, args] = platform === 'darwin' ? ['open', [address]]
    : platform === 'win32' ? ['rundll32', ['url.dll,FileProtocolHandler', address]]
      : ['xdg-open', [address]];
  spawn(command, args, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}
