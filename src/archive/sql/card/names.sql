SELECT name, articles, why, through, office FROM names WHERE entity = getvariable('entity') ORDER BY articles DESC, name, why, through, office
