/** The colours that the page asks a theme for, as VS Code's own themes have them. */
const light = {
  'editor-background': '#ffffff', 'editor-foreground': '#3b3b3b', foreground: '#3b3b3b', descriptionForeground: '#3b3b3b', 'icon-foreground': '#3b3b3b', 'font-family': 'system-ui, sans-serif', 'font-size': '13px', focusBorder: '#005fb8',
  'charts-blue': '#1a85ff', 'charts-orange': '#d18616', 'charts-purple': '#652d90', 'charts-green': '#388a34', 'charts-red': '#e51400', 'charts-yellow': '#bf8803',
  'editorWarning-foreground': '#bf8803', 'editorError-foreground': '#e51400', 'editorInfo-foreground': '#1a85ff', 'editorHint-foreground': '#6c6c6c', 'editorCursor-foreground': '#000000',
  'editorWidget-background': '#f8f8f8', 'editorWidget-border': '#c8c8c8', 'widget-shadow': '#00000029', 'editorGroup-border': '#e5e5e5', 'toolbar-hoverBackground': '#b8b8b850', 'inputOption-activeBackground': '#bed6ed', 'inputOption-activeForeground': '#000000', 'inputOption-activeBorder': '#005fb8',
  'input-background': '#ffffff', 'input-foreground': '#3b3b3b', 'input-border': '#cecece', 'list-hoverBackground': '#f2f2f2', 'editor-findMatchBackground': '#a8ac94', 'editor-findMatchHighlightBackground': '#ea5c0055',
};
const dark: typeof light = {
  ...light, 'editor-background': '#1f1f1f', 'editor-foreground': '#cccccc', foreground: '#cccccc', descriptionForeground: '#9d9d9d', 'icon-foreground': '#cccccc', focusBorder: '#0078d4',
  'charts-blue': '#3794ff', 'charts-purple': '#b180d7', 'charts-green': '#89d185', 'charts-red': '#f14c4c', 'charts-yellow': '#cca700', 'editorWarning-foreground': '#cca700', 'editorError-foreground': '#f14c4c', 'editorInfo-foreground': '#3794ff', 'editorHint-foreground': '#eeeeeeb3', 'editorCursor-foreground': '#aeafad',
  'editorWidget-background': '#202020', 'editorWidget-border': '#454545', 'widget-shadow': '#0000005c', 'editorGroup-border': '#ffffff17', 'toolbar-hoverBackground': '#5a5d5e50', 'inputOption-activeBackground': '#2489db82', 'inputOption-activeForeground': '#ffffff', 'inputOption-activeBorder': '#2488db', 'input-background': '#313131', 'input-foreground': '#cccccc', 'input-border': '#3c3c3c', 'list-hoverBackground': '#2a2d2e', 'editor-findMatchBackground': '#9e6a03', 'editor-findMatchHighlightBackground': '#ea5c0055',
};
const hc: typeof light & Record<string, string> = {
  ...dark, 'editor-background': '#000000', 'editor-foreground': '#ffffff', foreground: '#ffffff', descriptionForeground: '#ffffffb3', focusBorder: '#f38518', contrastBorder: '#6fc3df', 'charts-orange': '#ab5a00', 'editorGroup-border': '#6fc3df', 'editorWidget-background': '#0c141f', 'editorWidget-border': '#6fc3df', 'toolbar-hoverBackground': 'transparent',
  'editor-findMatchBackground': '', 'editor-findMatchHighlightBackground': '', 'editor-findMatchBorder': '#f38518', 'editor-findMatchHighlightBorder': '#f38518', 'editor-selectionBackground': '#ffffff', 'editor-selectionForeground': '#000000', contrastActiveBorder: '#f38518',
};

/** Names and values of custom properties, as VS Code puts them on a page. */
export function theme(name: 'light' | 'dark' | 'hc'): [string, string][] { return Object.entries({ light, dark, hc }[name]).map(([token, value]) => [`--vscode-${token}`, value]); }
