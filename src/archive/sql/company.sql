-- Of pairs of people with names alike those that never stand in one article, and whether they keep the same company. `kin` has the names of each, `pairs` the pairs.
-- Company are people with two words or more, or known, and organisations; those named everywhere say nothing.
WITH circle AS (
  SELECT number, type || ' ' || coalesce(nullif(wikidata, ''), nullif(known, ''), lower(name)) AS companion, articles
  FROM names
  WHERE type = 'organisation' OR (type = 'person' AND (known <> '' OR contains(name, ' ')))
),
circles AS (
  SELECT companion, sum(articles) AS articles FROM circle GROUP BY companion
  HAVING sum(articles) BETWEEN 2 AND greatest(20, (SELECT count(*) FROM articles) // 50)
),
places AS (SELECT DISTINCT person, article FROM numbered JOIN kin USING (number)),
kept AS (
  SELECT DISTINCT places.person, companion, circles.articles
  FROM places JOIN numbered n USING (article) JOIN circle USING (number) JOIN circles USING (companion)
  ANTI JOIN kin k ON k.person = places.person AND k.number = n.number
),
apart AS (SELECT one, other FROM pairs EXCEPT SELECT one, other FROM pairs JOIN places a ON a.person = one JOIN places b ON b.person = other AND a.article = b.article),
keeping AS (
  SELECT one, other
  FROM apart JOIN kept a ON a.person = one JOIN kept b ON b.person = other AND a.companion = b.companion
  GROUP BY one, other
  HAVING count(*) >= 2 OR min(a.articles) <= 10
)
SELECT one, other, keeping.one IS NOT NULL AS company FROM apart LEFT JOIN keeping USING (one, other) ORDER BY one, other
