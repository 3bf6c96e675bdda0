SELECT a.id, a.published, a.outlet, a.title
FROM appearances s JOIN articles a USING (article)
WHERE s.entity = getvariable('entity')
ORDER BY a.published DESC NULLS LAST, article DESC LIMIT 10
