import type { LanguageRows } from '../language-rows';

/** Vietnamese. Hand table, 2026-11. */
export const vi: LanguageRows = {
  decimal: ',',
  numbers: { '0.5': 'nửa', '1.5': 'một rưỡi', 1: 'một|mốt', 2: 'hai', 3: 'ba', 4: 'bốn|tư', 5: 'năm|lăm', 6: 'sáu', 7: 'bảy', 8: 'tám', 9: 'chín', 10: 'mười', 11: 'mười một', 12: 'mười hai', 13: 'mười ba', 14: 'mười bốn', 15: 'mười lăm|mười năm', 16: 'mười sáu', 17: 'mười bảy', 18: 'mười tám', 19: 'mười chín', 20: 'hai mươi', 30: 'ba mươi', 40: 'bốn mươi', 50: 'năm mươi', 60: 'sáu mươi', 70: 'bảy mươi', 80: 'tám mươi', 90: 'chín mươi' },
  and: '(không trăm |)(lẻ|linh)|không trăm',
  point: 'phẩy|chấm',
  half: 'rưỡi',
  scales: { 2: 'trăm', 3: 'nghìn|ngàn', 6: 'triệu|tr', 9: 'tỷ|tỉ|nghìn triệu', 12: 'nghìn tỷ|nghìn tỉ|ngàn tỷ|ngàn tỉ' },
  gluedScales: { 3: 'k|K', 6: 'tr' },
  names: {
    dollar: 'đô la|đôla|đô', dong: 'đồng|VNĐ|VND|đ', euro: 'euro(s|)|ơ-rô', pound: 'bảng', sterling: 'bảng Anh', yen: 'yên|yen|yên Nhật', yuan: 'nhân dân tệ|NDT|tệ', won: 'won|uôn', ruble: 'rúp', baht: 'baht|bạt', rupee: 'rupee(s|)', franc: 'franc|phrăng', peso: 'peso', ringgit: 'ringgit', rupiah: 'rupiah', kip: 'kíp|kip', riel: 'riel', crown: 'krona|krone', cent: 'cent|xu|xen', real: 'real', lira: 'lira',
    usDollar: 'đô la Mỹ', auDollar: 'đô la Úc|đô la Australia', caDollar: 'đô la Canada', sgDollar: 'đô la Singapore', hkDollar: 'đô la Hồng Kông|đô la Hong Kong', twDollar: 'đô la Đài Loan|Đài tệ', swissFranc: 'franc Thụy Sĩ|franc Thụy Sỹ',
  },
  after: { dong: 'đ|VNĐ|₫|đ.' },
  countries: { AU: 'Úc|Australia', CA: 'Canada', CN: 'Trung Quốc', GB: 'Anh', HK: 'Hồng Kông|Hong Kong', IN: 'Ấn Độ', JP: 'Nhật|Nhật Bản', KR: 'Hàn Quốc', MX: 'Mexico', NZ: 'New Zealand', PH: 'Philippines', RU: 'Nga', SE: 'Thụy Điển', NO: 'Na Uy', DK: 'Đan Mạch', CZ: 'Czech|Séc', SG: 'Singapore', TH: 'Thái Lan|Thái', TR: 'Thổ Nhĩ Kỳ', TW: 'Đài Loan', US: 'Mỹ|Hoa Kỳ', CH: 'Thụy Sĩ' },
  range: { from: 'từ', between: 'từ|khoảng từ|giữa', and: 'đến|và|tới', to: 'đến|tới', or: 'hoặc' },
  changes: 'tăng|giảm|nâng|hạ|lên',
  inYear: 'năm',
  changesEndAtComma: true,
  bounds: {
    'at-least': 'hơn|trên|ít nhất|tối thiểu|từ|không dưới|vượt|vượt mức|quá|tối thiểu là',
    'at-most': 'dưới|ít hơn|kém hơn|thấp hơn|tối đa|nhiều nhất|không quá|đến|lên đến|lên tới|chưa đến|chưa tới|tới',
    about: 'khoảng|xấp xỉ|ước tính|chừng|tầm|ước khoảng|ước chừng|~|tương đương|vào khoảng|gần|ngót',
  },
  boundsAfter: { 'at-least': ' trở lên', 'at-most': ' trở xuống' },
  per: 'mỗi|/',
  perArticle: 'mỗi|một|/|trên',
  units: 'lít|kg|tháng|năm|giờ|ngày|tuần|tấn|thùng|ounce|lượng|m2|mét vuông|người|cổ phiếu|suất|chiếc|cân|kWh|héc-ta|con',
  moments: 'trước|sau|qua|nay|tới',
  vague: 'vài|hàng|mấy|nhiều|hàng chục|hàng trăm|hàng nghìn|chục|phần|phần ba của|phần tư của|phần mười của|nửa của',
};
