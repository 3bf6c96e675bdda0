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
SELECT record, entity, count(*)::INTEGER AS quotes
FROM (
  SELECT record, speaker_entity AS entity FROM quotes WHERE speaker_entity IS NOT NULL
  UNION ALL
  SELECT record, unnest(string_split(other_speaker_entities, '; ')) FROM quotes WHERE other_speaker_entities <> ''
)
GROUP BY ALL;
-- The sentences as bits, sixty to a number.
CREATE OR REPLACE TEMP TABLE places AS
SELECT record, entity, sentence // 60 AS part, bit_or(1::BIGINT << (sentence % 60)) AS sentences FROM mentions GROUP BY ALL;

-- Each distinct name of the shard once, with all that bear it: texts are stored once and not for every article.
CREATE OR REPLACE TEMP TABLE borne AS
SELECT nextval('keys')::INTEGER AS key, *
FROM (
  SELECT e.type, e.name, coalesce(e.known, '') AS known, coalesce(e.wikidata, '') AS wikidata, coalesce(e.country, o.country, '') AS country,
    coalesce(e.category, '') AS category, coalesce(o.office, '') AS office, list(record) AS records, list(entity) AS entities, list(e.mentions) AS mentions
  FROM entities e SEMI JOIN counted USING (record) LEFT JOIN offices o USING (record, entity)
  WHERE e.type <> 'custom'
  GROUP BY ALL
);
CREATE OR REPLACE TEMP TABLE bearers AS
SELECT key, record, (getvariable('base') + record)::INTEGER AS article, entity, mentions
FROM (SELECT key, unnest(records) AS record, unnest(entities) AS entity, unnest(mentions) AS mentions FROM borne);

INSERT INTO spelled
SELECT key, type, name, known, wikidata, country, category, office, len(records), getvariable('base') + list_min(records) FROM borne;

INSERT INTO named
SELECT article, key, b.mentions, coalesce(quotes, 0), coalesce(sentences, 0)
FROM bearers b LEFT JOIN speakers USING (record, entity) LEFT JOIN (FROM places WHERE part = 0) USING (record, entity);

INSERT INTO beyond SELECT article, key, part, p.sentences FROM places p JOIN bearers USING (record, entity) WHERE part > 0;

INSERT INTO called
SELECT article, key, text, count(*)::INTEGER
FROM mentions JOIN bearers USING (record, entity)
WHERE text <> name
GROUP BY ALL;

INSERT INTO held
SELECT DISTINCT article, key, r.title, coalesce(r.country, ''), coalesce(r.organisation, ''), r.former, r.acting FROM roles r JOIN bearers USING (record, entity);

INSERT INTO done
SELECT coalesce(a.article, t.article), v.type, a.key, t.key
FROM events v
LEFT JOIN bearers a ON a.record = v.record AND a.entity = v.actor_entity
LEFT JOIN bearers t ON t.record = v.record AND t.entity = v.target_entity
WHERE status = 'asserted' AND (a.key IS NOT NULL OR t.key IS NOT NULL);
