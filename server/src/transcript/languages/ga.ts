import type { LanguageData } from './language';

export const ga: LanguageData = {
  id: 'ga',
  common: 'agus is tá sé sí níl go bhfuil leis seo sin atá ach nó againn agam agat maith',
  honorifics: 'teachta seanadóir uasal an-uasal',
  offices: 'taoiseach tánaiste ceann comhairle leas-cheann cathaoirleach leas-chathaoirleach gníomhach aire',
  parts: 'ceist freagra iriseoir',
  groups: 'teachtaí deputies senators',
  particles: 'mac nic ní uí ó de',
  decoys: 'sampla foinse dáta áit nóta',
  behalf: 'thar',
  record: 'cuireadh an cheist|chuaigh an cathaoirleach|question put|question, by leave|sitting suspended|the dáil adjourned|the seanad adjourned|cuireadh an dáil|the dáil divided|the seanad divided|question declared|the dáil went into|cuireadh agus',
};
