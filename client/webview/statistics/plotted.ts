import { plot, type Plot, type PlotOptions } from '@observablehq/plot';
import { type Look, size } from './look';
import { patternsFor } from './patterns';

/** A picture, and by which scales it is drawn. */
export type Plotted = SVGSVGElement & Plot;

/**
 * A picture as the library draws it, in our look. It puts a style sheet into each picture, which a page of ours may not have: that goes
 * before the picture is on the page, so that nothing is blocked. What it says there, our own style sheet and attributes say.
 */
export function plotted(look: Look, { height, ...options }: PlotOptions & { readonly height: number }): Plotted {
  const svg = plot({ ...options, figure: false, width: look.width, height, color: { type: 'identity' } }) as Plotted;
  svg.querySelector('style')?.remove();
  const patterns = patternsFor(svg, look.colours);
  if (patterns) svg.prepend(patterns);
  svg.setAttribute('class', 'plot');
  svg.setAttribute('fill', look.ink);
  svg.setAttribute('font-family', look.font);
  svg.setAttribute('font-size', String(size.text));
  return svg;
}
