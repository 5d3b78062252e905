import { window } from 'vscode';
import { asWritten } from '../asWritten';

/** Milliseconds that something is said for in the status bar. */
const brief = 5000;

/** Says something that nobody needs to answer, where it is in nobody's way. */
export function sayBriefly(what: string): void { window.setStatusBarMessage(asWritten(what), brief); }
