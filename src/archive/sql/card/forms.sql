SELECT form, articles, mentions FROM forms WHERE entity = getvariable('entity') ORDER BY articles DESC, form
