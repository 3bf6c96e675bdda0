-- All offices of the people of each name.
SELECT DISTINCT number, held.office FROM held JOIN numbers USING (key) WHERE NOT former ORDER BY number, held.office
