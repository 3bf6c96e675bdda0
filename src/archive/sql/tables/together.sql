WITH met AS (
  SELECT a.entity AS one, b.entity AS other, count(*)::INTEGER AS articles, sum(bit_count(a.sentences & b.sentences)::DOUBLE) AS sentences
  FROM meeting a JOIN meeting b ON a.article = b.article AND a.entity < b.entity
  GROUP BY ALL
  HAVING count(*) >= 2
),
met_beyond AS (
  SELECT a.entity AS one, b.entity AS other, sum(bit_count(a.sentences & b.sentences)::DOUBLE) AS sentences
  FROM meeting_beyond a JOIN meeting_beyond b ON a.article = b.article AND a.part = b.part AND a.entity < b.entity
  GROUP BY ALL
)
SELECT x.id AS one, y.id AS other, articles, (met.sentences + coalesce(met_beyond.sentences, 0))::INTEGER AS sentences
FROM met LEFT JOIN met_beyond USING (one, other) JOIN things x ON x.entity = met.one JOIN things y ON y.entity = met.other
ORDER BY met.one, met.other
