SELECT title, country, organisation, former, acting, articles, first_seen AS "firstSeen", last_seen AS "lastSeen"
FROM roles WHERE entity = getvariable('entity') ORDER BY articles DESC, first_seen, title, country, organisation, former, acting
