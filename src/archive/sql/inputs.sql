-- Records of inputs that were read again later on: of records with one path, those of its last line in the list of inputs count,
-- and those of appended lines (`part`) behind it.
DELETE FROM superseded;
INSERT INTO superseded
WITH lines AS (
  SELECT row_number() OVER () AS line, path, records, part IS NOT NULL AS appended
  FROM read_ndjson(getvariable('inputs'), columns = { path: 'VARCHAR', records: 'INTEGER', part: 'JSON' })
),
ranges AS (
  SELECT *, sum(records) OVER (ORDER BY line) AS past, max(CASE WHEN NOT appended THEN line END) OVER (PARTITION BY path) AS last
  FROM lines
)
SELECT past - records, past FROM ranges WHERE path IS NOT NULL AND line < last AND records > 0 ORDER BY 1;
