WITH counts AS (
  SELECT entity, count(*)::INTEGER AS articles, sum(mentions)::INTEGER AS mentions, sum(quotes)::INTEGER AS quotes,
    min(published) AS first_seen, max(published) AS last_seen
  FROM seen GROUP BY entity
),
sides AS (
  SELECT entity, count(*)::INTEGER AS events
  FROM (SELECT actor AS entity FROM deeds WHERE actor IS NOT NULL UNION ALL SELECT target FROM deeds WHERE target IS NOT NULL AND target IS DISTINCT FROM actor)
  GROUP BY entity
)
SELECT id AS entity, type, name, country, category, wikidata, known, ambiguous, articles, mentions, first_seen, last_seen, quotes, coalesce(events, 0) AS events
FROM things JOIN counts USING (entity) LEFT JOIN sides USING (entity)
ORDER BY things.entity
