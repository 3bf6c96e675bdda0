/**
 * Words in classes and ids of blocks that stand around an article, by what the block is. Own list, from the markup of Indonesian newsrooms and of
 * WordPress, Drupal, Joomla, Blogger and TYPO3 themes. A class is cut at hyphens, underscores and capitals: `relatedPosts` is "related posts".
 * Classes of kind `other` go with all that is in them, those of `mark` only where they hold no paragraph of prose.
 * Columns: kind | words
 */
export const BLOCK_WORDS_TABLE = `
day | created; creation; date; datetime; datum; day; fecha; posted; published; pubdate; submitted; tanggal; tgl; time; timestamp; uploaded; waktu
lead | deck; excerpt; intro; lead; ledge; lede; sapo; standfirst; subheadline; subtitle; summary; teaser; untertitel; vorspann
mark | actions; ad; ads; advert; advertisement; advertising; adv; anzeige; author; autor; badge; bagikan; bio; breadcrumb; breadcrumbs; byline; category; copyright; credit; credits; date; dateline; editor; embed; font; fontsize; iklan; info; jump; kategori; label; langganan; like; login; meta; metadata; pagination; pager; paging; penulis; postmeta; print; rating; ratings; reading; share; sharing; social; sosmed; tag; taglist; tags; time; toolbar; tools; utility; vote; votes; voting; whatsapp
other | akismet; bacajuga; banner; caption; captions; citation; citations; comment; comments; cookie; cookies; consent; disqus; discussion; donate; footer; furtherarticles; imagedescription; interesting; jetpack; komentar; lihatjuga; loading; login; menu; modal; nav; navbar; navigation; newsletter; outbrain; paywall; placeholder; polling; popular; populer; popup; promo; promotion; recommend; recommendation; recommendations; recommended; rekomendasi; related; relatedposts; remark; replies; respond; sidebar; signup; sponsor; sponsored; subscribe; subscription; taboola; terkait; terpopuler; trending; widget
teaser | snippet; snippets; teaser; teasers
`;
