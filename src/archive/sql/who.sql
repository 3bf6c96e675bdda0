-- Entities by what they are called, those first that have it for a name: `asked` is an id or words, whose case and
-- accents do not count, `listed` what tables call it.
WITH hits AS (
  SELECT entity, 3 AS rank FROM entities WHERE lower(entity) = lower(getvariable('asked'))
  UNION ALL
  SELECT entity, 2 FROM entities WHERE lower(strip_accents(name)) = lower(strip_accents(getvariable('asked')))
  UNION ALL
  SELECT entity, 2 FROM entities WHERE known AND list_contains(getvariable('listed'), name)
  UNION ALL
  SELECT entity, 2 FROM names WHERE lower(strip_accents(name)) = lower(strip_accents(getvariable('asked')))
  UNION ALL
  SELECT entity, 1 FROM forms WHERE lower(strip_accents(form)) = lower(strip_accents(getvariable('asked')))
),
best AS (SELECT entity, max(rank) AS rank FROM hits GROUP BY entity)
SELECT e.* FROM best JOIN entities e USING (entity) WHERE rank = 3 OR rank = (SELECT max(rank) FROM best) ORDER BY rank DESC, articles DESC, entity LIMIT 10
