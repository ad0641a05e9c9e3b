/** Lines in the article's container that are the page's: told by the language's own phrases, or by signs that all share. */
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/model/visit.ts';
import { fromHtml } from '../../../src/parse/html/index.ts';

const text =
  '<p>The harbour froze on Tuesday, and the boats that had not left by then stayed where they were.</p>'.repeat(4);
const read = (line: string, language: string): string => {
  const page = `<html lang="${language}"><head><title>A harbour freezes</title></head><body><article><h1>A harbour freezes</h1>${text}<p>${line}</p>${text}</article></body></html>`;
  return plainText(fromHtml(page));
};

describe('a line of the page among the text', () => {
  it.each([
    ['en', '3 MIN. READ'],
    ['en', 'Image 1 of 8'],
    ['de', 'Bild 1 von 8'],
    ['fr', '1/8'],
    ['ja', '© 2026 The Daily Sample'],
    ['en', 'We like this boat. This post may contain affiliate links.'],
    ['de', 'Uns gefällt das Boot. Dieser Artikel enthält Affiliate-Links.'],
  ])('is left out: %s, %s', (language, line) => {
    expect(read(line, language)).not.toContain(line);
  });

  it.each([
    ['en', 'If you buy a boat here, we may earn a small commission.'],
    ['de', 'Wenn Sie ein Boot kaufen, erhalten wir eine kleine Provision.'],
    ['fr', 'Cette page contient des liens affiliés vers des bateaux.'],
    ['es', 'Esta página tiene enlaces de afiliados a tiendas de barcos.'],
    ['pt', 'Esta página tem links de afiliados para lojas de barcos.'],
    ['it', 'Potremmo ricevere una piccola commissione sui vostri acquisti.'],
    ['nl', 'Als u een boot koopt, ontvangen wij een kleine commissie.'],
    ['ru', 'На странице есть партнёрские ссылки на магазины.'],
    ['el', 'Μπορεί να λάβουμε μια μικρή προμήθεια από τις αγορές σας.'],
    ['ar', 'قد نحصل على عمولة عند الشراء من هذه المتاجر.'],
    ['fa', 'این صفحه لینک‌های همکاری در فروش دارد.'],
    ['he', 'ייתכן שנקבל עמלה, יש כאן קישורי שותפים לחנויות.'],
    ['hi', 'इस लेख में एफिलिएट लिंक दिए गए हैं।'],
    ['zh', '通过本页链接购买时，我们可能获得佣金。'],
    ['ja', 'この記事はアフィリエイト広告を含みます。'],
    ['ko', '이 글은 제휴 링크를 포함하고 있습니다.'],
  ])('says how the page earns, and is left out: %s, %s', (language, line) => {
    expect(read(line, language)).not.toContain(line);
  });

  it.each([
    ['en', 'The commission that read the gauge has eleven members and two clerks.'],
    ['de', 'Die Provision der Kapitäne hängt an der Fracht, die sie laden.'],
    ['en', 'The harbour master read the gauge for three minutes. Then he left.'],
    ['de', 'Die Werft wirbt um neue Leute und zahlt für jede Schicht mehr.'],
  ])('is none where it only speaks of such things: %s, %s', (language, line) => {
    expect(read(line, language)).toContain(line);
  });
});
