import type { LanguageData } from './language';

export const ms: LanguageData = {
  id: 'ms',
  common: 'yang untuk dengan ini itu dari pada tidak kita saya kami adalah akan telah dalam oleh juga atau kepada sudah boleh terima kasih berhormat lebih sebagai bahwa karena mereka',
  honorifics: 'tuan puan encik cik dato’ dato datuk datin tan tun haji hajah hajjah yb ybhg bapak ibu sdr saudara saudari',
  offices: 'yang di-pertua timbalan menteri perdana pengerusi setiausaha ketua presiden gubernur wakil speaker jurucakap hakim peguam pengarah ahli',
  domains: 'kesehatan keuangan pertanian perhubungan pendidikan agama pertahanan kehutanan hukum ham sosial negeri luar dalam bumn ri perdagangan perindustrian energi kelautan',
  parts: 'soalan jawapan pertanyaan jawaban wartawan pewawancara narasumber moderator pengacara penemubual responden hadirin peserta penerjemah rapat sidang',
  groups: 'hadirin semua beberapa ahli',
  particles: 'bin binti a/l a/p di',
  decoys: 'contoh sumber tarikh tanggal tempat nota catatan ringkasan kesimpulan judul tajuk tema pertama kedua ketiga akhirnya hasil keputusan',
  pages: 'halaman muka hlm',
  record: 'dewan ditangguhkan|usul dikemuka bagi diputuskan|mesyuarat ditangguhkan|tepuk tangan',
};
