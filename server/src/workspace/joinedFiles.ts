import { Joined, type DirectoryFile } from '../officials/joined';
import { Stepwise } from '../officials/steps';
import { canonical } from './uris';

/** Folders of a workspace that have directories of their own are few. */
const most = 8;

/** The people of files together, joined once for all who ask. */
export class JoinedFiles {
  private kept: { readonly files: readonly DirectoryFile[]; readonly work: Stepwise<Joined> }[] = [];

  /** Those of the very same files, in this order; whoever asks works on at it. */
  of(files: readonly DirectoryFile[]): Stepwise<Joined> {
    const known = this.kept.find(each => isOf(each, files)), wanted = known ?? { files, work: new Stepwise(Joined.of(files)) };
    this.kept = [...this.kept.filter(each => each !== known).slice(1 - most), wanted];
    return wanted.work;
  }

  /** Files are other than they were. */
  drop(uris: readonly string[]): void {
    const changed = new Set(uris.map(canonical));
    this.kept = this.kept.filter(({ files }) => !files.some(({ uri }) => changed.has(canonical(uri))));
  }
}

/** Whether something was made of the very same files, in this order. */
export function isOf(made: { readonly files: readonly DirectoryFile[] }, files: readonly DirectoryFile[]): boolean {
  return made.files.length === files.length && made.files.every((file, at) => file === files[at]);
}
