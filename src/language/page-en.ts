/** English words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const enPage = (): FurnitureWords => ({
  share: words(`
    share:, share this:, share this article, share this story, share this post, share this page, share this with,
    share article, share story, share on:, share on facebook, share on twitter, share on x, share on linkedin,
    share on whatsapp, share via email, share on social media, share with friends, share this on…,
    spread the word, tweet, tweet this, retweet, pin it, email this article, email this, copy link, link copied,
    # shares, # share, shares #, follow us:, follow us on…, follow us at…, like us on…, find us on…, join us on…,
    follow me on…, follow him on twitter…, follow her on twitter…, follow @…
  `),
  related: words(`
    related:, related articles, related article:, related stories, related story:, related content, related posts,
    related news, related topics:, related links, related reading, related coverage, related video:, read more:,
    read more here, read more on this…, read more about:, read also:, also read:, read:, read next:, read this
    next, see also:, see more:, watch:, listen:, watch also:, more on this story, more on this, more on this
    topic, more stories, more news, more like this, keep reading, continue reading, you may also like:, you might
    also like:, you may be interested in…, you might be interested in…, recommended:, recommended for you,
    recommended stories, recommended reading, trending, trending now, most read, most popular, most viewed, top
    stories, editor's picks, latest news, up next, next article, previous article, next story, previous post, next
    post, don't miss:, in other news, click here to read…, click here for more…, tags:, topics:, filed under:,
    more from…, more on…, recommended for…, more columns…, more articles…, more stories from…, previous post:,
    next post:, you might also like…, you may also like…
  `),
  advert: words(`
    advertisement:, advertisements, advertising, advert, ad, ads, ad feedback, sponsored, sponsored content,
    sponsored links, promoted, promoted content, paid content, paid post, partner content, scroll to continue,
    scroll for more, article continues below…, story continues below…, article continues after…,
    story continues after…, advertisement continue reading…, advertisement - scroll to continue…,
    continue reading the main story, skip advertisement, skip ad, report this ad, report ad, affiliate links
  `),
  newsletter: words(`
    newsletters, newsletter:, newsletter sign-up, newsletter signup, subscribe, subscribe now, subscribe today,
    subscribe to…, sign up, sign up now, sign up for…, sign up to…, sign up here…, sign up today…, get our
    newsletter…, get the newsletter…, get our free…, get the latest…, get breaking news…, join our newsletter…,
    join our mailing list…, join our telegram…, join our whatsapp…, enter your email…, your email address, email
    address, thank you for subscribing…, thanks for subscribing…, thank you for signing up…, you're subscribed…,
    unsubscribe at any time…, you can unsubscribe…, download our app…, download the app…, turn on notifications…,
    support us, support our work, support our journalism, donate, donate now, become a member, become a supporter,
    subscribe for…, subscribe from…, sign up…, join today…, subscribe to our…, become a subscriber…, try it free…,
    try…for free
  `),
  cookie: words(`
    cookies, cookie policy, cookie settings, cookie notice, manage cookies, accept all, accept cookies,
    accept all cookies, reject all, we use cookies…, this site uses cookies…, this website uses cookies…,
    our site uses cookies…, by continuing to use this site…, by using this site you agree…, privacy policy,
    privacy settings, your privacy choices, do not sell my personal information, terms of use,
    terms and conditions, terms of service
  `),
  comments: words(`
    comments:, comment, # comments, # comment, comments #, comments (#), no comments, no comments yet, leave a
    comment, leave a reply, post a comment, add a comment, add comment, write a comment, view comments, view all
    comments, show comments, load comments, load more comments, join the conversation, join the discussion,
    comments are closed, log in to comment, sign in to comment, reply, your comment, your email address will not
    be published…, join the discussion…, have your say…, letters may be edited…
  `),
  copyright: words(`
    copyright ©…, copyright (c)…, copyright #…, copyright:, …all rights reserved, all rights reserved…,
    all content copyright…, reproduction in whole or in part…, this material may not be published…
  `),
  page: words(`
    skip to content, skip to main content, skip to navigation, skip links, menu, main menu, open menu, back to
    top, back to home, go back, print, print this article, print this page, pdf, save, listen, gift this article, open in app, follow, bookmark this, email, save article, save for later,
    bookmark, log in, login, sign in, log out, create account, my account, create a free account…, # min read, #
    mins read, #-min read, #-minute read, # minute read, # minutes read, reading time:, reading time # min…,
    estimated reading time:, listen to this article, listen to article, listen to this story, listen (# min),
    listen # min, audio version, play video, watch video, watch the video, watch live, loading…, load more, show
    more, show less, view all, see all, view gallery, view image in fullscreen, open image in gallery, enlarge
    image, image caption, toggle caption, hide caption, toggle navigation, please enable javascript…, javascript
    is disabled…, your browser does not support…, report a typo, report an error, report a mistake, have a tip?…,
    contact us, about us, about the author, about the authors, view profile, see more articles by…, read more
    articles by…, view all posts, view all posts by…, this article is more than # years old, this article is more
    than # year old, this article is more than # months old, was this page helpful…, was this article helpful…,
    did you find this helpful…, did you find this article helpful…, on this page, in this article, table of
    contents, our standards:, this page is for general information…, minute read, min read, privacy, terms, legal,
    accessibility, imprint, careers, contact, about, newsletter signup…, view comments…, found a mistake…, spotted
    an error…, spotted a mistake…, what do you think…, do you agree…, do you have a story…
  `),
});
