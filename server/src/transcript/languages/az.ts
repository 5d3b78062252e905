import type { LanguageData } from './language';

export const az: LanguageData = {
  id: 'az',
  common: 'və bu ki ilə üçün bir da də biz siz onlar var yox deyil olan olaraq çox hər kimi sonra təşəkkür hörmətli edirəm sağ olun',
  honorifics: 'cənab xanım bəy müəllim',
  offices: 'sədr sədrin müavini prezident nazir deputat katib direktor səfir hakim başçı',
  parts: 'sual cavab jurnalist aparıcı moderator qonaq tərcüməçi səs',
  groups: 'səslər hamı deputatlar',
  particles: 'oğlu qızı',
  decoys: 'misal mənbə tarix yer qeyd nəticə mövzu birinci ikinci üçüncü birincisi ikincisi',
  pages: 'səhifə',
};
