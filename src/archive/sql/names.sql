-- The distinct names, numbered in an order that does not depend on the shards.
CREATE TABLE names AS
SELECT (row_number() OVER (ORDER BY type, name, known, wikidata, country, category, office))::INTEGER AS number, *
FROM (
  SELECT type, name, known, wikidata, country, category, office, count(*)::INTEGER AS articles, min(article) AS first
  FROM named
  GROUP BY ALL
);
CREATE TABLE numbered AS
SELECT article, thing, number, mentions, quotes FROM named JOIN names USING (type, name, known, wikidata, country, category, office);
CREATE TABLE identities (number INTEGER, entity INTEGER, why VARCHAR, through VARCHAR, office VARCHAR);
CREATE TABLE things (
  entity INTEGER, id VARCHAR, type VARCHAR, name VARCHAR, country VARCHAR, category VARCHAR, wikidata VARCHAR, known BOOLEAN, ambiguous BOOLEAN
);
CREATE TABLE kin (person INTEGER, number INTEGER);
CREATE TABLE pairs (one INTEGER, other INTEGER);
CREATE TABLE possible (entity INTEGER, candidate INTEGER);
