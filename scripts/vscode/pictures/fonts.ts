import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kept, unpack } from '../download';
import { FONTS } from '../pins';

/** Fonts that every machine has once they are fetched; gives the configuration that has the browser use no others. */
export async function bringFonts(): Promise<string> {
  const folder = await kept(`fonts-${FONTS.map(pin => pin.version).join('-')}`, async incoming => {
    for (const pin of FONTS) {
      const part = join(incoming, pin.name.replace('/', '-'));
      await mkdir(part);
      await unpack(pin, part, { strip: 1, only: ['package/400Regular', 'package/700Bold', 'package/LICENSE_FONT', ...pin.name.endsWith('serif') ? ['package/400Regular_Italic'] : []] });
    }
    await writeFile(join(incoming, 'fonts.conf'), fontsConf());
  });
  return join(folder, 'fonts.conf');
}

function fontsConf(): string {
  const alias = (generic: string, font: string): string => `<alias binding="same"><family>${generic}</family><prefer><family>${font}</family></prefer></alias>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">.</dir>
${['system-ui', 'Ubuntu', 'Droid Sans', 'sans-serif'].map(name => alias(name, 'Inter')).join('\n')}
${alias('serif', 'PT Serif')}
${['Droid Sans Mono', 'monospace'].map(name => alias(name, 'JetBrains Mono')).join('\n')}
</fontconfig>
`;
}
