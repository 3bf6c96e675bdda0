SELECT e.entity AS id, e.type, e.name, t.articles, t.sentences
FROM (
  SELECT other AS entity, articles, sentences FROM together WHERE one = getvariable('entity')
  UNION ALL
  SELECT one, articles, sentences FROM together WHERE other = getvariable('entity')
) t JOIN entities e USING (entity)
ORDER BY t.articles DESC, e.name, e.entity LIMIT 40
