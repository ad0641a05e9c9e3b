/**
 * What an author's own names for an element say about it: that nobody sees it, that it belongs to the page and not to the
 * article, that it is set apart.
 *
 * Names are compared word by word: `share-bar` is the word `share` and the word `bar`. Invariant: a name decides nothing
 * about an element that holds most of the text of its page; the extraction asks for that.
 */
import { namesOf } from './mapper.ts';
import { attribute, type Element } from './tree.ts';

/** Whether nobody sees an element, as far as its own tag says (HTML Standard, 6.1; WAI-ARIA 1.2, `aria-hidden`). */
export function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value.toLowerCase() !== 'until-found') return true;
    if (name === 'style' && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value.slice(0, 1000)))
      return true;
  }
  return false;
}

/** Elements that are part of the page by what they are. */
const pageElements = new Set(
  'nav form fieldset button input select textarea dialog menu footer object embed'.split(' '),
);

const pageRoles = new Set(
  'navigation menu menubar toolbar search dialog alertdialog alert banner contentinfo complementary tablist'.split(' '),
);

/** Names that authors give to what is no part of the article. */
const pageNames = new RegExp(
  `[ _-](?:${[
    'share(?:d|r|rs|this|daddy|bar|buttons?|links?|tools?|icons?)?|sharing|social(?:s|bar|share|links?|icons?|media|buttons?)?|addthis\\w*|addtoany|a2a|sharethis',
    'related(?:posts?|articles?|stories|content|links?|news|items?)?|recirc\\w*|recommend(?:ed|ation|ations)?|outbrain|taboola|jp-relatedposts|yarpp|readmore|read-more|read-next|read-also|more-stories|more-from|morefrom|also-read|most-read|mostread|popular|trending|up-next',
    'comments?|commentlist|comment-list|respond|disqus\\w*|livefyre|replies|reply',
    'newsletters?|subscribe|subscription|signup|sign-up|opt-?in|mailing-list|mc_embed\\w*|paywall|regwall|piano',
    'ad|ads|adv|advert\\w*|adsense|adsbygoogle|ad-?(?:slot|unit|container|wrapper|block|break)|dfp|gpt|sponsor(?:ed|s|ship)?|promo(?:s|tion|box)?|banner|billboard',
    'breadcrumbs?|pagination|pager|menu|navbar|nav|navigation|sidebar|widget(?:s|-area)?|masthead|skip-link|toolbar|utility-bar',
    'cookies?|gdpr|consent|modal|popup|overlay|lightbox|tooltip|toast',
    'tags?|tag-?list|taglinks|post-?tags|entry-?tags|topics|categories|cat-links|filed-under',
    'author-?(?:bio|box|info|card|profile|description)|about-?(?:the-)?author|bio|authorbox|vcard',
    'print-?(?:only|button|link)?|screen-reader-text|sr-only|visually-?hidden|visuallyhidden|assistive-text|u-hidden|hidden',
    'post-?nav(?:igation)?|nav-?links|prev-?next|next-?prev|post-?meta|entry-?meta|byline|dateline|timestamp|article-?meta|meta',
    'player-?controls|vjs-\\w+|jwplayer|audio-?player|listen',
  ].join('|')})[ _-]`,
);

/** Whether an element is part of the page by its kind or role. */
export function isPageElement(element: Element): boolean {
  if (pageElements.has(element.tagName)) return true;
  const role = attribute(element, 'role');
  return role !== undefined && pageRoles.has(role);
}

/** Whether its author calls an element something that is no part of an article. */
export function hasPageName(element: Element): boolean {
  return pageNames.test(namesOf(element));
}
