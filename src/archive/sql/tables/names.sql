SELECT t.id AS entity, n.name, count(DISTINCT a.article)::INTEGER AS articles, why, through, i.office
FROM numbered a JOIN names n USING (number) JOIN identities i USING (number) JOIN things t USING (entity)
GROUP BY t.entity, t.id, n.name, why, through, i.office
ORDER BY t.entity, articles DESC, n.name, why, through, i.office
