SELECT strftime(month, '%Y-%m') AS month, articles, mentions FROM months WHERE entity = getvariable('entity') ORDER BY month
