import type { Plural } from '../catalog';
import type { glance as english } from '../en/glance';

export const glance: Record<keyof typeof english, string | Plural> = {
  'glance.leading': 'имена перед словами',
  'glance.heading': 'имена над словами',
  'glance.trailing': 'имена под словами',
  'glance.none': 'имён нет',
  'glance.about.leading': 'Имена стоят перед словами, в той же строке.',
  'glance.about.heading': 'Имена стоят над словами, на отдельных строках.',
  'glance.about.trailing': 'Имена стоят под словами, на отдельных строках.',
  'glance.about.none': 'Говорящие не названы.',
  'glance.likely': 'Это вероятно, но не наверняка.',
  'glance.unknown': 'Это не наверняка.',
  'glance.told': 'Так сказано в строке {line} файла.',
  'glance.count': { one: 'Так, как «{label}», записано {count} имя из {all}.', few: 'Так, как «{label}», записаны {count} имени из {all}.', many: 'Так, как «{label}», записано {count} имён из {all}.', other: 'Так, как «{label}», записано {count} имени из {all}.' },
  'glance.countAll': { one: 'Так, как «{label}», записано каждое из имён: {count}.', few: 'Так, как «{label}», записаны все {count} имени.', many: 'Так, как «{label}», записаны все {count} имён.', other: 'Так, как «{label}», записаны все {count} имени.' },
  'glance.countOne': 'Имя одно: «{label}».',
  'glance.selected': { one: '{selected} из {count} слова', few: '{selected} из {count} слов', many: '{selected} из {count} слов', other: '{selected} из {count} слова' },
  'glance.nothing': 'пока ничего не сказано',
  'glance.minutes': '≈ {minutes} мин',
  'glance.hours': '≈ {hours} ч {minutes} мин',
  'glance.moment': 'меньше минуты',
  'glance.findings': { one: '{count} замечание', few: '{count} замечания', many: '{count} замечаний', other: '{count} замечания' },
  'glance.noFindings': 'замечаний нет',
};
