SELECT t.id AS entity, date_trunc('month', published)::DATE AS month, count(*)::INTEGER AS articles, sum(mentions)::INTEGER AS mentions
FROM seen JOIN things t USING (entity)
WHERE published IS NOT NULL
GROUP BY t.entity, t.id, month
ORDER BY t.entity, month
