import type { FaultKind } from '../fault';
import { contradicted } from './contradicted';
import { deleted } from './deleted';
import { doubled } from './doubled';
import { leftOpen } from './leftOpen';
import { misspelt } from './misspelt';
import { roleChanged } from './roleChanged';
import { wordless } from './wordless';

/** Every way in which pages are spoilt, in the order of the table. */
export const kinds: readonly FaultKind[] = [deleted, doubled, contradicted, wordless, misspelt, roleChanged, leftOpen];
