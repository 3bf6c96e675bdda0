-- The same tables of shards of NDJSON, in the columns that the index and most questions need. `first` is the number of the first record.
-- A line may have 32 MB, and each thread takes twice that: the caller sees to it that there is one.
CREATE OR REPLACE TEMP TABLE printed AS
SELECT (getvariable('first') + row_number() OVER () - 1)::INTEGER AS record, *
FROM read_ndjson(getvariable('shards'), maximum_object_size = 33554432, columns = {
  schema: 'VARCHAR', id: 'VARCHAR', "duplicateOf": 'VARCHAR',
  source: 'STRUCT(path VARCHAR, member VARCHAR, line INTEGER, sha256 VARCHAR)',
  meta: 'STRUCT(title VARCHAR, url VARCHAR, outlet VARCHAR, published DATE)',
  language: 'STRUCT(code VARCHAR, confidence DOUBLE)',
  error: 'STRUCT(code VARCHAR, message VARCHAR)',
  entities: 'STRUCT(
    id VARCHAR, type VARCHAR, name VARCHAR, known STRUCT(name VARCHAR, country VARCHAR, wikidata VARCHAR), code VARCHAR, country VARCHAR,
    kind VARCHAR, category VARCHAR,
    roles STRUCT(text VARCHAR, title VARCHAR, country VARCHAR, organisation VARCHAR, former BOOLEAN, acting BOOLEAN, rank VARCHAR, start INTEGER, "end" INTEGER)[],
    mentions STRUCT(text VARCHAR, start INTEGER, "end" INTEGER, sentence INTEGER, confidence DOUBLE)[])[]',
  quotes: 'STRUCT(
    id VARCHAR, form VARCHAR, text VARCHAR, start INTEGER, "end" INTEGER, speaker STRUCT(name VARCHAR, entity VARCHAR, "as" VARCHAR),
    "otherSpeakers" STRUCT(name VARCHAR, entity VARCHAR)[],
    cue STRUCT(text VARCHAR, lemma VARCHAR, sense VARCHAR), confidence DOUBLE)[]',
  events: 'STRUCT(
    id VARCHAR, type VARCHAR, mode VARCHAR, "trigger" STRUCT(text VARCHAR, start INTEGER, "end" INTEGER), actor STRUCT(name VARCHAR, entity VARCHAR),
    target STRUCT(name VARCHAR, entity VARCHAR), status VARCHAR, confidence DOUBLE)[]'
});
CREATE OR REPLACE TEMP VIEW documents AS
SELECT record, id, source.path, source.member, source.line, source.sha256, meta.title, meta.url, meta.outlet, meta.published,
  language.code AS language, "duplicateOf" AS duplicate_of, error.code AS error_code, error.message AS error_message
FROM printed;
CREATE OR REPLACE TEMP VIEW each_entity AS SELECT record, id, meta.published, unnest(entities) AS e FROM printed;
CREATE OR REPLACE TEMP VIEW entities AS
SELECT record, id, published, e.id AS entity, e.type, e.name, e.known.name AS known,
  coalesce(e.code, CASE WHEN e.type = 'person' THEN e.known.country ELSE e.country END) AS country,
  e.known.wikidata, coalesce(e.kind, e.category) AS category, len(e.mentions)::INTEGER AS mentions, e.mentions[1].start AS start
FROM each_entity;
CREATE OR REPLACE TEMP VIEW mentions AS
SELECT record, id, published, entity, type, name, m.text, m.start, m."end", m.sentence, m.confidence
FROM (SELECT record, id, published, e.id AS entity, e.type, e.name, unnest(e.mentions) AS m FROM each_entity);
CREATE OR REPLACE TEMP VIEW roles AS
SELECT record, id, published, entity, name, known, r.text, r.start, r."end", r.title, r.country, r.organisation, r.former, r.acting, r.rank
FROM (SELECT record, id, published, e.id AS entity, e.name, e.known.name AS known, unnest(e.roles) AS r FROM each_entity);
CREATE OR REPLACE TEMP VIEW quotes AS
SELECT record, id, published, q.id AS quote, q.form, q.text, q.start, q."end", q.speaker.name AS speaker, q.speaker.entity AS speaker_entity,
  q.speaker."as" AS speaker_as,
  array_to_string([s.name for s in q."otherSpeakers"], '; ') AS other_speakers,
  array_to_string([s.entity for s in q."otherSpeakers" if s.entity is not null], '; ') AS other_speaker_entities,
  q.cue.lemma AS cue_lemma, q.cue.sense, q.confidence
FROM (SELECT record, id, meta.published, unnest(quotes) AS q FROM printed);
CREATE OR REPLACE TEMP VIEW events AS
SELECT record, id, published, v.id AS event, v.type, v.mode, v."trigger".text AS "trigger", v."trigger".start AS start, v.actor.name AS actor,
  v.actor.entity AS actor_entity, v.target.name AS target, v.target.entity AS target_entity, v.status, v.confidence
FROM (SELECT record, id, meta.published, unnest(events) AS v FROM printed);
