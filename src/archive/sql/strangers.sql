-- Of pairs of parts of a name those that never stand in one article and of whose companions none is the same: no person, organisation or place.
-- `kin` has the names of each, `pairs` the pairs.
WITH companions AS (
  SELECT number, type || ' ' || coalesce(nullif(wikidata, ''), nullif(known, ''), lower(name)) AS companion
  FROM names WHERE type IN ('person', 'organisation', 'place')
),
places AS (SELECT DISTINCT person, article FROM numbered JOIN kin USING (number)),
kept AS (
  SELECT DISTINCT places.person, companion
  FROM places JOIN numbered n USING (article) JOIN companions USING (number)
  ANTI JOIN kin k ON k.person = places.person AND k.number = n.number
)
SELECT one, other FROM pairs
EXCEPT SELECT one, other FROM pairs JOIN places a ON a.person = one JOIN places b ON b.person = other AND a.article = b.article
EXCEPT SELECT one, other FROM pairs JOIN kept a ON a.person = one JOIN kept b ON b.person = other AND a.companion = b.companion
ORDER BY one, other
