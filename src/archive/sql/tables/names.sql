WITH said AS (
  SELECT i.number, t.entity, t.id, n.name, n.articles, why, through, i.office,
    dense_rank() OVER (ORDER BY t.entity, n.name, why, through, i.office) AS label
  FROM names n JOIN identities i USING (number) JOIN things t USING (entity)
),
twice AS (SELECT label, (count(*) - count(DISTINCT article))::INTEGER AS articles FROM doubled JOIN said USING (number) GROUP BY label)
SELECT id AS entity, name, (sum(s.articles) - coalesce(any_value(twice.articles), 0))::INTEGER AS articles, why, through, office
FROM said s LEFT JOIN twice USING (label)
GROUP BY s.entity, s.id, s.name, why, through, office
ORDER BY s.entity, articles DESC, s.name, why, through, office
