SELECT article, id, published, outlet, title FROM articles ORDER BY article
