SELECT x.id AS one, y.id AS other, articles, sentences
FROM (
  SELECT one, other, sum(articles)::INTEGER AS articles, sum(sentences)::INTEGER AS sentences
  FROM (
    SELECT a.entity AS one, b.entity AS other, count(*) AS articles, sum(bit_count(a.sentences & b.sentences)) AS sentences
    FROM meeting a JOIN meeting b ON a.article = b.article AND a.entity < b.entity
    GROUP BY ALL
    UNION ALL
    SELECT a.entity, b.entity, 0, sum(bit_count(a.sentences & b.sentences))
    FROM meeting_beyond a JOIN meeting_beyond b ON a.article = b.article AND a.part = b.part AND a.entity < b.entity
    GROUP BY ALL
  )
  GROUP BY ALL
  HAVING sum(articles) >= 2
) p JOIN things x ON x.entity = p.one JOIN things y ON y.entity = p.other
ORDER BY p.one, p.other
