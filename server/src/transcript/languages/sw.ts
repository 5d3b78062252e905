import type { LanguageData } from './language';

export const sw: LanguageData = {
  id: 'sw',
  common: 'kwa katika hii hiyo huyo hapa ambayo lakini kama sisi wao yeye asante mheshimiwa waheshimiwa ndugu sana pia hili hayo',
  honorifics: 'bwana bi mhe mheshimiwa ndugu dkt',
  offices: 'spika naibu waziri rais mwenyekiti mbunge katibu jaji mkurugenzi gavana seneta',
  parts: 'swali jibu mwandishi mtangazaji mhojiwa msikilizaji mfasiri',
  groups: 'wabunge wote',
  particles: 'wa ole arap',
  asks: 'aliuliza',
  decoys: 'mfano chanzo tarehe mahali maelezo muhtasari hitimisho mada kwanza pili tatu mwisho',
  pages: 'ukurasa',
};
