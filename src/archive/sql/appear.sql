-- Who and what is in which article, once the names have been told apart.
CREATE TABLE whose AS SELECT key, entity FROM numbers JOIN identities USING (number);
CREATE TABLE seen AS
SELECT entity, article, published, things, mentions, quotes, sentences
FROM (
  SELECT entity, article, count(*)::INTEGER AS things, sum(mentions)::INTEGER AS mentions, sum(quotes)::INTEGER AS quotes, bit_or(sentences) AS sentences
  FROM named JOIN whose USING (key)
  GROUP BY entity, article
) JOIN articles USING (article);
-- Names of an entity in articles that have more than one for it: what is counted by name must not count such an article twice.
CREATE TABLE doubled AS
SELECT number, article
FROM numbered JOIN whose USING (key) SEMI JOIN (SELECT entity, article FROM seen WHERE things > 1) USING (entity, article);
CREATE TABLE deeds AS
SELECT done.article, done.type, a.entity AS actor, t.entity AS target
FROM done LEFT JOIN whose a ON a.key = done.actor LEFT JOIN whose t ON t.key = done.target;
-- Who is joined with whom: what is in two articles or more, and of articles with very many names, lists, those named most often.
CREATE TABLE meeting AS
WITH often AS (SELECT entity FROM seen GROUP BY entity HAVING count(*) >= 2),
  met AS (SELECT entity, article, mentions, sentences FROM seen SEMI JOIN often USING (entity)),
  long AS (SELECT article FROM met GROUP BY article HAVING count(*) > 60)
SELECT entity, article, sentences FROM met ANTI JOIN long USING (article)
UNION ALL
SELECT entity, article, sentences FROM (
  SELECT entity, article, sentences, row_number() OVER (PARTITION BY article ORDER BY mentions DESC, entity) AS place FROM met SEMI JOIN long USING (article)
) WHERE place <= 60;
CREATE TABLE meeting_beyond AS
SELECT entity, article, part, bit_or(sentences) AS sentences
FROM beyond JOIN whose USING (key) SEMI JOIN meeting USING (entity, article)
GROUP BY entity, article, part;
