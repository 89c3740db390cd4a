import { expand } from './expand';

/** What a sign or press-style prefix may stand for. */
export interface SignMeaning {
  /** ISO 4217 codes, likeliest first. */
  readonly codes: readonly string[];
  /** A single letter, which is money only where page or text speak of its country, or a scale word follows. */
  readonly letter?: true;
  /** Part of a unit, as a power of ten ("¢": 2). */
  readonly minor?: number;
}

/** What writes its sign "$", likeliest first. */
export const dollars = 'USD AUD CAD NZD SGD HKD TWD MXN CLP COP ARS UYU JMD TTD BBD BSD FJD NAD LRD GYD BZD DOP CUP XCD BMD KYD BND SRD SBD TOP WST';

/**
 * Currency signs and press style, as written → ISO 4217 codes that they may stand for, likeliest first.
 * Sources: Unicode currency symbols block; CLDR 48 currencies (symbol, narrow symbol); style guides of Reuters, BBC and The Economist.
 */
const either: Readonly<Record<string, string>> = {
  '($|＄|﹩)': dollars,
  '(US|us|U.S.|USD|usd|US |U.S. |u.s. |u.s )($|＄)|$US|$us|$USD|$ US|US $|U$S|U$D|u$s|US-$': 'USD', '(A|a|AU|au|Au|AUS|Aus|aud)$|$A|$AU|$AUD|AU $|$ AU': 'AUD', '(C|c|CA|ca|Can|CAN|Cdn|CDN|cad)$|$CA|$CAD|$CAN|$Can|$ CA|$ CAN|$C|$ CAN|CA $': 'CAD', '(HK|hk|HKD|hkd)($|＄)|$HK|$HKD|$ HK|HK $|hk $': 'HKD',
  '(NT|nt|NTD|TW)($|＄)|$NT|NT $|nt $': 'TWD', '(S|s|SG|sg|sgd)$|$S|$SG|$ SG|SG $': 'SGD', '(NZ|nz|nzd)$|$NZ|$ NZ|$NZD|NZ $': 'NZD', '(R|BR)$': 'BRL', 'CR$': 'BRR', '(MX|Mex|MEX|mxn)$|$MX': 'MXN', 'AR$|$AR': 'ARS', 'CL$|$CL': 'CLP', '(CO|COL)$': 'COP', '(J|JM|JA)$': 'JMD',
  'TT$|TT $|$TT': 'TTD', 'Z$|ZW$': 'ZWL', 'N$': 'NAD', '(FJ|F)$': 'FJD', '(UY|$U)$|$U': 'UYU', 'U$': 'USD UYU', '(RD|DO)$': 'DOP', '(Bds|BDS)$': 'BBD', 'EC$': 'XCD', 'B$': 'BSD BND', 'BZ$': 'BZD', 'G$|GY$': 'GYD', 'L$|LD$': 'LRD', 'CI$|KY$': 'KYD', 'MOP$': 'MOP', 'BD$': 'BMD',
  'SI$': 'SBD', 'Sr$': 'SRD', 'WS$|SAT$': 'WST',
  '€|EUR€|€uro(s|)': 'EUR', '(£|￡)': 'GBP EGP SYP LBP SDG SSP GIP FKP IEP', '(E|EG|LE|EGP)£|£E|L.E.': 'EGP', 'GB£|UK£|£GBP|£GB|£stg': 'GBP', 'IR£|I£': 'IEP', 'L.L.': 'LBP', '₤': 'GBP ITL', 'S£|£S': 'SYP',
  '(¥|￥)': 'JPY CNY', '(CN|RMB|CNY|CNH)(¥|￥)': 'CNY', '(JP|JPY)(¥|￥)': 'JPY', '(₩|￦)': 'KRW KPW', '₹|₹.': 'INR', '₨|₨.': 'INR PKR LKR NPR MUR', '₽': 'RUB', '₺': 'TRY', '₫': 'VND', '฿': 'THB', '₱|PhP|Php': 'PHP', '₪': 'ILS', '₦': 'NGN', '₴': 'UAH', '₸': 'KZT',
  '₼': 'AZN', '₾': 'GEL', '֏': 'AMD', 'T$': 'TWD TOP', 'NAƒ|NAf|NAf.': 'ANG', 'F(|.) CFP': 'XPF', '₡|₡.': 'CRC', '₲': 'PYG', 'GH₵|GH¢|Gh₵|GHc|GHC|₵|GH ¢|GHȼ': 'GHS', '₭': 'LAK', '៛': 'KHR', '৳': 'BDT', '₮': 'MNT', 'Kč|KČ': 'CZK', 'zł': 'PLN', 'лв.|лв': 'BGN', 'ден.|ден': 'MKD', 'ƒ': 'AWG ANG NLG', '₣': 'FRF CHF',
  'F CFA|FCFA|Fcfa|CFA': 'XOF XAF', 'ZiG|ZIG': 'ZWG', 'DM': 'DEM', 'S/(.|)|S/.': 'PEN', 'B/.': 'PAB', 'Bs.|Bs.F|Bs.S|BsF': 'VES BOB', 'Rbl|Rbls': 'RUB',
};

