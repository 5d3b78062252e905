/** A language server that is measured, and what it needs of its client. */
export interface Peer {
  readonly name: string;
  /** Arguments of Node. */
  readonly program: readonly string[];
  readonly languageId: string;
  readonly ending: string;
  /** Settings that it is sent when it has started. */
  readonly settings?: object;
  readonly initializationOptions?: object;
  /** Has a channel of Node beside what the protocol goes over, for what measures it from inside. */
  readonly hasChannel?: boolean;
  /** Requests of its own that it asks its client; `textOf` gives an open document as it is now. */
  readonly answers?: (textOf: (uri: string) => string) => Readonly<Record<string, (params: never) => unknown>>;
}
