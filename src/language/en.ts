/**
 * English. Prints as British newspapers do (14 March 2026, no comma before "and"); `enUS` has the American order of dates.
 */
import type { Language } from './language.ts';
import { enPage } from './page-en.ts';
import { dateWriter, europeanNumbers, monthWords, nameList, nameOf, words } from './writing.ts';

const months = words(
  'January, February, March, April, May, June, July, August, September, October, November, December',
);

const names = nameList(', ', ' and ');

export const en: Language = {
  tag: 'en',
  reading: () => ({
    byline: words(`
      by, written by, words by, story by, text by, posted by, published by, author:, authors:, words:, text:,
      byline:, analysis by, opinion by, interview by, interview:, report:, reviewed by:
    `),
    bylineEnd: [],
    and: words('and, &, with'),
    source: words(`
      source:, sources:, via, credit:, originally published by, originally published in, originally published on,
      originally published at, originally appeared in, originally appeared on, first published by,
      first published in, first published on, first appeared in, first appeared on, republished from,
      republished with permission from, reprinted from, reprinted with permission from,
      this article originally appeared in, this article originally appeared on,
      this article was originally published by, this article was originally published in,
      this article was originally published on, this article first appeared in, this article first appeared on,
      this article was first published by, this article was first published in,
      this article was first published on, this story originally appeared in, this story originally appeared on,
      this story was originally published by, this story was originally published in,
      this story was originally published on
    `),
    photo: words(`
      photo:, photos:, photo credit:, photo courtesy:, photo by, photos by, photo courtesy of, photograph:,
      photographs:, photograph by, photographs by, photography:, photography by, file photo:, picture:, pictures:,
      picture credit:, picture by, pictures by, image:, images:, image credit:, image source:, image courtesy:,
      image courtesy of, images courtesy of, image by, illustration:, illustration by, illustrations by, graphic:,
      graphic by, video:, video by
    `),
    reporting: words(`
      reporting:, reporting by, additional reporting:, additional reporting by, reported by, with reporting by,
      with additional reporting by, with contributions from, compiled by
    `),
    editing: words(`
      editing:, editing by, edited by, editor:, copy editing by, copy-edited by, fact-checking by, fact-checked by,
      reviewed by
    `),
    translation: words('translation:, translator:, translation by, translated by'),
    published: words(`
      published, published on, published at, publication date:, date published:, first published,
      originally published, posted, posted on, posted at, date:, issued, filed, released, issued on
    `),
    updated: words(`
      updated, updated on, updated at, last updated, last updated on, last updated at, last modified,
      last modified on, modified, modified on, last reviewed, last edited, date modified:
    `),
    correction: words('correction:, corrections:, clarification:, corrects:, erratum:, correction and clarification:'),
    updateNote: words(`
      update:, this article has been updated, this story has been updated, this article was updated, this story was
      updated, this post has been updated, this report has been updated
    `),
    editorNote: words(`
      editor's note, editors' note, editors note, editor note, editorial note, author's note, disclaimer:,
      disclosure:, the views expressed, the opinions expressed, views expressed in this, opinions expressed in this,
      this interview has been edited, this interview has been condensed, this interview was edited, this interview
      was condensed, this conversation has been edited, this transcript has been edited, names have been changed,
      some names have been changed
    `),
    section: words(`
      news, opinion, comment, commentary, analysis, interview, feature, features, review, column, editorial, essay,
      profile, explainer, report, special report, investigation, obituary, letters, dispatch, the long read, long
      read, the interview, the review, first person, world, business, sport, sports, culture, arts, politics,
      science, health, technology, tech, travel, food, local, breaking, breaking news, exclusive, live, press
      release, for immediate release, news release
    `),
    home: words('home, homepage, home page, start, front page'),
    office: words(`
      editor, reporter, correspondent, writer, columnist, journalist, contributor, author, critic, photographer,
      producer, staff, professor, lecturer, fellow, historian, economist, director, freelance, freelancer, novelist,
      essayist, newsroom, bureau, desk
    `),
    asking: words("what, how, who, why, when, where, which, whose, what's, who's, how's, where's"),
    end: words('end, the end, ends, -30-, 30, fin'),
    photoEnd: [],
    authorNote: words(`
      the writer is, the author is, the writer was, about the author:, about the writer:, about the authors:, the
      columnist is, the authors are
    `),
    newsroom: words(`
      an earlier version, earlier version of this, previous version of this, has been updated, was updated, has been
      amended, was amended, has been corrected, was corrected, edited for clarity, edited for length, condensed for
      clarity, do not necessarily reflect, does not necessarily reflect, are the author's own, are those of the
      author, are his own, are her own, names have been changed, name has been changed, first version of this, this
      version corrects, we regret the error
    `),
    republished: words(`
      first appeared in, first appeared on, first published in, first published on, first published by, originally
      published, originally appeared, republished from, republished with, reprinted from, reprinted with, reproduced
      with permission, courtesy of, by arrangement with, with files from, with material from, adapted from,
      excerpted from, an extract from, translated from the, news agency
    `),
    question: words('q:, question:'),
    answer: words('a:, answer:'),
    furniture: enPage(),
    months: monthWords(`
      january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept,
      october/oct, november/nov, december/dec
    `),
    weekdays: words(`
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri,
      sat, sun
    `),
    dateWords: words('of, the, at, on'),
    speech: words(`
      said, says, say, told, tells, asked, asks, added, adds, wrote, writes, replied, replies, answered, explained,
      explains, insisted, insists, argued, argues, claimed, claims, noted, notes, warned, warns, continued,
      recalled, recalls, admitted, admits, declared, stated, announced, tweeted, posted, joked, suggested,
      concluded, confirmed, acknowledged, remarked, observed, commented, thought, shouted, whispered, cried,
      promised, predicted, stressed, urged, agreed, denied
    `),
  }),
  labels: {
    byline: (list) => `By ${names(list)}`,
    names,
    source: 'Source',
    photo: 'Photo',
    reporting: 'Reporting',
    editing: 'Editing',
    author: 'Author',
    editor: 'Editor',
    translator: 'Translator',
    published: 'Published',
    updated: 'Updated',
    notes: 'Notes',
    note: (n) => `Note ${n}`,
    backToText: (n) => `Back to reference ${n}`,
    correction: 'Correction',
    update: 'Update',
    editorNote: 'Editor’s note',
    tip: 'Tip',
    contents: 'Contents',
    cover: 'Cover',
    table: 'Table',
    figure: 'Figure',
    tableNumber: (n) => `Table ${n}`,
    figureNumber: (n) => `Figure ${n}`,
    picture: 'Picture',
    page: 'Page',
    pageOf: (n, total) => `Page ${n} of ${total}`,
    continued: 'continued',
    articleCount: (n) => (n === 1 ? '1 article' : `${n} articles`),
    accessibilitySummary: (pictures) =>
      `The text is in reading order, with headings, links and notes marked as such.${pictures ? ' Pictures have descriptions.' : ''}`,
  },
  formatDate: dateWriter({
    day: (day, month, year) => `${day} ${nameOf(months, month)} ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
  quotes: ['“', '”', '‘', '’'],
  colon: ': ',
  ...europeanNumbers,
};

/** American English: month first. */
export const enUS: Language = {
  ...en,
  tag: 'en-US',
  formatDate: dateWriter({
    day: (day, month, year) => `${nameOf(months, month)} ${day}, ${year}`,
    month: (month, year) => `${nameOf(months, month)} ${year}`,
  }),
};
