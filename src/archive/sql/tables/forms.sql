SELECT t.id AS entity, form, count(DISTINCT article)::INTEGER AS articles, sum(called.mentions)::INTEGER AS mentions
FROM called JOIN appear USING (article, thing) JOIN things t USING (entity)
GROUP BY t.entity, t.id, form
ORDER BY t.entity, articles DESC, form
