-- Who and what is in which article, once the names have been told apart.
CREATE TABLE appear AS SELECT article, thing, entity, mentions, quotes FROM numbered JOIN identities USING (number);
CREATE TABLE seen AS
SELECT entity, article, any_value(published) AS published, sum(mentions)::INTEGER AS mentions, sum(quotes)::INTEGER AS quotes
FROM appear JOIN articles USING (article)
GROUP BY entity, article;
CREATE TABLE deeds AS
SELECT done.article, done.type, a.entity AS actor, t.entity AS target
FROM done
LEFT JOIN appear a ON a.article = done.article AND a.thing = done.actor
LEFT JOIN appear t ON t.article = done.article AND t.thing = done.target;
-- Who is joined with whom: what is in two articles or more, and of articles with very many names, lists, those named most often.
CREATE TABLE meeting AS
WITH often AS (SELECT entity FROM seen GROUP BY entity HAVING count(*) >= 2),
  met AS (SELECT entity, article, mentions FROM seen SEMI JOIN often USING (entity)),
  long AS (SELECT article FROM met GROUP BY article HAVING count(*) > 60)
SELECT entity, article FROM met ANTI JOIN long USING (article)
UNION ALL
SELECT entity, article FROM (
  SELECT entity, article, row_number() OVER (PARTITION BY article ORDER BY mentions DESC, entity) AS place FROM met SEMI JOIN long USING (article)
) WHERE place <= 60;
