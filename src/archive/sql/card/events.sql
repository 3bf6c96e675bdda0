SELECT v.type, CASE WHEN actor = getvariable('entity') THEN 'actor' ELSE 'target' END AS side, e.entity AS id, e.name, sum(v.events)::INTEGER AS events,
  min(v.first_seen) AS "firstSeen", max(v.last_seen) AS "lastSeen"
FROM events v LEFT JOIN entities e ON e.entity = CASE WHEN actor = getvariable('entity') THEN target ELSE actor END
WHERE actor = getvariable('entity') OR target = getvariable('entity')
GROUP BY v.type, side, e.entity, e.name
ORDER BY sum(v.events) DESC, v.type, side, e.name, e.entity
