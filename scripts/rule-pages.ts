// Writes a page for each rule in each language, and an index of them, from the rules' own metadata and texts.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { locales, translator, type MessageKey, type Translate } from '../server/src/l10n/translate';
import { rules } from '../server/src/rules';
import { severities, type Rule, type Severity } from '../server/src/rules/rule';
import { silenceTitle } from '../server/src/rules/silence';

/** Folder of a language's pages, from the project's root. English ones are those that `codeDescription` links to. */
const folderOf = (locale: string) => locale === 'en' ? 'docs/rules' : `docs/${locale}/rules`;

/** All pages: text by path from the project's root. */
export function rulePages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const locale of locales) {
    const t = translator(locale);
    pages.set(`${folderOf(locale)}/README.md`, indexPage(t));
    for (const rule of rules) pages.set(`${folderOf(locale)}/${rule.meta.code}.md`, rulePage(rule, locale, t));
  }
  return pages;
}

function indexPage(t: Translate): string {
  const rows = rules.map(({ meta: { code, severity } }) => `| [${code}](${code}.md) | ${ruleText(t, code, 'title')} | ${severityText(t, severity)} |`);
  return text(note(t), `# ${t('rules.page.index')}`, t('rules.page.intro'), [`| ${t('rules.page.code')} | ${t('rules.page.meaning')} | ${t('rules.page.severity')} |`, '|---|---|---|', ...rows].join('\n'));
}

function rulePage({ meta: { code, severity, examples } }: Rule, locale: string, t: Translate): string {
  const shown = examples.filter(({ language }) => language === locale), silence = silenceTitle(code);
  const values = (['default', ...severities] as const).map(value => { const said = severityText(t, value); return said === value ? `\`${value}\`` : `\`${value}\` (${said})`; }).join(', ');
  return text(
    note(t), `# ${ruleText(t, code, 'title')}`, `${t('rules.page.code')}: \`${code}\`. ${t('rules.page.severity')}: ${severityText(t, severity)}.`,
    `## ${t('rules.page.why')}`, ruleText(t, code, 'why'),
    `## ${t('rules.page.example')}`, ...(shown.length ? shown : examples).flatMap(({ bad, good, officials, file, beside }) => [...officials ? [t('rules.page.officials'), fenced(officials)] : [], ...beside ? [t('rules.page.beside', { file: beside.file }), fenced(beside.text)] : [], file === undefined ? t('rules.page.bad') : t('rules.page.badIn', { file }), fenced(bad), t('rules.page.good'), fenced(good)]),
    `## ${t('rules.page.fix')}`, ruleText(t, code, 'fix'),
    `## ${t('rules.page.off')}`, `- ${t('rules.page.one', { silence: t(silence.key) })}\n- ${t('rules.page.all', { setting: `verbatim.rules.${code}`, values })}`,
    `[${t('rules.page.all.index')}](README.md)`,
  );
}

function ruleText(t: Translate, code: string, part: 'title' | 'why' | 'fix'): string { return t(`rule.${code}.${part}` as MessageKey); }
function severityText(t: Translate, severity: Severity | 'default'): string { return t(`rules.page.severity.${severity}`); }
function note(t: Translate): string { return `<!-- ${t('rules.page.generated')} -->`; }
function fenced(example: string): string { return `\`\`\`text\n${example.trimEnd()}\n\`\`\``; }
function text(...paragraphs: readonly string[]): string { return paragraphs.join('\n\n') + '\n'; }

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) {
  const root = join(dirname(fileURLToPath(import.meta.url)), '..'), pages = rulePages();
  for (const locale of locales) {
    mkdirSync(join(root, folderOf(locale)), { recursive: true });
    for (const name of readdirSync(join(root, folderOf(locale)))) if (!pages.has(`${folderOf(locale)}/${name}`)) rmSync(join(root, folderOf(locale), name));
  }
  for (const [path, content] of pages) writeFileSync(join(root, path), content);
}