const beforeOnly: Readonly<Record<string, string>> = {
  'Rs|Rs.|Rs.:|RS|RS.|rs.': 'INR PKR LKR NPR MUR SCR', 'INR.|₹.': 'INR', '€.': 'EUR', 'RM': 'MYR', 'Rp|Rp.': 'IDR', 'RMB|Rmb|RMB¥': 'CNY', 'SR.': 'SAR', 'QR.': 'QAR', 'R.O.': 'OMR', 'K.D.': 'KWD', '(Dh|Dhs|Dhs.|Dh.|DH|DHS)': 'AED MAD', '(Tk|Tk.|BDT|Taka|taka)': 'BDT', 'Sh|Shs|Shs.|Sh.': 'KES TZS UGX SOS',
  '(KSh|Ksh|KSH|Ksh.|KSh.|Kshs|KShs|Kshs.|K.Sh|Kes|Kes.|KES.)': 'KES', '(TSh|Tsh|TSH|TShs|Tshs|Tsh.)': 'TZS', '(USh|Ush|USH|UShs|Ushs|Ush.|UGX)': 'UGX', '(kr|kr.|Kr.|Kr)': 'SEK NOK DKK ISK', 'NKr|Nkr': 'NOK', 'DKr|Dkr': 'DKK', 'SEK|SKr|Skr': 'SEK', 'ISK|IKr': 'ISK', 'Fr.|Fr|SFr|SFr.|Sfr|Sfr.|sFr.|CHF|CHF.': 'CHF', '(FRw|Frw|RWF|Rwf)': 'RWF', 'NRs|NRs.|Nrs': 'NPR', 'SLRs|LKR|SLR': 'LKR', 'PKR|Pkr': 'PKR', 'MRs': 'MUR',
  'Ft|HUF': 'HUF', 'ZK|ZMW|Kw': 'ZMW', 'Kz|AOA': 'AOA', 'MVR|Rf|MRf|Rf.': 'MVR', 'NLe': 'SLE', 'Afl|Afl.': 'AWG', 'FBu|Fbu': 'BIF', 'Afs|Afs.|AFN': 'AFN', 'NIS': 'ILS', 'NT|NTD|NT.': 'TWD', 'Php|PhP|Php.|P$': 'PHP', 'Gs.|Gs': 'PYG', 'Lei|lei': 'RON', 'USD.': 'USD', 'VND|VNĐ': 'VND', 'TL': 'TRY',
};

const afterOnly: Readonly<Record<string, string>> = {
  '元': 'CNY HKD TWD', 'kr|kr.|Kr|Kr.': 'SEK NOK DKK ISK', 'NKr|Nkr|nkr': 'NOK', 'DKr|Dkr|dkr': 'DKK', 'TL': 'TRY', 'Fr.|SFr.|sFr.|Sfr.': 'CHF', 'lei': 'RON MDL', 'руб.|руб|р.': 'RUB BYN', 'грн': 'UAH', 'тг': 'KZT', 'сом': 'KGS', 'сум|сўм': 'UZS', 'din|din.|дин.|дин': 'RSD', 'đ|đồng|VNĐ': 'VND', 'NIS|ש("|״|”|“)ח': 'ILS', 'Rs|Rs.|RS': 'INR PKR LKR NPR MUR', 'Din.': 'RSD', '₧': 'ESP', 'د.ك': 'KWD', 'د.إ|د.إ.': 'AED', 'ر.ق': 'QAR', 'د.ب': 'BHD', 'ر.ع|ر.ع.': 'OMR', 'د.ج|دج': 'DZD', 'د.م|د.م.': 'MAD', 'د.ت': 'TND', 'ل.ل': 'LBP', 'ل.س': 'SYP', 'د.ع': 'IQD', 'د.أ': 'JOD',
};

