-- All offices of the people of each name.
SELECT DISTINCT number, held.office FROM held JOIN numbered USING (article, thing) WHERE NOT former ORDER BY number, held.office
