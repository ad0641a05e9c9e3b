/** The words by which a newsroom speaks of its article, and those that open credits. */
import { describe, expect, it } from 'vitest';
import { readingFor } from '../../src/language/reading.ts';

describe('a sentence about the article itself', () => {
  it.each([
    ['en', 'This story was supported by the Harbour Fund.'],
    ['de', 'Diese Recherche wurde mit einem Stipendium gefördert.'],
    ['fr', 'Cet article a été traduit du breton.'],
    ['es', 'Este reportaje se hizo gracias a una beca.'],
    ['it', 'Questo articolo è stato tradotto da Ada Diaz.'],
    ['pt', 'Esta série foi financiada pelo porto.'],
    ['nl', 'Dit onderzoek kwam tot stand dankzij lezers.'],
    ['ru', 'Материал подготовлен на средства гранта.'],
    ['el', 'Η έρευνα αυτή χρηματοδοτήθηκε από αναγνώστες.'],
    ['ar', 'أنجز هذا التحقيق بدعم من القراء.'],
    ['fa', 'این گزارش با حمایت خوانندگان نوشته شد.'],
    ['he', 'תחקיר זה נכתב בתמיכת הקוראים.'],
    ['hi', 'यह रिपोर्ट पाठकों के सहयोग से बनी।'],
    ['ja', '本記事は読者の支援を受けて書かれました。'],
    ['ko', '이 기사는 독자의 지원으로 썼습니다.'],
    ['zh', '本文由读者资助。'],
  ])('names it and says how it was made (%s): %s', (language, line) => {
    const reading = readingFor(language);
    expect(reading.isItself(line)).toBe(true);
    expect(reading.isMade(line)).toBe(true);
  });
});

describe('the label of a credit or a note', () => {
  it.each([
    ['de', 'Literaturhinweis: Das Meer, 2019', 'source'],
    ['it', 'Riferimenti bibliografici: Diaz A., Il mare, 2019', 'source'],
    ['ko', '※ 출처: 항만청', 'source'],
    ['hi', 'इनपुट: समाचार एजेंसी', 'source'],
    ['ar', 'تغطية ميدانية: ليلى حداد', 'reporting'],
    ['zh', '图片编辑：王小明', 'editing'],
    ['nl', 'Beeldredactie: Ada Diaz', 'editing'],
    ['fr', 'Avertissement : le port est ouvert.', 'editorNote'],
    ['fa', 'پی‌نوشت: بندر باز است.', 'editorNote'],
    ['zh', '編按：本文依原樣刊登。', 'editorNote'],
    ['he', 'שימו לב: הנמל סגור.', 'tip'],
    ['it', 'Ufficio stampa: Ada Diaz, 070 000 000', 'info'],
    ['el', 'Για περισσότερες πληροφορίες: το γραφείο του λιμανιού', 'info'],
    ['ja', '会場：港の倉庫', 'info'],
  ])('opens a line (%s): %s', (language, line, kind) => {
    expect(readingFor(language).opener(line)?.kind).toBe(kind);
  });
});