/** Single letters of press style, where page or text speak of the country ("R450 million", "N2.5 trillion", "P120", "K25 million", "Y5,000"), and the mark of cents before one ("¢671" in Costa Rica). */
const letters: Readonly<Record<string, string>> = {
  SR: 'SAR', QR: 'QAR', RO: 'OMR', BD: 'BHD', KD: 'KWD', JD: 'JOD', MK: 'MWK', Ar: 'MGA', Le: 'SLE', LE: 'EGP', Br: 'ETB BYN', KM: 'BAM', Bs: 'VES BOB', Re: 'INR', LL: 'LBP', LD: 'LYD', DA: 'DZD', DT: 'TND', MT: 'MZN', FC: 'CDF', FG: 'GNF', Nu: 'BTN', 'Nu.': 'BTN', Vt: 'VUV', VT: 'VUV', Bt: 'THB', 'Bt.': 'THB', Ks: 'MMK', CFP: 'XPF', din: 'RSD', R: 'ZAR', N: 'NGN', P: 'PHP BWP', K: 'ZMW PGK MWK MMK', W: 'KRW', Y: 'JPY CNY', Q: 'GTQ', L: 'HNL', D: 'GMD', F: 'CHF', E: 'SZL', M: 'LSL', B: 'THB', 'G.': 'PYG', 'Q.': 'GTQ', 'L.': 'HNL', '¢': 'CRC GHS SVC',
};

/** The same after a number, as North and Central Africa write in French ("500 DA", "10 000 FC", "600 F"). */
const lettersAfter: Readonly<Record<string, string>> = { F: 'XOF XAF', DA: 'DZD', 'DH|Dh|DHS|Dhs': 'MAD AED', DT: 'TND', FC: 'CDF', FG: 'GNF', Ft: 'HUF', Sk: 'SKK', 'FBu|Fbu': 'BIF', 'FRw|Frw': 'RWF', Ar: 'MGA', Kz: 'AOA', 'MT|Mt': 'MZN', '/-': 'TZS KES UGX', LE: 'EGP' };

const minors: Readonly<Record<string, readonly [codes: string, minor: number]>> = { '¢|￠|US¢': ['USD CAD AUD EUR', 2] };

type Row = readonly [written: string, meaning: SignMeaning];

/** Signs that stand before a number. */
export function signsBefore(): readonly Row[] {
  return [...rowsOf(either), ...codedDollars(), ...bracketedDollars(), ...rowsOf(beforeOnly), ...Object.entries(letters).map(([letter, codes]): Row => [letter, { codes: codes.split(' '), letter: true }])];
}

/** Signs that stand after one, with the abbreviations of its hundredths. */
export function signsAfter(): readonly Row[] {
  return [...rowsOf(either), ...rowsOf(afterOnly), ...rowsOf(lettersAfter).map(([form, meaning]): Row => [form, { ...meaning, letter: true }]), ...Object.entries(minors).flatMap(([forms, [codes, minor]]) => expand(forms).map((form): Row => [form, { codes: codes.split(' '), minor }]))];
}

/** "ZWL$50", "JMD$3 million": the code with the sign, of whatever has one. */
function codedDollars(): readonly Row[] {
  return `${dollars} ZWL`.split(' ').map((code): Row => [`${code}$`, { codes: [code] }]);
}

/** "$(U.S.) 5 million", "$(Cdn) 2 million", "(US)$5 million". */
function bracketedDollars(): readonly Row[] {
  const countries: Readonly<Record<string, string>> = { USD: 'US|U.S.', CAD: 'CAN|Can|Can.|CDN|Cdn|Cdn.', AUD: 'AUS|Aus|A', NZD: 'NZ', HKD: 'HK' };
  return Object.entries(countries).flatMap(([code, forms]) => forms.split('|').flatMap((form) => [`$(${form})`, `$ (${form})`, `(${form})$`].map((written): Row => [written, { codes: [code] }])));
}

function rowsOf(table: Readonly<Record<string, string>>): readonly Row[] {
  return Object.entries(table).flatMap(([forms, codes]) => expand(forms).map((form): Row => [form, { codes: codes.split(' ') }]));
}
