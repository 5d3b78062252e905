import type { Clean, Outcome } from './main';
const percent = (part: number, of: number) => of ? (100 * part / of).toFixed(1) : '–';
export function printTables(outcomes: readonly Outcome[], clean: readonly Clean[]): void {
  const kinds = [...new Set(outcomes.map(o => o.kind))];
  for (const kind of kinds) {
    const own = outcomes.filter(o => o.kind === kind), row = (name: string, l: readonly Outcome[]) => console.log('  ' + name.padEnd(34), String(l.length).padStart(5), percent(l.filter(o => o.found).length, l.length).padStart(6), percent(l.filter(o => o.near).length, l.length).padStart(6), String(l.reduce((n, o) => n + o.others.length, 0)).padStart(4), l.reduce((n, o) => n + o.restored, 0) + '/' + l.reduce((n, o) => n + o.fixes, 0));
    row(kind.toUpperCase(), own);
    for (const sub of [...new Set(own.map(o => o.subkind))].sort()) row(' ' + sub, own.filter(o => o.subkind === sub));
    for (const s of [...new Set(own.map(o => o.source))].sort()) row('   ' + s, own.filter(o => o.source === s));
  }
  const n = clean.reduce((s, c) => s + c.findings, 0), st = clean.reduce((s, c) => s + c.statements, 0);
  console.log('clean', n, 'in', st, (100 * n / st).toFixed(2));
}
