-- What is kept of all shards until the index is written. Texts that are missing are empty, so that they can be joined on.
CREATE TABLE articles (article INTEGER, id VARCHAR, published DATE, outlet VARCHAR, title VARCHAR);
-- An entity of an article, `thing`, with the first office that the article gives it.
CREATE TABLE named (
  article INTEGER, thing VARCHAR, type VARCHAR, name VARCHAR, known VARCHAR, wikidata VARCHAR,
  country VARCHAR, category VARCHAR, office VARCHAR, mentions INTEGER, quotes INTEGER
);
-- The words by which an article calls it besides its name.
CREATE TABLE called (article INTEGER, thing VARCHAR, form VARCHAR, mentions INTEGER);
CREATE TABLE held (article INTEGER, thing VARCHAR, office VARCHAR, country VARCHAR, organisation VARCHAR, former BOOLEAN, acting BOOLEAN);
CREATE TABLE done (article INTEGER, type VARCHAR, actor VARCHAR, target VARCHAR);
CREATE TABLE superseded (first INTEGER, past INTEGER);
