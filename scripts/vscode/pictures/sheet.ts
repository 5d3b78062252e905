/** One picture: which view, in which language and theme. */
export interface Taken { readonly view: string; readonly language: string; readonly theme: string; readonly file: string }

/** A page on which all pictures stand side by side, a row for each view and theme: to be opened in a browser and looked through. */
export function contactSheet(pictures: readonly Taken[]): string {
  const views = [...new Set(pictures.map(({ view }) => view))];
  const picture = ({ view, language, theme, file }: Taken): string => `<figure><a href="${file}"><img src="${file}" alt="${view}, ${language}, ${theme}" loading="lazy"></a><figcaption>${language}, ${theme}</figcaption></figure>`;
  return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Views of Verbatim</title>
<style>body { font: 14px system-ui; margin: 16px; background: #777; color: #fff } div { display: grid; grid-template-columns: 1fr 1fr; gap: 10px } figure { margin: 0 } img { width: 100% }</style>
<h1>Views of Verbatim</h1>
${views.map(view => `<h2 id="${view}">${view}</h2><div>${pictures.filter(each => each.view === view).map(picture).join('\n')}</div>`).join('\n')}
</html>
`;
}
