/**
 * The words for a newsroom that signs in the place of a person: "Redaktion", "Web Desk", "La rédaction", "編集部".
 *
 * They are names of a part of a paper and the same whatever the language of the line. Invariant: a line is the sign of a
 * newsroom only if it is one of the words, or closes with one in a script without spaces; a menu may have the same words, so
 * where the line stands must tell.
 */
import { fold } from './fold.ts';
import { words } from './writing.ts';

const desks = new Set(
  words(`
    newsroom, the newsroom, news desk, newsdesk, web desk, online desk, digital desk, sports desk, city desk, business
    desk, staff, staff report, staff reports, staff reporter, staff reporters, staff writer, staff writers, editorial
    team, editorial staff, editorial board, the editorial board, the editors, news service, wire services, agencies, bureau report,
    {die |}{redaktion|onlineredaktion|online-redaktion|nachrichtenredaktion|lokalredaktion|sportredaktion|wirtschaftsredaktion|politikredaktion},
    agenturen, {la |}rédaction, {service|rédaction} {politique|économie|société|sports|international|web|culture}, agences,
    {la |}redacción, agencias, redacción y agencias, equipo {editorial|de redacción}, redacción {digital|web|central},
    {la |}redazione, redazione {web|cronaca|sport|online|politica|economia|esteri}, agenzie, redação, da redação, redacção,
    {equipe|equipa} {editorial|de redação}, agências, redação e agências, {de |onze |van onze |}redactie, redactie
    {binnenland|buitenland|sport|economie|regio|online}, nieuwsredactie, sportredactie, редакция, от редакции, наша
    редакция, соб. инф, собств. инф, служба новостей, отдел новостей, {συντακτική|δημοσιογραφική} ομάδα, σύνταξη, η σύνταξη,
    από τη σύνταξη, επιμέλεια σύνταξης, وكالات, الوكالات, متابعات, فريق التحرير, هيئة التحرير, أسرة التحرير, قسم
    {الأخبار|التحرير|الاقتصاد|الرياضة|السياسة}, غرفة الأخبار, تحریریه, هیئت تحریریه, گروه {سیاسی|اجتماعی|اقتصادی|ورزشی|فرهنگی|بین‌الملل},
    سرویس {سیاسی|اجتماعی|اقتصادی|ورزشی|فرهنگی|بین‌الملل}, {מערכת|מערכת העיתון|מערכת האתר|מערכת החדשות|סוכנויות הידיעות|סוכנויות|דסק החדשות|דסק החוץ},
    एजेंसी, एजेंसियां, {न्यूज|न्यूज़|डिजिटल|वेब|सिटी} डेस्क, {हमारे|निज|विशेष|नगर} संवाददाता, ब्यूरो, 편집국, 편집부, 온라인뉴스팀, 디지털뉴스팀,
    온라인 뉴스팀, 뉴스팀, 編集部, 取材班, デスク, 编辑部, 編輯部, 本报编辑部, 新闻中心, 新聞中心
  `).map(fold),
);

/** What closes the name of a newsroom in a script without spaces. */
const closers =
  /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul} ]{1,10}(?:編集部|取材班|뉴스팀|취재팀|편집국|편집부|编辑部|編輯部)$/u;

/** Units of a line that may be one. */
const longest = 40;

/** Whether a line is the word for a newsroom and nothing else. */
export function isDesk(line: string): boolean {
  if (line.length > longest) return false;
  const text = line.trim();
  return desks.has(fold(text.replace(/[.*]$/u, ''))) || closers.test(text);
}
