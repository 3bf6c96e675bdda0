SELECT t.id AS entity, article, published, mentions, quotes FROM seen JOIN things t USING (entity) ORDER BY t.entity, article
