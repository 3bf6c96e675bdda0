-- The words by which articles call somebody whom they also name more fully, where other articles have only those words for a name.
SELECT number, form, count(DISTINCT article)::INTEGER AS articles
FROM called JOIN numbers USING (key) JOIN names USING (number)
WHERE type IN ('person', 'organisation') AND lower(form) IN (SELECT lower(name) FROM names WHERE known = '')
GROUP BY number, form
ORDER BY number, form
