/** What a page is made of: addresses as the webview sees them. `pictures`: it makes pictures of its own, which it may show to itself as one draws them anew. */
export interface PageParts { readonly language: string; readonly title: string; readonly script: string; readonly style: string; readonly source: string; readonly nonce: string; readonly pictures?: boolean }

/**
 * The page of a webview: its own script and its own style sheet, and nothing else, from nowhere else: no picture, no font, no frame, no connection,
 * no code or style inside the page. What it shows, its script makes of messages, as text. A page with pictures may load those that its own script holds in
 * memory (`blob:`): a drawing becomes a file of points by way of one. Nothing else can name them.
 */
export function pageHtml({ language, title, script, style, source, nonce, pictures = false }: PageParts): string {
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'; ${pictures ? 'img-src blob:; ' : ''}base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<script type="module" nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

/** For text and for values in double quotation marks. */
export function escaped(text: string): string { return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'); }
