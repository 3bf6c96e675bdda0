SELECT t.id AS entity, form, count(*)::INTEGER AS articles, sum(mentions)::INTEGER AS mentions
FROM (SELECT whose.entity, form, sum(mentions) AS mentions FROM called JOIN whose USING (key) GROUP BY whose.entity, form, article)
JOIN things t USING (entity)
GROUP BY t.entity, t.id, form
ORDER BY t.entity, articles DESC, form
