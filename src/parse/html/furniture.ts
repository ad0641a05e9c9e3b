/**
 * What an author's own names for an element say about it: that nobody sees it, that it belongs to the page and not to the
 * article, that it is set apart.
 *
 * Names are compared word by word: `share-bar` is the word `share` and the word `bar`. Invariant: a name decides nothing
 * about an element that holds most of the text of its page; the extraction asks for that.
 */
import { namesOf } from './mapper.ts';
import { attribute, type Element, textOf, walk } from './tree.ts';

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

const named = (...words: readonly string[]): RegExp => new RegExp(`[ _-](?:${words.join('|')})[ _-]`);

/** Names that authors give to what is no part of an article, whatever it holds. */
const strongNames = named(
  'share(?:d|r|rs|this|daddy|bar|buttons?|links?|tools?|icons?)?|sharing|social(?:s|bar|share|links?|icons?|media|buttons?)?',
  'addthis\\w*|addtoany|a2a|related(?:posts?|articles?|stories|content|links?|news|items?)?|recirc\\w*|recommended|recommendations?',
  'outbrain|taboola|jp-relatedposts|yarpp|read-?more|read-?next|also-read|most-?read|up-next|more-stories|more-from',
  'comments?|commentlist|respond|disqus\\w*|livefyre|newsletters?|subscribe|signup|sign-up|opt-?in|mailing-list|mc_embed\\w*|cta',
  'ads?|adv|advert\\w*|adsense|adsbygoogle|ad-?(?:slot|unit|container|wrapper|block|break)|dfp|sponsor(?:ed|s|ship)?|promo(?:s|tion)?',
  'breadcrumbs?|pagination|pager|navbar|masthead|skip-link|cookies?|gdpr|consent|modal|tooltip|toast',
  'author-?(?:bio|box|info|card|profile|description)|about-?(?:the-)?author|authorbox|vcard|post-?nav(?:igation)?|nav-?links',
  '\\w*footer|disclaimers?|disclosures?|affiliate-?(?:disclaimer|disclosure)?|d-none|print-?only',
);

/** Names that tell the same of what is short or made of links; of prose they tell nothing. */
const weakNames = named(
  'recommend|popular|trending|replies|reply|subscription|paywall|piano|banner|menu|nav|navigation|sidebar|widget(?:s|-area)?',
  'toolbar|popup|overlay|lightbox|tags?|tag-?list|taglinks|topics|categories|cat-links|filed-under|bio|print-?(?:only|button|link)?',
  'screen-reader-text|sr-only|visually-?hidden|visuallyhidden|assistive-text|hidden|post-?meta|entry-?meta|byline|dateline',
  'timestamp|article-?meta|meta|player-?controls|vjs-\\w+|jwplayer|audio-?player|listen|prev-?next|next-?prev|read-?time',
);

/** Whether an element is part of the page by its kind or role. */
export function isPageElement(element: Element): boolean {
  if (pageElements.has(element.tagName)) return true;
  const role = attribute(element, 'role');
  return role !== undefined && pageRoles.has(role);
}

/** Names for the standfirst under a headline. */
const deckNames = named(
  'deck|dek|sub-?head(?:line|ing|er)?|sub-?title|standfirst|summary|excerpt|article-?(?:lead|lede|intro|summary|description|sub-?title|sub-?headline|dek|deck)',
  'lead|lede|intro|strapline|blurb|teaser|synopsis|description|header-?subheading|bajada|chapeau|chapo|vorspann|sottotitolo',
);

/** Whether its author calls an element a standfirst, or its role does. */
export function isDeck(element: Element): boolean {
  return deckNames.test(namesOf(element).replaceAll('__', '-')) || attribute(element, 'role') === 'doc-subtitle';
}

/** How sure an author's name for an element says that it is no part of an article. */
export function pageName(element: Element): 'strong' | 'weak' | undefined {
  const names = namesOf(element);
  if (strongNames.test(names)) return 'strong';
  return weakNames.test(names) ? 'weak' : undefined;
}

/**
 * Shows what a page hides until its script has run: an element that is hidden and holds most of the text of the page.
 */
export function reveal(body: Element): void {
  const total = textOf(body).length;
  walk(body, (element) => {
    if (!isHidden(element)) return true;
    if (textOf(element).length * 2 > total)
      element.attrs = element.attrs.filter(({ name }) => name !== 'hidden' && name !== 'style');
    return false;
  });
}
