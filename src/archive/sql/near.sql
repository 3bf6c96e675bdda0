SELECT DISTINCT e.name, e.articles
FROM names n JOIN entities e USING (entity)
WHERE contains(lower(strip_accents(n.name)), lower(strip_accents(getvariable('asked')))) OR jaro_winkler_similarity(lower(n.name), lower(getvariable('asked'))) > 0.92
ORDER BY e.articles DESC, e.name LIMIT 3
