import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { VsCodeInBrowser } from '../vscode-in-browser';
import type { Workbench } from '../workbench';
import { bringFonts } from './fonts';
import { contactSheet, type Taken } from './sheet';
import { type View, views } from './views';

const ROOT = resolve(import.meta.dirname, '../../..');
const SAMPLES = join(ROOT, 'samples'), LOOKED_AT = join(ROOT, 'out/screenshots/views'), SHOWN = join(ROOT, 'docs/images');
const SETTINGS = {
  'files.exclude': { '.vscode': true },
  'editor.fontFamily': 'JetBrains Mono', 'editor.fontSize': 13, 'editor.minimap.enabled': false,
  'workbench.layoutControl.enabled': false, 'window.commandCenter': false, 'editor.occurrencesHighlight': 'off',
};
const WIDTH = 1280, HEIGHT = 800;

/** VS Code's own themes, and the class by which its window shows that it has taken one. */
const themes = {
  light: ['Light Modern', 'vs'], dark: ['Dark Modern', 'vs-dark'], contrast: ['Default High Contrast', 'hc-black'], 'contrast-light': ['Default High Contrast Light', 'hc-light'],
} as const;
type Theme = keyof typeof themes;
const languages = ['en', 'ru'] as const;

/** Pictures that the README shows. */
const readme: Readonly<Record<string, string>> = {
  'problems en light': 'overview', 'hover en light': 'hover', 'fixes en light': 'fixes', 'fixes ru light': 'fixes-ru', 'preview en light': 'preview', 'preview ru dark': 'preview-ru',
};

/**
 * `npm run screenshots`: a picture of every view in the real VS Code on the samples, in each theme and language, and a page with all of them.
 * What stands behind `--` chooses: views, themes and languages by name (`-- statistics ru dark`), or `readme` for the README's pictures. Needs `npm run build`.
 */
async function main(words: readonly string[]): Promise<void> {
  const isForReadme = words.includes('readme'), wanted = chosen(words.filter(word => word !== 'readme'));
  const vscode = await VsCodeInBrowser.start(SETTINGS, { FONTCONFIG_FILE: await bringFonts() }), failed: string[] = [];
  try {
    for (const [name, view] of Object.entries(views)) for (const language of languages) {
      const taking = (Object.keys(themes) as Theme[]).filter(theme => wanted(name, language, theme) && (!isForReadme || `${name} ${language} ${theme}` in readme));
      if (taking.length > 0) await take(vscode, name, view, language, taking, isForReadme).catch((error: unknown) => { failed.push(`${name} ${language}`); console.error(`${name} ${language}:`, error instanceof Error ? error.message : error); });
    }
  } finally {
    await vscode.stop();
  }
  await writeFile(join(LOOKED_AT, 'index.html'), contactSheet(await taken()));
  console.log(`All of them: ${relative(ROOT, LOOKED_AT)}/index.html`);
  if (failed.length > 0) throw new Error(`Not taken: ${failed.join('; ')}`);
}

/** Of each kind of word those that are named; all where none is. @throws Error where a word is none of them */
function chosen(words: readonly string[]): (...each: readonly string[]) => boolean {
  const kinds = [Object.keys(views), languages, Object.keys(themes)] as const, unknown = words.filter(word => !kinds.some(kind => (kind as readonly string[]).includes(word)));
  if (unknown.length > 0) throw new Error(`There is no “${unknown.join('”, “')}”. Views: ${kinds[0].join(', ')}; languages: ${kinds[1].join(', ')}; themes: ${kinds[2].join(', ')}.`);
  const some = kinds.map(kind => words.filter(word => (kind as readonly string[]).includes(word)));
  return (...each) => each.every((word, at) => some[at].length === 0 || some[at].includes(word));
}

/** Brings a view about in one window, and takes it in one theme after the other. */
async function take(vscode: VsCodeInBrowser, name: string, view: View, language: typeof languages[number], taking: readonly Theme[], isForReadme: boolean): Promise<void> {
  const file = typeof view.file === 'object' ? view.file[language] : view.file;
  const window = await vscode.open({ folder: view.folder ?? SAMPLES, ...file === undefined ? {} : { file }, language });
  try {
    await window.page.setViewportSize({ width: view.width ?? WIDTH, height: view.height ?? HEIGHT });
    await window.set({ ...view.settings, 'workbench.colorTheme': themes[taking[0]][0] });
    await view.show(window, language);
    for (const theme of taking) {
      await window.set({ ...view.settings, 'workbench.colorTheme': themes[theme][0] });
      await settled(window, theme);
      const picture = `${name} ${language} ${theme}`;
      await window.screenshot(picture, LOOKED_AT);
      if (isForReadme) await mkdir(SHOWN, { recursive: true }).then(() => copyFile(join(LOOKED_AT, `${picture}.png`), join(SHOWN, `${readme[picture]}.png`)));
      console.log(`${relative(ROOT, LOOKED_AT)}/${picture}.png`);
    }
  } catch (error) {
    await window.screenshot(`${name} ${language} failed`, join(LOOKED_AT, '..'));
    throw error;
  } finally {
    await window.close();
  }
}

/** Waits until the window has a theme, and its colours have been taken everywhere. */
async function settled({ page }: Workbench, theme: Theme): Promise<void> {
  await page.locator(`.monaco-workbench.${themes[theme][1]}`).waitFor();
  await page.waitForTimeout(700);
}

/** All pictures that lie there, also those of other runs, in the order of the views. */
async function taken(): Promise<Taken[]> {
  await mkdir(LOOKED_AT, { recursive: true });
  const files = new Set(await readdir(LOOKED_AT));
  return Object.keys(views).flatMap(view => Object.keys(themes).flatMap(theme => languages.map(language => ({ view, theme, language, file: `${view} ${language} ${theme}.png` })))).filter(({ file }) => files.has(file));
}

main(process.argv.slice(2)).catch((error: unknown) => { console.error(error instanceof Error ? error.message : error); process.exitCode = 1; });
