SELECT t.id AS entity, office AS title, nullif(held.country, '') AS country, nullif(organisation, '') AS organisation, former, acting,
  count(DISTINCT article)::INTEGER AS articles, min(published) AS first_seen, max(published) AS last_seen
FROM held JOIN whose USING (key) JOIN articles USING (article) JOIN things t USING (entity)
GROUP BY t.entity, t.id, office, held.country, organisation, former, acting
ORDER BY t.entity, articles DESC, first_seen, office, held.country, organisation, former, acting
