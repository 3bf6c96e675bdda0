SELECT e.entity AS id, e.name, e.articles FROM candidates c JOIN entities e ON e.entity = c.candidate WHERE c.entity = getvariable('entity') ORDER BY e.articles DESC, e.name, e.entity
