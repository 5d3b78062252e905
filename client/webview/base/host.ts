import type { Delivery, FromPage } from '../../../protocol/webviews';

/** What VS Code gives a page. */
interface VsCode { postMessage(message: unknown): void; getState(): unknown; setState(state: unknown): void }
declare function acquireVsCodeApi(): VsCode;

/** A page's side of what it and the extension say to one another. `State` is what it is made anew from after VS Code was started again. */
export class Host<To, From, State> {
  private readonly api = acquireVsCodeApi();

  /** What was kept; it may be of an older version, so nothing is certain of it. */
  get state(): Partial<State> { const kept = this.api.getState(); return typeof kept === 'object' && kept !== null ? kept as Partial<State> : {}; }
  keep(state: State): void { this.api.setState(state); }

  say(message: From): void { this.post({ message }); }

  /** Listens from now on, and says that it does. Each message is acknowledged when it has been done. */
  listen(take: (message: To) => void): void {
    addEventListener('message', ({ data }: MessageEvent<Delivery<To>>) => {
      if (typeof data !== 'object' || data === null || typeof data.number !== 'number') return;
      try { take(data.message); } finally { this.post({ done: data.number }); }
    });
    this.post({ ready: true });
  }

  private post(message: FromPage<From>): void { this.api.postMessage(message); }
}
