/** English words of the page around an article: buttons, pointers, notices. */
import type { FurnitureWords } from './language.ts';
import { patterns, words } from './writing.ts';

/** Put together when a text asks for it, as the rest of the reading words. */
export const enPage = (): FurnitureWords => ({
  share: patterns(`
    share:, share this:, share this with, share on:, share on facebook, share on twitter, share on x, share on
    linkedin, share on whatsapp, share via email, share on social media, share with friends, share this on…, spread
    the word, tweet, tweet this, retweet, pin it, email this, # shares, # share, shares #, follow us:, follow us on…,
    follow us at…, follow me on…, follow him on twitter…, follow her on twitter…, follow @…, like this:, like loading,
    sharing is caring, sharing options, share options, more sharing options, share save, let's connect, stay
    connected, connect with us, follow on, add us on google…, add…as a preferred source, make us a preferred source…,
    {share|save|email|tweet|print|gift|send|forward|bookmark} {this|} {article|story|post|page|video}, share
    {on|via|to facebook|by email}…, share this…{friends|your friends|network}, share {this|} {article|story|post|page}
    {on|via|with}…, {like|join|find|add|watch|connect with|visit} us on…, {follow|like|find|join|add|catch}…on
    facebook, {like|follow} {our|us|the author|this topic|topic|author|this author|our page}, follow {us|our page|our
    channel|our instagram|our facebook|along}…, click to {share|email|print|tweet|copy}…, {copy|get} {the|short|}
    {link|url}, copied {to clipboard|}, link copied {to clipboard|}, {share|save|print|email|comment|comments}
    {share|save|print|email|comment|comments}, # {likes|views|retweets|reactions|claps|followers|subscribers|reposts},
    {show|hide} sharing options
  `),
  related: patterns(`
    related:, related articles, related article:, related stories, related story:, related content, related posts,
    related news, related links, related reading, related coverage, related video:, read more:, read more here, read
    more on this…, read more about:, read also:, also read:, read:, read next:, read this next, see also:, see more:,
    watch also:, more on this story, more on this, more on this topic, more stories, more news, more like this, keep
    reading, continue reading, you may also like:, you might also like:, recommended:, recommended for you,
    recommended stories, recommended reading, trending, trending now, most read, most popular, most viewed, top
    stories, latest news, up next, don't miss:, in other news, click here to read…, click here for more…, tags:,
    topics:, filed under:, more from…, more on…, recommended for…, more columns…, more articles…, previous post:, next
    post:, next up, in case you missed it, icymi:, explore more on these topics, explore more…, most popular…, what
    others are reading, what readers are saying, stories you may have missed,
    {related|recommended|similar|suggested|popular|latest|recent|trending|featured|further|other|more|top|must-read|sponsored|previous|next}
    {articles|stories|news|posts|content|topics|reading|links|coverage|videos|headlines|searches|tags|pages|items|podcasts|newsletters}:,
    {read|see|find out|learn|discover|explore|watch|hear|view|know} more, {see|watch|listen|view|also see|also
    watch|also on|also in the news|see related|read related}:, {explore|discover|find|see|browse|learn|find out} more
    {on|about|from}…, {you|we think you|readers|people} {may|might|will|could|'ll} {also|} {like|enjoy|love|be
    interested in}…, {read|view|see|download|watch} the {full|whole|original}
    {story|article|report|interview|statement|transcript|study}…, {what to|} {read|watch|listen to} next,
    {previous|prev|next|newer|older} {page|post|posts|article|story|entries|chapter},
    {explore|suggested|key|popular|hot|trending|all} topics:, {tag|tagged|topic|categories|category|filed in|posted
    in|keywords|key words|labels|hashtags|tagged with|tagged as|more about|in this story|mentioned in this
    article|find more stories about|more on this topic|more in this series|this story is about|on this topic|the
    latest}:, click {here|below} {to|for}…, {the latest|all the latest|more|all} {from|in|on} {this section|this
    author|this series|the author|the archive|the web|around the web}, more stories {from|by|like this|you might
    like|you may like}…, more {top|local|world|national|business|sports|political|breaking|recent}
    {stories|news|headlines}, {most|editors'|editor's|our|staff|reader|readers'|today's|weekend}
    {commented|shared|watched|listened|emailed|recommended|picks|pick|choice|favourites|favorites|top picks}, popular
    {now|on|in|this week|right now}, {people|others} {also|are} {read|reading|viewed|ask|liked|searched for}, {before
    you go|more to explore|more to read|further listening|quick links|related internet links|more from our
    partners|from our partners|from around the web|around the web|elsewhere on the web|from the archive|see also
    our|more for you|for you|just for you|picked for you|our pick|our picks|special reports|more special reports|in
    this series|also in this series|part of the series|live coverage|follow live|follow live updates|full
    coverage|complete coverage|as it happened}
  `),
  advert: patterns(`
    advertisement:, advertisements, advertising, advert, ad, ads, ad feedback, sponsored, promoted, scroll to
    continue, scroll for more, advertisement continue reading…, advertisement - scroll to continue…, continue reading
    the main story, ad # of #, adchoices, your ad here, ad blocker…, advertorial, promotion, infomercial, from our
    sponsors, partner offers, {sponsored|promoted|partner|paid|branded|affiliate|commercial|advertiser}
    {content|post|posts|links|story|stories|message|partnership|feature|program|programme|promotion|advertisement},
    {sponsored by|brought to you by|paid for by|a message from|promoted by|advertisement feature}…,
    {story|article|content|text|post|continue reading|news} {continues|continued|resumes} {below|after|beneath}…,
    {skip|close|hide|remove|report|stop seeing|why this} {this|} {ad|ads|advertisement|advert}, {scroll|scroll
    down|keep scrolling|swipe} {to continue|for more|to read|for}…, ad {loading|choices|info|content}, advertise
    {here|with us}, we {may|might} {earn|receive} {a small|an affiliate|a|an} commission…, {if you|when
    you|buying|purchases}…{affiliate commission|earn a commission|earn an affiliate|small commission}, this
    {article|story|post|page|site|video} {may contain|contains|includes} {affiliate|paid|sponsored|commercial}…,
    {support|help}…disabling your ad blocker, {disable|turn off|please disable} your ad blocker…,
    {buy|shop|book|order|check price|view deal|view offer|see deal|see offer} {now|it now|today|at amazon|on amazon}
  `),
  newsletter: patterns(`
    newsletters, newsletter:, newsletter sign-up, newsletter signup, subscribe to…, get our newsletter…, get the
    newsletter…, get our free…, get the latest…, get breaking news…, join our newsletter…, join our mailing list…,
    join our telegram…, join our whatsapp…, enter your email…, email address, thank you for subscribing…, thanks for
    subscribing…, thank you for signing up…, you're subscribed…, unsubscribe at any time…, you can unsubscribe…,
    download our app…, download the app…, support us, support our work, support our journalism, subscribe for…,
    subscribe from…, sign up…, join today…, subscribe to our…, try it free…, try…for free, protected by recaptcha…, no
    spam…, text us…, get involved with the news…, {sign up|subscribe|register|join} {now|today|here|free|for free|for
    updates}, {sign up|register} {for|to|here|now|with|and|today|below|free|using}…, subscribe
    {and|with|here|now|today|on|via|using|below|free|or}…, {get|receive|want|sign up|subscribe|join|enjoy|keep up|stay
    up|start your}…{newsletter|newsletters|your inbox|mailing list|email alerts|whatsapp channel}, {our|the|your}
    {free|daily|weekly|morning|evening} {newsletter|newsletters|briefing|email}…, newsletter {sign
    up|preferences|archive|promotion}, {become|be} a {member|subscriber|supporter|patron|digital subscriber|donor}
    {today|now|}, become a {member|subscriber|supporter|patron}…, {support|fund|help fund|help support}
    {our|independent|local|quality} {work|journalism|reporting|newsroom}…, {make|give} {a|}
    {donation|contribution|gift|tax-deductible donation}…, {donate|contribute|give|subscribe|join|register|sign up|log
    in|sign in} {now|today|here|}, {already|not|existing|current} {a|an} {subscriber|member|registered user}…,
    {already|don't} have {an account|a subscription}…, already {subscribed|registered|a subscriber? log in}, this
    {article|story|content|page} is
    {for|reserved|only|available|exclusive|exclusively}…{subscribers|members|subscriber|registered},
    {subscriber|subscribers|members|member|premium} {only|exclusive|exclusives|content|access|article},
    {subscriber|member|subscribers|members|premium}-only…, {get|enjoy|unlock}
    {unlimited|full|instant|digital|exclusive} access…, unlock this {article|story}…, {you've|you have}
    {reached|read|used|hit|run out of|#}…{limit|free articles|free article|articles this month|monthly}, to
    {continue|keep} reading…, to {read|access} this {article|story}…, {continue|keep|start|finish} reading {for
    free|with|by|this article|the article|for}…, {start|begin|claim|try} your…trial, {free|# day|#-day|#
    month|#-month} trial…, cancel {anytime|any time|at any time}…, # free articles {left|remaining}…, # articles
    {left|remaining}…, {view|see|choose|compare} {offer|offers|subscription options|plans|your plan|our plans|all
    plans}, {subscription|manage|my|gift|digital|print} {options|subscription|subscriptions|offers},
    {download|get|install|open|try|use}…our app, {get|download} the {free|news|mobile} app…, {turn
    on|enable|allow|get|manage} {push|desktop|browser|breaking news|news|email|} {notifications|alerts}…,
    {e-paper|epaper|e-edition|digital edition|today's paper|back issues|print edition|read the paper}, thanks for
    {signing up|registering|joining|your interest}…, thank you for {registering|joining|your support}…, {your|enter
    your|enter|add your|submit your} {email|e-mail|email address|e-mail address|first name|last name|zip
    code|postcode|phone number} {address|here|below|}, {please enter|please provide|enter} a valid {email|e-mail}…, by
    {signing
    up|subscribing|submitting|clicking|registering|entering|providing|joining|creating}…{agree|terms|privacy|consent|confirm|acknowledge},
    we {won't|will never|will not|don't|do not|never} {share|spam|sell} your…, you {can|may} {opt out|cancel|change
    your}…, this {site|form} is protected by…, {check|please check} your inbox…, {if you|did you}
    {like|liked|enjoy|enjoyed|value|found} {this|reading this|our|what
    you}…{subscribe|share|support|newsletter|donate|donating|supporting|consider}, {stay|keep} {informed|up to
    date|up-to-date|updated} with {us|our|the latest}…, never miss {a|an} {story|update|article|post}…, {follow|join}
    our {whatsapp|telegram|facebook|instagram|youtube} {channel|group|page|community}…, listen to {our|the} podcast…,
    subscribe to {the|our} podcast…, available on {apple podcasts|spotify|google podcasts}…
  `),
  cookie: patterns(`
    cookies, cookie policy, cookie settings, cookie notice, accept all, accept all cookies, reject all, we use
    cookies…, this site uses cookies…, this website uses cookies…, our site uses cookies…, by continuing to use this
    site…, by using this site you agree…, privacy policy, privacy settings, your privacy choices, terms of use, terms
    and conditions, terms of service, essential cookies only, got it, opt out, manage consent,
    {accept|allow|reject|decline|manage} {cookies|preferences|settings|options|cookie preferences|cookie
    settings|non-essential cookies|optional cookies|additional cookies}, {accept|agree} and {continue|close},
    {allow|decline|deny|refuse} {all|all cookies}, {cookie|cookies|privacy|consent|ad|data|gdpr}
    {consent|statement|choices|options|center|centre|manager|information|preferences|protection|use|rights}, {we|our
    website|our site|we and our partners|our partners|we and our # partners} {use|uses|may use|store and/or
    access}…{cookies|similar technologies|information on a device}, {we value|we care about|we respect|about} your
    privacy…, your {privacy|choices regarding cookies|consent}…, by
    {continuing|using|browsing|clicking|closing|scrolling|visiting|accessing}…{cookies|you agree|you accept|you
    consent|privacy|terms}, i {accept|agree|understand|consent}, {yes i|i do not} {agree|accept}, {terms|terms &
    conditions|terms of sale|terms and conditions of use|conditions of use|user agreement|legal notice|legal
    information|legal notices|subscription terms|subscriber agreement|community guidelines|community standards|comment
    policy|comments policy|moderation policy|editorial policy|editorial standards|editorial guidelines|editorial
    code|code of ethics|code of conduct|ethics policy|corrections policy|complaints|complaints policy|accessibility
    statement|accessibility help|modern slavery statement|california notices|your california privacy rights|your ad
    choices|about ads|about our ads|ethics statement|ownership & funding|fact-checking policy}, {do not|don't} sell
    {or share|} {my|} {personal|} {information|data|info}, manage {privacy|my} preferences
  `),
  comments: patterns(`
    comments:, comment, # comments, # comment, comments #, comments (#), no comments, no comments yet, join the
    conversation, join the discussion, comments are closed, log in to comment, sign in to comment, reply, your
    comment, your email address will not be published…, have your say…, letters may be edited…, powered by disqus…,
    comments powered by…, view the discussion thread…, save my name…, notify me of…, this site uses akismet…, your
    comment is awaiting…, what's your take, we want to hear from you…, {post|add|leave|write|submit|make} {a|your|}
    {comment|comments|reply|response}, {read|view|see|show|hide|load} {the|all|more|all #|#|} {comments|replies},
    {comment|comments} {on this story|on this article|policy|section|closed|are off|are turned
    off|off|guidelines|rules}, {sign in|log in|login|you must be logged in} to {comment|post|leave|join|reply|add}…,
    {be the first to|have your say|start the|join the|share your thoughts|tell us what you think|let us know|give us
    your} {comment|comments|conversation|discussion|debate|below|in the comments|feedback|on this story}…, let us know
    {in the comments|what you think|your thoughts}…, {comments|comments on this article|comments for this thread}
    {are|have been|will be|may be} {closed|moderated|disabled|turned off|now closed}…, #
    {comments|thoughts|responses|replies} {on|to}…, # {replies|responses|reactions|thoughts}, {sort|order|filter} by:,
    {newest|oldest|most liked|most recent|top} {first|comments}, {write|send|submit|email} {a|your} letter…,
    {email|e-mail|write to|contact|reach} {us|our newsroom|the newsroom|our team} {at|on|via}…, {have|got} a
    {story|tip|news tip|question|correction|confidential tip|complaint|suggestion}…, do you have a {news|confidential}
    tip…, {required|mandatory} fields are marked…, report {comment|abuse|this comment}, {share|tell us|give us} your
    {thoughts|views|opinion|story|experience|experiences}…, {cancel|post} reply, {community|conversation|discussion}
    guidelines
  `),
  copyright: patterns(`
    copyright ©…, copyright (c)…, copyright #…, copyright:, …all rights reserved, all rights reserved…, all content
    copyright…, reproduction in whole or in part…, this material may not be published…, rights and permissions, rights
    & permissions, reprints & permissions, registered in england…, published by:, copyright {by|of}…,
    {this|our} {material|content|article|story|website|text} {cannot|must not|is protected|is copyright|is
    copyrighted|may only be|may be reproduced|may be republished}…, {no part of|reproduction of|reproduction
    without|republication of|republication|redistribution of|redistribution|unauthorized|unauthorised|any
    use|copying}…{prohibited|permission|forbidden|reproduced|not permitted|strictly},
    {licensed|published|available|republished|released} under {a|the} creative commons…, this
    {work|article|story|content} is {licensed|published|available} under…, {republish|reuse|reprint|licence|license}
    {this|our} {article|story|content|articles|stories}…, {order|buy|request} {reprints|a
    reprint|permission|permissions}, {purchase|buy} {licensing|reprint|image|photo|print} {rights|licence}…,
    {reprints|permissions|licensing|syndication|content licensing}, {some|no} rights reserved, {this|the}
    {website|newspaper|site|publication|newspapers}…{standards organisation|press council|editors' code}, registered
    {office|address|number|charity|company}:, {issn|isbn} #…
  `),
  page: patterns(`
    {jump|skip|go} to {the |}recipe, {print|save|pin|rate} {the |this |}recipe, compare plans now,
    compare {plans|quotes|prices} now, read later, search {the archive|our archive|archives},
    premium, premium {content|article|story}, {subscribers|members} only, subscriber exclusive, member exclusive,
    exclusive for subscribers, for subscribers, live score, live scores, videos,
    skip to main content, skip links, menu, go back, print, print this article, print this page, pdf, save, listen,
    gift this article, open in app, follow, bookmark this, email, save article, save for later, bookmark, log in,
    login, sign in, log out, create account, my account, create a free account…, #-min read, #-minute read, reading
    time:, reading time # min…, estimated reading time:, listen (# min), listen # min, audio version, watch the video,
    loading…, load more, show less, see all, view gallery, view image in fullscreen, open image in gallery, image
    caption, javascript is disabled…, your browser does not support…, report a typo, report an error, report a
    mistake, have a tip?…, contact us, about us, about the author, about the authors, view profile, view all posts,
    this article is more than # years old, this article is more than # year old, this article is more than # months
    old, was this page helpful…, was this article helpful…, did you find this helpful…, did you find this article
    helpful…, on this page, in this article, table of contents, our standards:, this page is for general information…,
    minute read, min read, privacy, terms, legal, accessibility, imprint, careers, contact, about, newsletter signup…,
    view comments…, what do you think, what do you think…{let us know|comments|below}, do you agree, do you agree…{column|article|letters|comments}, do you have a
    story, do you have a tip, top of page, # of #, external link…, this link opens…, page not found, report a problem,
    print recipe, reuse this content, site by…, {skip|jump} to {main|content|navigation|main
    navigation|menu|search|footer|article|sidebar|section|comments|key events|primary sidebar}, {back|return|go} to
    {the|} {top|home|homepage|home page|article|articles|top of page|results|all news|news|blog|list|previous
    page|main page}, {open|close|toggle|show|hide|expand|collapse|view|main|primary|site|mobile|secondary}
    {menu|navigation|search|sidebar|caption|captions|transcript|toolbar|full caption|table of
    contents|contents|details|more|all}, {log|sign} {in|out|up|on} {/|or|with} {register|sign up|subscribe|create an
    account|google|facebook|apple|email}…, {register|register now|join|join us|join free|my profile|my news|your
    account|account settings|help center|help centre|send us feedback|send feedback|give feedback|customer
    service|advertise|work with us|masthead|newsroom staff|editorial team|our team|meet the team|our staff|our
    story|our journalists|site map|sitemap|site index|site information|archives|rss|rss feed|rss feeds|classifieds|get
    help|contact the newsroom|contact the editor|contact our team|contact the author|contact author|media kit|media
    pack|our apps|mobile apps|data policy|follow this author|change edition|switch edition|us edition|uk
    edition|international edition|sections|all sections|more sections|topics a-z},
    {estimated|average|approx|approximate|} {reading|read|listening} time…, # {min|mins|minute|minutes|-min|-minute}
    {read|reads|listen|watch|video|reading time|reading|to read|podcast}, {listen|play|hear} {to|} {this|the|}
    {article|story|audio|episode|podcast|interview|post|report|full episode|page|full interview},
    {listen|watch|play|stream} {now|here|live|on demand|again|in app|audio|video}, {audio|video}
    {duration|length|player|player is loading|player loading|settings|unavailable|transcript}…,
    {pause|mute|unmute|replay|fullscreen|full screen}, {text|font} size:, {increase|decrease|change|reset} {font|text}
    size, # {reads|listens|plays}, {view|see|open|enlarge|expand|click to enlarge}
    {image|images|photo|photos|picture|slideshow|full screen|fullscreen|full image|larger image|in gallery|in
    fullscreen|all photos|all # photos|# images|# photos|full size}, {show|view|download|hide}
    {map|pdf|transcript|sources|offer}, {image|photo|picture|slide|page} # {of|/} #, {previous|next}
    {image|slide|photo|picture|video}, {opens|open|opens in|open in} {in|a} new {window|tab}…, {your|this|the} browser
    {does not|doesn't|is not|isn't|is out}…, {please|you need to|you must} {enable|turn on|activate|upgrade|update}
    {javascript|your browser|cookies}…, {this|sorry this} {video|content|media} {is unavailable|cannot be played|is no
    longer available|is not available|could not be loaded}…, {an error has occurred|something went wrong}, {please|}
    try again {later|}…, {search|search for|search this site|search site|search here|search news|search
    results|advanced search}, {report|submit|suggest|spot|spotted|found|see|noticed} {a|an}
    {correction|typo|error|mistake|factual error}…, {view|see|read} {all|more|other|full}
    {posts|articles|stories|bio|profile} {by|from|of|}…, {email|follow|contact|message|tweet} the
    {author|reporter|writer|editor}…, {more|other} {articles|stories|posts|columns} {by|from}…,
    {written|edited|published|posted} # {hours|hour|minutes|days|day} ago, #
    {hours|hour|hrs|hr|h|minutes|minute|mins|min|days|day|weeks|week|months|month|years|year} ago, {media|press|news
    media|investor|investors|company|press office|media relations|public relations}
    {contact|contacts|enquiries|inquiries|relations|queries}:, {contact|contacts|press contact details|contact
    details|contact information|point of contact}:, for {media|press|further|more|additional|general}
    {information|enquiries|inquiries|queries|details|interviews} {contact|please contact|please email|please call|on
    this|about this}…, {download|access} {high-resolution|high resolution|hi-res|press|media}
    {images|photos|kit|pack|release}…, {high-resolution|hi-res} {images|photos} {are|available|can be}…,
    {jump|go|skip} to {section|comments|recipe|review}, {key|quick} {links|events}:, {powered|website|web
    design|design|hosted|developed} by:, powered by {wordpress|google|disqus|blogger}…, all times {are|in|et|gmt}…,
    {data|quotes|market data|prices} delayed…
  `),
  call: words(`
    click here, tap here, sign up here, subscribe here, subscribe now, subscribe for free, become a member,
    become a subscriber, become a supporter, support our journalism, support my work, support our work, download
    our app, our free app, our newsletter, my newsletter, our daily briefing, follow us on, like us on, join us
    on, join our, thanks for reading, thank you for reading, viewing this page, leave a comment, share your
    thoughts
  `),
  disclosure: words(`
    affiliate {link|links|commission|commissions|partner|partners|partnership|program|disclosure},
    {earn|earns|receive|get} {us|me|you|} {a|an} {small|affiliate|small affiliate|modest|} {commission|referral
    fee}, {earn|receive} {commission|commissions} {on|from|if|when}, may earn commission, as an amazon associate
  `),
});
