-- Adds a shard to the staging tables. `base` is the number of the first article of its result. What stands twice (`--dedup`) counts once.
CREATE OR REPLACE TEMP TABLE counted AS
SELECT record, (getvariable('base') + record)::INTEGER AS article, id, published, outlet, title
FROM documents
WHERE error_code IS NULL AND duplicate_of IS NULL AND NOT EXISTS (FROM superseded WHERE record >= first AND record < past);

INSERT INTO articles SELECT article, id, published, outlet, title FROM counted;

CREATE OR REPLACE TEMP TABLE offices AS
SELECT record, entity, arg_min(title, (start, title)) AS office, arg_min(country, (start, title)) AS country
FROM roles
WHERE NOT former
GROUP BY record, entity;
CREATE OR REPLACE TEMP TABLE speakers AS
SELECT record, speaker_entity AS entity, count(*)::INTEGER AS quotes FROM quotes WHERE speaker_entity IS NOT NULL GROUP BY ALL;

INSERT INTO named
SELECT article, entity, e.type, e.name, coalesce(e.known, ''), coalesce(e.wikidata, ''), coalesce(e.country, o.country, ''), coalesce(e.category, ''),
  coalesce(o.office, ''), e.mentions, coalesce(s.quotes, 0)
FROM entities e JOIN counted USING (record) LEFT JOIN offices o USING (record, entity) LEFT JOIN speakers s USING (record, entity)
WHERE e.type <> 'custom';

INSERT INTO called
SELECT article, entity, text, count(*)::INTEGER
FROM mentions JOIN counted USING (record)
WHERE type <> 'custom' AND text <> name
GROUP BY ALL;

INSERT INTO held
SELECT DISTINCT article, entity, r.title, coalesce(r.country, ''), coalesce(r.organisation, ''), r.former, r.acting FROM roles r JOIN counted USING (record);

INSERT INTO done
SELECT article, type, coalesce(actor_entity, ''), coalesce(target_entity, '')
FROM events JOIN counted USING (record)
WHERE status = 'asserted' AND (actor_entity IS NOT NULL OR target_entity IS NOT NULL);
