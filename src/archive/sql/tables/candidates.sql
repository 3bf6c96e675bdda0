SELECT x.id AS entity, y.id AS candidate FROM possible p JOIN things x USING (entity) JOIN things y ON y.entity = p.candidate ORDER BY p.entity, p.candidate
