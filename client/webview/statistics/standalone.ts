import { type Look, paperFont, paperLook, size } from './look';
import { made } from './made';
import { widthIn } from './measured';
import type { Picture, Shown } from './picture';

const wide = 900, margin = 28, title = 17;

/** A picture as a file that is read without our page: colours written out, on white, with a title and what it is of. Null where there is none. */
export function standalone(picture: Picture, shown: Shown): { readonly svg: string; readonly width: number; readonly height: number } | null {
  const look = paperLook(wide - 2 * margin, (text, points) => widthIn(paperFont, text, points)), drawn = picture.draw?.(shown, look);
  if (!drawn) return null;
  const { t } = shown.wording, lines = [...wrapped(`${shown.figures.title}. ${shown.figures.summary}`, look), ...wrapped(picture.hint?.(shown) ?? '', look)], top = margin + title + 8 + lines.length * 15 + 14;
  const width = wide, height = top + Number(drawn.getAttribute('height')) + margin, svg = made('svg', { width, height, viewBox: `0 0 ${width} ${height}`, fill: look.ink, 'font-family': paperFont, 'font-size': size.text, 'text-anchor': 'middle', role: 'img' });
  const inside = made('g', { transform: `translate(${margin},${top})` }), name = made('title', {}, `${t(picture.title)}. ${shown.figures.title}`);
  inside.append(...drawn.childNodes);
  svg.append(name, made('rect', { width, height, fill: '#ffffff' }), made('text', { x: margin, y: margin + title * 0.75, 'font-size': title, 'font-weight': 600, 'text-anchor': 'start' }, t(picture.title)),
    ...lines.map((line, at) => made('text', { x: margin, y: margin + title + 8 + at * 15 + 10, fill: look.quiet, 'text-anchor': 'start' }, line)), inside);
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`, width, height };
}

/** The same as points, twice as many each way as it has pixels. */
export async function pointsOf({ svg, width, height }: NonNullable<ReturnType<typeof standalone>>, times = 2): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height), canvas = document.createElement('canvas');
    image.src = address;
    await image.decode();
    canvas.width = width * times;
    canvas.height = height * times;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>(done => { canvas.toBlob(done, 'image/png'); });
    if (!blob) throw new Error('The picture could not be made.');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** A text in lines that have room. */
function wrapped(text: string, { width, measure }: Look): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const longer = lines.length > 0 ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length > 0 && measure(longer, size.text) <= width) lines[lines.length - 1] = longer; else lines.push(word);
  }
  return lines;
}
