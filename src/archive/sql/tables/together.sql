SELECT x.id AS one, y.id AS other, articles
FROM (
  SELECT a.entity AS one, b.entity AS other, count(*)::INTEGER AS articles
  FROM meeting a JOIN meeting b ON a.article = b.article AND a.entity < b.entity
  GROUP BY ALL
  HAVING count(*) >= 2
) p JOIN things x ON x.entity = p.one JOIN things y ON y.entity = p.other
ORDER BY p.one, p.other
