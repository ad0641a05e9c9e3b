/** English words that lines are read by: who signs, what a line opens with, dates, speech. */
import type { ReadingWords } from './language.ts';
import { enPage } from './page-en.ts';
import { monthWords, patterns, words } from './writing.ts';

/** Put together when a text asks for it. */
export const enReading = (): ReadingWords => ({
  byline: patterns(`
    by, written by, live reporting by, live updates by, live coverage by, liveblog by, live blog by, words by, story by, text by, posted by, published by, author:, authors:, words:, text:, byline:,
    analysis by, opinion by, interview by, interview:, report:, reviewed by:, as told to, writer:, writers:,
    contributor:, contributors:, reporter:, reporters:, interviewer:, interviewed by, journalist:, posted by:,
    {words|text|story|article|report} and {photos|pictures|photographs|images|video} by,
    {commentary|essay|column|review|perspective|column|guest post|guest column|guest essay|special
    report|feature|article|blog} by, words & {photos|pictures} by
  `),
  bylineEnd: [],
  and: words('and, &, with'),
  source: patterns(`
    source for the table:, from the archive:, from our archive:, from our archives:, {reference|journal
    reference|original paper|original study|full citation}:, with agencies, agencies:,
    source:, sources:, via, originally published by, originally published in, originally published on, originally
    published at, originally appeared in, originally appeared on, first published by, first published in, first
    published on, first appeared in, first appeared on, republished from, republished with permission from,
    reprinted from, reprinted with permission from, hat tip:, h/t:, agency inputs:, with agency inputs, source
    text:, original source:, data source:, source and copyright:, original article:, read the original article:,
    {this|the} {article|story|piece|post|report|essay|column|interview|text} {originally|first} {appeared|ran}
    {in|on|at}, {this|the} {article|story|piece|post|report|essay|column|interview|text} was {originally|first}
    {published|posted} {in|on|by|at}, this {essay|article|piece|post|extract|excerpt} is
    {adapted|excerpted|taken|extracted|republished|reprinted} from, {republished|reprinted|reproduced|syndicated}
    {with permission of|with the permission of|by permission of|courtesy of},
    {adapted|excerpted|extracted|syndicated} from, with {inputs|input|information|files|material} from
  `),
  photo: patterns(`
    {still|stills|images|photography|footage|graphic|graphics|illustration|cover art|photos and video|words and
    pictures}:, {provided|courtesy} photo:, {photo|image|picture|illustration} from {the|a}, {screengrab|screen
    grab|drone image|satellite image|satellite images|map data|cgi|render}:,
    photo:, photos:, photo by, photos by, photo courtesy of, photograph:, photographs:, photograph by, photographs
    by, photography:, photography by, picture:, pictures:, image:, images:, image courtesy of, images courtesy of,
    image by, illustration:, illustration by, illustrations by, graphic:, graphic by, video:,
    {picture|pictures|video|videos|graphics|artwork|map|maps|chart|charts|cartoon|animation|collage|composite|screenshot|portrait|portraits}
    by,
    {graphics|artwork|art|map|maps|chart|charts|cartoon|animation|collage|composite|screenshot|portrait|portraits|pic|pics|handout|file|camera|photographer|photographers|credit|credits|video
    credit|photo source|photo provided|photo supplied|supplied|stock photo}:,
    {cover|main|top|header|featured|lead|hero|file|stock|banner|title}
    {image|photo|picture|photograph|illustration}:, {photo|photos|image|images|picture|pictures|video|illustration}
    {courtesy|credits|credit|source|copyright|provided by|supplied by|via}:,
    {photo|photos|image|images|picture|pictures|video} {provided|supplied|taken|submitted} by,
    {illustrations|videos|pictures|photographs} courtesy of, {representational|representative|illustrative}
    {image|photo|picture}, file {photo|image|picture}
  `),
  reporting: patterns(`
    {local reporting|on-the-ground reporting|data reporting|data|reporters} by, additional contributions {by|from},
    {reporters|additional reporting and research|research and reporting|words and research}:,
    reporting:, reporting by, additional reporting:, reported by, with reporting by, with additional reporting by,
    compiled by, {additional|further|extra} {reporting|research|writing|interviews|information} {by|from}, with
    {additional|} {research|contributions|input} {by|from}, {writing|research|investigation|data analysis|data
    visualisation|data visualization|interviews} by, {research|researched by|contributing|contributing
    reporters|contributing writers|contributed by|our correspondents|additional research}:
  `),
  editing: patterns(`
    {desk editing|line editing|story editing|copyediting|copy-editing|copy editing|fact-checking|photo
    editing|picture editing|audio editing|visuals editing|web production|production|layout} by,
    {desk|copy-editing|copy editing|proofreading|fact-checking|fact checking|picture editor|photo editor|picture
    editing|producers|production editor|production editing|layout|design}:,
    editing:, editing by, edited by, editor:, copy editing by, copy-edited by, fact-checking by, fact-checked by,
    reviewed by, {sub-edited|subedited|copyedited|copy edited|proofread|fact checked} by, {proofreading|fact
    checking|copyediting|sub-editing|production editing} by, {editors|edited by|copy editor|copy
    editors|sub-editor|subeditor|fact checker|fact-checker|producer|web producer|online editor|commissioning
    editor|managing editor|editor-in-chief}:
  `),
  translation: patterns(`
    translation:, translator:, translation by, translated by, translators:, {translated|adapted} from the
    {french|german|spanish|italian|portuguese|russian|arabic|chinese|japanese|dutch|hebrew|korean|persian|greek|hindi}
    by
  `),
  published: patterns(`
    published, publication date:, date published:, first published, originally published, posted, date:, issued,
    filed, released, for release:, for immediate release:, for immediate release, publish date:, for release on, embargoed until, embargo:, date of release:, posted in:,
    {first|originally|last|} {published|posted|issued|uploaded|created|added|released} {on|at},
    {publication|published|posted|posting|release|issue|upload|created} date, date {posted|created|added|issued|of
    publication|of issue}:
  `),
  updated: patterns(`
    updated, updated on, updated at, last updated, last updated on, last updated at, last modified, last modified
    on, modified, modified on, last reviewed, last edited, date modified:, latest update:, updates:, {last|}
    {edited|revised|amended|reviewed|changed} on, last {update|edit|revision|change}:,
    {update|updated|modified|modification|revision} {date|time}:, date {updated|last updated|revised|last
    modified|of last update}:, this {article|story|page|post} was last {updated|modified|reviewed|edited} {on|at}
  `),
  correction: patterns(`
    correction:, corrections:, clarification:, corrects:, erratum:, correction and clarification:,
    {clarifications|errata|corrigendum|retraction|amendment|for the record|corrections and
    clarifications|correction/clarification|correction notice|editor's correction|correct to}:, this
    {article|story|post|column|report|headline|piece} {was|has been} {amended|corrected|changed}, {an earlier|a
    previous|an original|a prior|the original} version of this, {an earlier|a previous} version of the
    {article|story|headline}, {due to|because of|owing to} an {editing|production} error
  `),
  updateNote: patterns(`
    update:, this story is developing, more to follow, more to come, {this|the}
    {article|story|post|piece|page|report|live blog|blog post|breaking news story|headline} {has been|was|is
    being|will be} updated, {updated to|updates to|update to} {add|include|reflect|clarify|correct}, this is a
    {developing|breaking} {story|news story}, {developing story|latest update|new}:
  `),
  editorNote: patterns(`
    note from the editor:, a note from the editor:, {nb|n.b.|p.s.}:, {the author|the authors|the writer}
    {declares|declare|have no|has no} {no|competing|conflicts|conflict}, {reporting|travel|research} for this
    {story|article|piece|project|series} {was|were},
    editor's note, editors' note, editors note, editor note, editorial note, author's note, disclaimer:,
    disclosure:, the views expressed, the opinions expressed, views expressed in this, opinions expressed in this,
    names have been changed, editor's notes,
    {publisher's|reporter's|producer's|translator's|writer's|moderator's|programming|production} note, {full
    disclosure|transparency note|content warning|trigger warning|content note|spoiler warning|spoiler
    alert|methodology note|about this story|about this article|about this series|how we reported this story|note to
    readers|a note to readers|a note on sources}:, this
    {interview|conversation|transcript|q&a|article|essay|excerpt|discussion} {has been|was} {lightly
    edited|edited|condensed|abridged|translated|shortened|edited and condensed|transcribed}, {some|all|the} names
    {have been|were|in this story have been|in this article have been} {changed|withheld}, {some|} names {in
    this|have been withheld}, the {views|opinions} {here|in this|are those|are the author's}, {any|all}
    {views|opinions} expressed, {views|opinions} {expressed are|expressed here|are those of}, this
    {article|story|piece|series|post} {contains|includes} {affiliate|spoilers|descriptions|details of|references
    to|graphic|distressing|strong language|links to}, this {article|story|report|project|series|piece} {was
    produced|was supported|is part of|was made possible|is published|was written as part|is sponsored|is brought},
    reporting for this {story|article|project} was, this is an {opinion|edited extract|edited transcript|edited
    version}, this is an {extract|excerpt} from
  `),
  section: words(`
    news, opinion, comment, commentary, analysis, interview, feature, features, review, column, editorial, essay,
    profile, explainer, report, special report, investigation, obituary, letters, dispatch, the long read, long
    read, the interview, the review, first person, culture, politics, technology, travel, food, breaking, breaking
    news, exclusive, live, press release, for immediate release, news release,
    {uk|us|u.s.|world|national|international|local|regional|city|metro|state|business|sports|sport|tech|science|health|arts|entertainment|community|campus|education|crime|weather|consumer|royal|celebrity|industry|company|market|foreign|home|top|latest}
    {news|}, {asia|africa|europe|middle east|americas|latin
    america|india|australia|canada|ireland|scotland|wales|england|china|ukraine|global|asia-pacific|uk politics|us
    politics|global development}, {markets|money|personal finance|finance|economy|economics|property|real
    estate|motoring|cars|transport|environment|climate|climate change|climate
    crisis|energy|law|courts|justice|society|lifestyle|life|life & style|life and style|style|fashion|beauty|food &
    drink|food and
    drink|wellness|wellbeing|well|family|parenting|relationships|books|film|films|movies|music|tv|television|tv &
    radio|theatre|theater|stage|dance|art|art & design|art and design|arts & culture|arts and
    culture|architecture|design|games|gaming|media|showbiz|religion|faith|history|heritage|nature|wildlife|space|gardening|garden|gardens|football|soccer|cricket|rugby|tennis|golf|cycling|athletics|magazine|weekend|farming|agriculture|outdoors|pets|science
    & environment|science and
    environment|housing|immigration|defence|defense|security|labour|labor|work|careers|universities|internet|ai|artificial
    intelligence|innovation|startups|banking|retail|aviation|shipping}, {opinion & analysis|op-ed|op-eds|guest
    essay|guest column|guest post|guest opinion|viewpoint|perspective|perspectives|ideas|debate|blog|q&a|q & a|in
    pictures|photo essay|in focus|in depth|in-depth|in brief|briefing|fact
    check|factcheck|background|backgrounder|live blog|live
    updates|podcast|eyewitness|notebook|diary|sketch|postcard|reportage|longform|the big read|big read|cover
    story|exclusive interview|media release|press statement|statement|announcement|research|study|book review|film
    review|theatre review|music review|album review|restaurant review|letter|letters to the editor|leader|leading
    article|leaders|editorials|obituaries|comment is free|the observer view|the guardian view|our view|from the
    archive|spotlight|special feature|guide|how-to|how to|tutorial|tips|advice|case
    study|newsletter|insight|insights|explained|the explainer|behind the story|close-up|conversation|the
    conversation|in conversation|portrait|people|the profile|chronicle|reflections|memoir|personal essay|personal
    history|a letter from|developing|just in|update|updated|alert}
  `),
  title: words(`
    key events, key points, key facts, key dates, key findings, key takeaways, key numbers, key figures,
    takeaways, the takeaway, highlights, at a glance, in short, in brief, in numbers, by the numbers, the facts,
    the numbers, fact box, factbox, fact file, factfile, {quick|fast} facts, timeline, chronology, background,
    the background, context, the context, history, a brief history, overview, summary, executive summary,
    introduction, prologue, epilogue, preface, abstract, methods, methodology, results, discussion, findings,
    limitations, references, further reading, acknowledgements, acknowledgments, bibliography, notes, notes to
    editors, note to editors, what we know, what we know so far, what we don't know, what happened, what now,
    what next, what's next, what happens next, what happens now, what comes next, now what, and now, the future,
    looking ahead, next steps, the road ahead, why it matters, why now, how it works, how it started, how to
    help, what it means, what this means, what they said, what they're saying, what to do, what to know, what
    you need to know, what to look for, the bigger picture, the big picture, the bottom line, bottom line, the
    verdict, verdict, our verdict, final verdict, final thoughts, conclusion, conclusions, in conclusion,
    closing thoughts, the upshot, the problem, the solution, the plan, the idea, the result, the response, the
    reaction, reaction, analysis, the details, details, the basics, the case for, the case against, pros, cons,
    pros and cons, advantages, disadvantages, the good, the bad, specifications, specs, features, price,
    pricing, availability, performance, design, ingredients, for the
    {base|filling|topping|sauce|dough|dressing|glaze|pastry|salad|icing|crust|marinade|garnish|cake|soup},
    method, directions, instructions, preparation, to serve, equipment, you will need, what you'll need, recipe
    notes, tips, top tips, serving suggestions, storage, {getting|how to get} there, getting around, where to
    stay, where to eat, when to go, what to see, what to pack, travel details, travel facts, practicalities,
    essentials, if you go, need to know, opening hours, hours, tickets, programme, program, schedule, line-up,
    lineup, cast, credits, the essentials, about the author, about the company, about us, profile, bio,
    biography, curriculum vitae, early life, personal life, career, legacy, survivors, services, {media|press}
    {contact|contacts|enquiries|inquiries}, contact, contacts, contact information, contact details, for
    {more|further|additional} information, for {more|further} information please contact, further information,
    more information, additional information, frequently asked questions, faq, faqs, standings, scorers,
    scorecard, teams, match facts, elsewhere, also today, in other business, other business, tributes, weather
    outlook, outlook, forecast, today's agenda
  `),
  home: words(`
    home, home page, start, front page, main page, homepage
  `),
  office: words(`
    editor, reporter, correspondent, writer, journalist, contributor, author, critic, photographer, producer, staff,
    professor, lecturer, fellow, historian, economist, director, freelance, freelancer, novelist, essayist,
    newsroom, bureau, desk, editors, reporters, correspondents, columnist, journalists, critics, editor-in-chief,
    subeditor, sub-editor, copyeditor, stringer, intern, presenter, broadcaster, commentator, blogger, podcaster,
    publisher, researcher, academic, scholar, essayists, biographer, photojournalist, illustrator, cartoonist,
    videographer, co-author, contributors, analyst, editorial board, editorial team, press office, communications
    officer
  `),
  asking: words("what, how, who, why, when, where, which, whose, what's, who's, how's, where's"),
  end: words(`
    end, the end, ends, -30-, 30, fin, ENDS, ###, —30—, end of release, -ends-, the end.
  `),
  photoEnd: [],
  pictured: words(`
    {aerial|general|a|an aerial|a general|exterior|interior} view of, aerial view, view of the, seen from,
    pictured, photographed, file photo, file picture, archive photo, archive picture, artist's impression,
    artist's rendering, screenshot of, a screenshot, screengrab, a scene from, in a scene, a still from, still
    from, {poses|pose|posing|posed} {for|with|in|next|beside|at}, from left, left to right, in the foreground, in
    the background, in {his|her|their} {workshop|studio|office|kitchen|garden|garage}, on
    {monday|tuesday|wednesday|thursday|friday|saturday|sunday} {morning|afternoon|evening|night},
    {addresses|address} the crowd, {outside|in front of} the
    {court|courthouse|station|building|gate|gates|factory|school|library|hall}, looks on, look on
  `),
  presenting: words('is, writes, teaches, lives, works, covers, reports, edits, studies, directs'),
  authorNote: patterns(`
    about our {author|columnist|contributor|reporter|writer}:, {this week's|the} {columnist|contributor}
    {is|was|lives|works|writes}, {the} {correspondent|critic|photographer|translator}
    {is|lives|works|teaches|writes},
    about the author:, about the writer:, about the authors:, author bio:, author's bio:, bio:, follow the author,
    {the|our} {writer|author|columnist|reporter|reviewer|interviewer} {is|was|has|works|lives|teaches|can be
    reached|tweets|writes}, {the|our} {writers|authors} are, about the
    {columnist|contributor|contributors|reporter|photographer|writers}:
  `),
  itself: words(`
    this article, this story, this report, this piece, this series, this project, this investigation, this
    interview, this conversation, this transcript, this text, this review, this post, this column, this essay, this
    trip, this reporting, this page, the reporter, our reporter, the author travelled, the author traveled, the
    writer travelled, the writer traveled, the writer was
  `),
  made: words(`
    supported by, support from, support of, funded by, grant from, a grant, made possible by, in partnership with,
    fellowship, guest of, guests of, at the invitation of, invitation of, paid for by, paid for the, digitised,
    digitized, scanned, transcribed, spelling, translated, translation, generated, with the help of ai, reviewed by,
    edited, shortened, abridged, condensed, updated, amended, corrected, reported by, produced, published in, first
    printed, part of a series, part of the series, commissioned, affiliate, commission, sponsored, financial
    interest, conflict of interest, not involved in, excerpt, extract, adapted
  `),
  newsroom: words(`
    has been digitised, has been digitized, errors of transcription, transcription errors, original spelling,
    machine translated, with the help of artificial intelligence, declares no conflict, declare no conflict, you
    have been affected by, has been affected by the issues, if you or someone you know, correct at time of, prices
    were correct, should not be used as medical, not a substitute for professional, does not constitute advice, does
    not constitute medical, for information only, for general information only, letters may be edited, letters are
    edited, travelled as a guest of, traveled as a guest of, is committed to publishing,
    an earlier version, earlier version of this, previous version of this, has been updated, was updated, has been
    amended, was amended, has been corrected, was corrected, edited for clarity, edited for length, condensed for
    clarity, do not necessarily reflect, does not necessarily reflect, are the author's own, are those of the
    author, are his own, are her own, names have been changed, name has been changed, first version of this, this
    version corrects, we regret the error, earlier versions of this, original version of this, previous version of
    the, earlier version of the, has been changed to, was changed to, have been changed to protect, has been edited
    for, was edited for, been edited and condensed, edited and condensed, lightly edited, edited for brevity, edited
    for style, condensed and edited, has been condensed, has been lightly, not necessarily those of, not necessarily
    reflect, solely those of the, are their own, are those of the authors, do not represent the views, does not
    represent the views, names have been withheld, name has been withheld, names were changed, name was changed, not
    her real name, not his real name, not their real name, not his real names, identities have been, to protect
    their privacy, to protect her privacy, to protect his privacy, to protect their identity, to protect her
    identity, to protect his identity, previously stated, incorrectly stated, incorrectly said, misstated the,
    misspelled the name, misidentified, did not respond to a request for comment by the time
  `),
  republished: words(`
    with additional files from, with files by, with reporting from the associated press, copyright by the,
    distributed by, under a creative commons, read the original article,
    first appeared in, first appeared on, first published in, first published on, first published by, originally
    published, originally appeared, republished from, republished with, reprinted from, reprinted with, reproduced
    with permission, courtesy of, by arrangement with, with files from, with material from, adapted from, excerpted
    from, an extract from, translated from the, news agency, first ran in, was first published, were first
    published, originally ran, reproduced from, reproduced by permission, published with permission, used with
    permission, published in partnership, in partnership with the, syndicated from, with permission from, with
    permission of, by permission of, extracted from, edited extract from, taken from the book, from the book, inputs
    from, creative commons licence, creative commons license
  `),
  correspondent: patterns(`
    from {our|our own|our special|a special|a staff} {correspondent|correspondents|reporter|reporters}, by
    {our|our own|our special|a special|a staff} {correspondent|correspondents|reporter|reporters},
    {special|staff|our own|our special|our foreign} correspondent
  `),
  tip: patterns(`
    {important|beware|safety first}:,
    {baking|cooking|kitchen|money|gardening|safety|serving|storage|time-saving|reader's|readers'|photo|local} tip:,
    {cook's|baker's|chef's} note:,
    tip:, {top|pro|quick|our|my|expert|insider|cook's|chef's|baker's|editor's|travel|bonus} tip:
  `),
  info: patterns(`
    {info box|practical information|practicalities|the facts|essential information|service|booking|details|how to
    help|who's who|press contact|media contact|media enquiries|media inquiries|press enquiries|press office|for
    further information|for more information|further information|for information|cv|about the interviewee}:,
    info:, good to know:, worth knowing:, fact box:, factbox:, fact file:, at a glance:, the details:,
    {note|notes|notice|information} {to|for} {editors|editors and producers|journalists|the
    editor|newsrooms|the press|the media}:
  `),
  contributed: words(`
    also contributed to, contributed to reporting, contributed to the reporting, helped with reporting, helped
    report this, with contributions from, reporting was contributed by, contributed research to,
    contributed to this {report|story|article|piece|post|investigation|review|dispatch}, contributed
    reporting, contributed additional reporting, contributed research, assisted with reporting, provided
    additional reporting
  `),
  farewell: patterns(`
    cheers, xo, xoxo, all the best, until next time, see you soon, happy baking, happy cooking,
    yours sincerely, yours faithfully, yours truly, yours, sincerely, sincerely yours, kind regards, best regards, best wishes, warm regards, with best wishes, respectfully
  `),
  question: words(`
    q:, ques:, question:, reader question:, reader's question:, interviewer:, iv:
  `),
  answer: words('a:, ans:, answer:, our answer:'),
  furniture: enPage(),
  months: monthWords(`
    january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept,
    october/oct, november/nov, december/dec
  `),
  weekdays: words(`
    monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, sat,
    sun
  `),
  dateWords: words('of, the, at, on'),
  speech: words(`
    said, says, say, told, tells, asked, asks, added, adds, wrote, writes, replied, replies, answered, explained,
    explains, insisted, insists, argued, argues, claimed, claims, noted, notes, warned, warns, continued, recalled,
    recalls, admitted, admits, declared, stated, announced, tweeted, posted, joked, suggested, concluded, confirmed,
    acknowledged, remarked, observed, commented, thought, shouted, whispered, cried, promised, predicted, stressed,
    urged, agreed, denied
  `),
});
