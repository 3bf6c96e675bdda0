SELECT x.id AS actor, y.id AS target, deeds.type, count(*)::INTEGER AS events, count(DISTINCT article)::INTEGER AS articles,
  min(published) AS first_seen, max(published) AS last_seen
FROM deeds JOIN articles USING (article) LEFT JOIN things x ON x.entity = actor LEFT JOIN things y ON y.entity = target
GROUP BY actor, target, x.id, y.id, deeds.type
ORDER BY actor NULLS LAST, target NULLS LAST, deeds.type
