import { recognition } from '../transcript/recognition';
import type { Turns } from './turns';

/** Pages with a bit of everything, so that reading one goes through what reads transcripts. */
const pages = {
  ru: `Встреча в Липовке

Вера Тихая, глава района: Добрый день. Начнём с дороги.

(Аплодисменты.)

П. Громов: «Мост откроют весной, — сказал инженер Осип Речной. — Осталось немного».
Вопрос: А паром?

Мост стоит, и по нему едут.
Савва Полуектов, губернатор

[00:12:40] Голос из зала: Спасибо!
`,
  en: `Meeting in Lindenford

Vera Quill, Mayor: Good afternoon. We begin with the road.

(Applause.)

Mr. GROVES. “The bridge opens in spring,” said the engineer, Owen Rivers. “Little is left to do.”
Q: And the ferry?

The bridge stands, and people use it.
Dana Whitlock, Governor

[00:12:40] A voice: Thank you!
`,
};

/**
 * Reads what reads transcripts, and has it read a page of each language that comes first, the user's own before the other, while nobody waits: a server is
 * started because a text is about to be opened, and between its answer to `initialize` and that text the client has things of its own to do. Where recognition
 * cannot be read, whoever needs it says so.
 * @param locale BCP 47, or undefined.
 */
export async function warmUp(turns: Turns, locale: string | undefined): Promise<void> {
  const { ru, en } = pages;
  for (const page of /^ru\b/i.test(locale ?? '') ? [ru, en] : [en, ru]) {
    await turns.rest();
    try { recognition().parse(page); } catch { return; }
  }
}
