/** Drawings of buttons: one path each, of 16 by 16, in lines. */
export const icons = {
  contents: 'M2.5 4h11M4.5 8h9M6.5 12h7',
  speakers: 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z',
  find: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9zM10.3 10.3l3.7 3.7',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  print: 'M4.5 6v-3.5h7v3.5M4.5 11h-2v-5h11v5h-2M4.5 9h7v4.5h-7z',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  up: 'M3.5 10l4.5-4.5l4.5 4.5',
  down: 'M3.5 6l4.5 4.5l4.5-4.5',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;
