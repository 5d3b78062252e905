import type { LanguageData } from './language';

export const eu: LanguageData = {
  id: 'eu',
  common: 'eta da dira ez bat du dute dugu hau hori hori ere baina edo izan egin behar oso eskerrik asko gure zuen guztiak',
  honorifics: 'jaun jauna andre andrea',
  offices: 'lehendakaria lehendakari sailburua idazkaria diputatua alkatea zuzendaria presidentea batzordeburua',
  parts: 'galdera erantzuna kazetaria moderatzailea parte-hartzailea',
  groups: 'guztiak',
  particles: 'de',
  decoys: 'adibidez iturria data lekua oharra laburpena gaia',
};
