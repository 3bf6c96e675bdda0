-- What is kept of all shards until the index is written. Texts that are missing are empty, so that they can be joined on.
CREATE TABLE articles (article INTEGER, id VARCHAR, published DATE, outlet VARCHAR, title VARCHAR);
-- The names of each shard, with the first office that an article gives a person: in how many articles they are, and the first of them.
-- Shards are added at once, so that keys come from one sequence; in what order shows nowhere.
CREATE SEQUENCE keys;
CREATE TABLE spelled (
  key INTEGER, type VARCHAR, name VARCHAR, known VARCHAR, wikidata VARCHAR, country VARCHAR, category VARCHAR, office VARCHAR, articles INTEGER, first INTEGER
);
-- Who and what an article names, by the key of the name. `sentences` are those from the first to the sixtieth, as bits; `beyond` has the rest.
CREATE TABLE named (article INTEGER, key INTEGER, mentions INTEGER, quotes INTEGER, sentences BIGINT);
CREATE TABLE beyond (article INTEGER, key INTEGER, part INTEGER, sentences BIGINT);
-- The words by which an article calls it besides its name.
CREATE TABLE called (article INTEGER, key INTEGER, form VARCHAR, mentions INTEGER);
CREATE TABLE held (article INTEGER, key INTEGER, office VARCHAR, country VARCHAR, organisation VARCHAR, former BOOLEAN, acting BOOLEAN);
CREATE TABLE done (article INTEGER, type VARCHAR, actor INTEGER, target INTEGER);
CREATE TABLE superseded (first INTEGER, past INTEGER);
