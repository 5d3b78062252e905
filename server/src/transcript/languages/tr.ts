import type { LanguageData } from './language';

export const tr: LanguageData = {
  id: 'tr',
  common: 've bir bu için ne ile çok var daha gibi ki ama olan olarak kadar değil sayın mi biz siz onlar her sonra teşekkür ederim şey şimdi bunu böyle veya yok',
  openers: 'dolayısıyla ancak fakat ayrıca bugün yarın asla nerede hangi nasıl göre elbette maalesef belki biri kimse hiçbir çünkü üstelik nitekim neden niçin özellikle tamam tabii aynen doğru',
  honorifics: 'sayın bay bayan dr prof',
  offices: 'başkan başkanı bakan bakanı bakanlık milletvekili başbakan cumhurbaşkanı vali valisi sözcü sözcüsü genel sekreter müdür müdürü hâkim savcı büyükelçi yardımcısı kâtip',
  parts: 'soru cevap yanıt muhabir gazeteci sunucu moderatör ses konuk tercüman tanık katılımcı',
  groups: 'sesler milletvekilleri',
  particles: 'oğlu kızı',
  decoys: 'örnek kaynak tarih yer not sonuç konu ek birincisi ikincisi üçüncüsü birinci ikinci üçüncü örneğin',
  stage: 'alkışlar gülüşmeler|ve',
  pages: 'sayfa',
  scenes: 'iç dış|perde sahne',
  notes: 'kapanma saati|açılma saati|kapanış saati|açılış saati',
  credits: 'fotoğraf foto',
  talk: 'ben bence teşekkürler evet',
};
