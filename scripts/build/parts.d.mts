import type { BuildOptions } from 'esbuild';

export function buildInParts(options: BuildOptions & { readonly entryPoints: readonly [string]; readonly outfile: string }, define: string, copied?: Readonly<Record<string, string>>): Promise<ReadonlyMap<string, { readonly text: Uint8Array; readonly inputs: ReadonlySet<string> }>>;
