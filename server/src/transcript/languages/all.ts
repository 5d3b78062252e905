import { af } from './af';
import { ar } from './ar';
import { az } from './az';
import { be } from './be';
import { bg } from './bg';
import { ca } from './ca';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { et } from './et';
import { eu } from './eu';
import { fa } from './fa';
import { fi } from './fi';
import { fr } from './fr';
import { ga } from './ga';
import { gl } from './gl';
import { he } from './he';
import { hi } from './hi';
import { hr } from './hr';
import { hu } from './hu';
import { hy } from './hy';
import { is } from './is';
import { it } from './it';
import { ja } from './ja';
import { ka } from './ka';
import { kk } from './kk';
import { ko } from './ko';
import type { LanguageData } from './language';
import { lt } from './lt';
import { lv } from './lv';
import { mk } from './mk';
import { ms } from './ms';
import { nb } from './nb';
import { nl } from './nl';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sk } from './sk';
import { sl } from './sl';
import { sq } from './sq';
import { sr } from './sr';
import { sv } from './sv';
import { sw } from './sw';
import { tr } from './tr';
import { uk } from './uk';
import { vi } from './vi';
import { zh } from './zh';

/** In no order that matters; another language is a file beside these and a word in this list. */
export const all: readonly LanguageData[] = [
  ru, en, uk, be, kk, de, fr, es, it, pl, cs, pt, nl, sv, da, nb, fi, ro, hu, bg, sr, hr, sk, sl, et, lv, lt, tr, he, ar, hi, el, hy, ka, zh, ja, ko,
  ca, gl, eu, ms, vi, is, mk, sq, ga, af, sw, fa, az,
];
