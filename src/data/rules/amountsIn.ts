const english: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};

const french: Readonly<Record<string, number>> = { mille: 1e3, million: 1e6, milliard: 1e9 };

/**
 * The amounts of money that a text names with their size, whole US dollars: `$6bn`, `$134.68m`, `$1.4 trillion`,
 * `6 milliards`, `1 400 milliards`. Bare figures and ends of ranges without a size of their own are left out.
 */
export function amountsIn(text: string, locale: 'en' | 'fr'): readonly number[] {
  if (locale === 'en') {
    const found = text.matchAll(
      /\$\s?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?[\s\u00a0]?(k|m|bn|tn|thousand|million|billion|trillion)\b/g,
    );
    return [...found].map(([, whole = '', part = '', size = '']) =>
      Math.round(Number(whole.replaceAll(',', '') + part) * (english[size] ?? 1)),
    );
  }
  const found = text.matchAll(
    /(?<![\d,.])(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:,(\d+))?[ \u00a0\u202f](mille|million|milliard)s?(?!\p{L})/gu,
  );
  return [...found].map(([, whole = '', part = '0', size = '']) =>
    Math.round(Number(`${whole.replace(/\D/g, '')}.${part}`) * (french[size] ?? 1)),
  );
}
