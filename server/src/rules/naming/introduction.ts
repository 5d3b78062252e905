import type { Position } from 'vscode-languageserver-types';
import type { Attribution } from '../../transcript/model';
import { countBefore } from '../places';

/** Of a speaker's attributions that have a role, in order: the last one before a place or, failing that, the first behind it. Undefined where there are none. */
export function introductionAmong(named: readonly Attribution[], place: Position): Attribution | undefined { return named[countBefore(named, place) - 1] ?? named[0]; }
