/**
 * What an author's own names for an element say about it: that nobody sees it, that it belongs to the page and not to the
 * article, that it is set apart.
 *
 * Names are compared word by word: `share-bar` is the word `share` and the word `bar`. Invariant: a name decides nothing
 * about an element that holds most of the text of its page; the extraction asks for that.
 */
import { attribute, type Element } from '../elements/tree.ts';

/** Elements that are part of the page by what they are. */
const pageElements = new Set(
  'nav form fieldset button input select textarea dialog menu footer object embed'.split(' '),
);

const pageRoles = new Set(
  'navigation menu menubar toolbar search dialog alertdialog alert banner contentinfo complementary tablist'.split(' '),
);

/** Names as parts of a word of a class: `share-bar`, `article__share`. */
const parts = (...words: readonly string[]): RegExp => new RegExp(`[ _-](?:${words.join('|')})[ _-]`);
/** Names as whole words, also behind the name of what they are part of: `meta`, `article__meta`, `post-meta`. */
const wholes = (...words: readonly string[]): RegExp =>
  new RegExp(`(?: |__|[ _-](?:article|post|entry|story|page|content|single|blog|news)[_-]+)(?:${words.join('|')}) `);

/** Names that authors give to what is no part of an article, whatever it holds. */
const strongParts = parts(
  'sharedaddy|sharing|share-?(?:this|bar|buttons?|links?|tools?|icons?)|social-?(?:bar|share|sharing|links?|icons?|media|buttons?)',
  'addthis[a-z0-9]*|addtoany|a2a|related-?(?:posts?|articles?|stories|content|links?|news|items?|topics)|recirc[a-z0-9]*|recommendations?',
  'outbrain|taboola|jp-relatedposts|yarpp|read-?more|read-?next|also-read|most-?read|up-next|more-stories|more-from',
  'commentlist|comment-(?:list|form|respond)|disqus[a-z0-9]*|livefyre|newsletters?|signup|sign-up|opt-?in|mailing-list|mc_embed[a-z0-9]*|cta',
  'advert[a-z0-9]*|adsense|adsbygoogle|ad-?(?:slot|unit|container|wrapper|block|break)|dfp|sponsor(?:ed|s|ship)|promo(?:s|tion)?',
  'breadcrumbs?|pagination|pager|navbar|masthead|skip-link|cookies?|gdpr|consent|modal|tooltip|toast',
  '(?:slide|item|photo|image|gallery)-?count(?:er)?',
  'author-?(?:bio|box|info|card|profile|description)|about-?(?:the-)?author|authorbox|vcard|post-?nav(?:igation)?|nav-?links',
  '[a-z0-9]*footer|affiliate-?(?:disclaimer|disclosure|notice)|print-?only',
);
const strongWholes = wholes(
  'share|shares|sharer|social|socials|related|recommended|comments?|respond|subscribe|ads?|adv|sponsors?|disclaimers?|disclosures?|d-none',
);

/** Names that tell the same of what is short or made of links; of prose they tell nothing. */
const weakParts = parts(
  'taglinks|tag-?list|cat-links|filed-under|screen-reader-text|sr-only|visually-?hidden|visuallyhidden|assistive-text|byline',
  'dateline|timestamp|(?:post|entry|article)-?meta|player-?controls|vjs-\\w+|jwplayer|audio-?player|prev-?next|next-?prev|read-?time',
  'sidebar|toolbar|popup|overlay|lightbox|paywall',
);
const weakWholes = wholes(
  'recommend|popular|trending|replies|reply|subscription|piano|banner|menu|nav|navigation|widget(?:-area)?|tags?|topics|categories',
  'bio|print|hidden|meta|listen|date|time|author|category',
);

/** Names for what stands in a line and opens over it. */
const popupNames = parts(
  '(?:rollover|hover|popup|tool-?tip)-?(?:\\w+-)?(?:block|card|box|content|text)|popover|tool-?tip',
);

/** Names for the standfirst under a headline. */
const deckNames = parts(
  'deck|dek|sub-?head(?:line|ing|er)?|sub-?title|standfirst|summary|excerpt|article-?(?:lead|lede|intro|description|dek|deck)',
  'lead|lede|intro|strapline|synopsis|description|header-?subheading|bajada|chapeau|chapo|vorspann|sottotitolo',
);

/** Whether its author calls an element a standfirst, or its role does. */
export function isDeck(element: Element): boolean {
  return deckNames.test(labelsOf(element)) || attribute(element, 'role') === 'doc-subtitle';
}

/** Class and role of an element; its id too, unless it is made of a title: `h-what-is-social-shopping`. */
function labelsOf(element: Element): string {
  let labels = ' ';
  for (const { name, value } of element.attrs) {
    const isTitle = name === 'id' && (/^h[1-6]$/.test(element.tagName) || value.split(/[_-]/).length > 3);
    if ((name === 'class' || name === 'role' || name === 'id' || name === 'data-testid') && !isTitle) {
      labels += `${value.slice(0, 300).toLowerCase()} `;
    }
  }
  return labels;
}

/** Whether an element is part of the page by its kind or role. */
export function isPageElement(element: Element): boolean {
  if (pageElements.has(element.tagName)) return true;
  const role = attribute(element, 'role');
  return role !== undefined && pageRoles.has(role);
}

/** How sure an author's name for an element says that it is no part of an article. */
export function pageName(element: Element): 'strong' | 'weak' | undefined {
  const labels = labelsOf(element);
  if (labels === ' ') return undefined;
  if (strongParts.test(labels) || strongWholes.test(labels)) return 'strong';
  return weakParts.test(labels) || weakWholes.test(labels) ? 'weak' : undefined;
}

/** Whether an element of a line opens over it when a reader points at a word: a card about a person, a definition. */
export function isPopup(element: Element): boolean {
  return element.tagName === 'span' && popupNames.test(labelsOf(element));
}
