import type { LanguageData } from './language';

export const vi: LanguageData = {
  id: 'vi',
  common: 'của và là có không được cho các những này trong với một người tôi chúng đã sẽ về đến như để khi cũng rất cảm ơn',
  honorifics: 'ông bà anh chị',
  offices: 'chủ tịch phó bộ trưởng thủ tướng đại biểu giám đốc thư ký chủ tọa',
  parts: 'hỏi đáp phóng viên mc',
  groups: 'tất cả',
  particles: 'thị văn',
  decoys: 'ví dụ nguồn ngày địa điểm ghi chú kết luận',
  credits: 'ảnh',
};
