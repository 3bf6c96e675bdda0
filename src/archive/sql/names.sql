-- The distinct names, numbered in an order that does not depend on the shards.
CREATE TABLE names AS
SELECT (row_number() OVER (ORDER BY type, name, known, wikidata, country, category, office))::INTEGER AS number, *
FROM (
  SELECT type, name, known, wikidata, country, category, office, sum(articles)::INTEGER AS articles, min(first) AS first
  FROM spelled
  GROUP BY ALL
);
CREATE TABLE numbers AS SELECT key, number FROM spelled JOIN names USING (type, name, known, wikidata, country, category, office);
DROP TABLE spelled;
CREATE VIEW numbered AS SELECT article, number, key FROM named JOIN numbers USING (key);
CREATE TABLE identities (number INTEGER, entity INTEGER, why VARCHAR, through VARCHAR, office VARCHAR);
CREATE TABLE things (
  entity INTEGER, id VARCHAR, type VARCHAR, name VARCHAR, country VARCHAR, category VARCHAR, wikidata VARCHAR, known BOOLEAN, ambiguous BOOLEAN
);
CREATE TABLE kin (person INTEGER, number INTEGER);
CREATE TABLE pairs (one INTEGER, other INTEGER);
CREATE TABLE possible (entity INTEGER, candidate INTEGER);
