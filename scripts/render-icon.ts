/** Draws images/icon.png (256 pixels, what the Marketplace takes) from images/icon.svg: `npx tsx scripts/render-icon.ts`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from './vscode/chromium';

const size = 256;
const image = (name: string): string => fileURLToPath(new URL(`../images/${name}`, import.meta.url));

async function render(): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${await readFile(image('icon.svg'), 'utf8')}`);
    await page.screenshot({ path: image('icon.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
}

void render();
