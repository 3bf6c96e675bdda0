import type { CommandName } from '../commands/names.ts';

/** What the long help of each command begins with; lines of 80 characters at most. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  saripati: `Examples:
  saripati article.txt --date 2023-07-28          with its publication date
  saripati a.txt b.txt > out.ndjson               one JSON line per file
  cat article.txt | saripati --only people,dates  from a pipe, two layers
  saripati records.jsonl | jq '.entities[]?.name'  records {id, text, date, …}
  saripati page.html arsip.jsonl.gz               a page, a gzipped archive
  saripati article.txt -f csv --table roles       a table for spreadsheets
  saripati article.txt -o artikel.json            into a file
  saripati article.txt --watchlist pantau.yaml    with your own watchlist
  saripati show article.txt                       the article, marked up
  saripati quotes article.txt                     who said what
  saripati clean article.txt                      the text without boilerplate
  saripati batch arsip/ --out hasil/ --resume     an archive on all cores
  saripati kb Korsel Su-35 Menhan                 look up known forms
`,
  show: `Examples:
  saripati show article.txt                       in a pager if it is long
  saripati show article.txt --only people,dates   two layers
  saripati show article.txt -o dibaca.txt         into a file
`,
  quotes: `Examples:
  saripati quotes article.txt                     who said what
  saripati quotes records.jsonl -f csv            a table, one row per quotation
  saripati quotes *.txt | jq '.quotes[]?.text'    one JSON line per file
`,
  events: `Examples:
  saripati events article.txt                     who did what to whom
  saripati events records.jsonl -f csv            a table, one row per event
  saripati events *.txt | jq '.events[]?.type'    one JSON line per file
`,
  detect: `Examples:
  saripati detect article.txt                     the language of the article
  saripati detect *.txt | jq -r .language.code    one code per file
  saripati detect article.txt --top 3             at most three candidates
`,
  clean: `Examples:
  saripati clean article.txt > clean.txt          the text without boilerplate
  saripati clean article.txt --show               boilerplate marked, with rule
  saripati clean *.txt --report                   how often each rule matched
  saripati clean records.jsonl > clean.jsonl      records stay records
`,
  report: `Examples:
  saripati report article.txt -o article.html     one page of HTML
  saripati report arsip/ -o arsip.html            an overview of a folder
  saripati report arsip/ --most 20 -o dua-puluh.html
  saripati report out.ndjson -o out.html          from an earlier result
`,
  export: `Examples:
  saripati export arsip/ --to gexf -o arsip.gexf  a graph for Gephi
  saripati export article.txt --to brat -o article.ann
  saripati export records.jsonl --to doccano -o anotasi.jsonl
`,
  kb: `Examples:
  saripati kb Korsel                              South Korea, by its short name
  saripati kb "Su-35" Menhan Jokowi               a fighter, a title, a person
  saripati kb Natuna NATO | jq '.found[].name'    one JSON line per form
`,
  batch: `Examples:
  saripati batch arsip/ --out hasil/ --resume     on all cores, resumable
  saripati batch arsip/ --out hasil.ndjson.gz     one gzipped file
  saripati batch arsip/ --out tabel/ -f parquet   tables
`,
  verify: `Examples:
  saripati verify hasil/                          is it complete and unchanged?
`,
  plan: `Examples:
  saripati plan arsip/ --shards 2 > plan.json     for two machines
`,
  merge: `Examples:
  saripati merge bagian-*/ --out semua/           all shards as one result
`,
  enqueue: `Examples:
  saripati enqueue plan.json --redis redis://localhost --out bagian/
`,
  worker: `Examples:
  saripati worker --redis redis://localhost --until-empty
`,
  index: `Examples:
  saripati index hasil/ -o indeks/                everyone and everything
  saripati index hasil/ -o indeks/ --overwrite    bring it up to date
`,
  who: `Examples:
  saripati who Prabowo --index indeks/            a card on the terminal
  saripati who Q2107268 --index indeks/ | jq .articles
`,
  graph: `Examples:
  saripati graph indeks/ -o bersama.gexf          for Gephi
`,
  query: `Examples:
  saripati query tabel/ 'SELECT type, count(*) FROM entities GROUP BY type'
  saripati query indeks/ 'FROM entities LIMIT 20' -f csv
`,
  schema: `Examples:
  saripati schema > saripati.schema.json          to validate documents
`,
  completion: `Examples:
  saripati completion bash > saripati.bash        source it in ~/.bashrc
  saripati completion zsh > saripati.zsh          source it in ~/.zshrc
  saripati completion fish > saripati.fish        to ~/.config/fish/completions
`,
  help: `Examples:
  saripati help batch                             everything about a command
`,
} satisfies Record<Exclude<CommandName, 'analyze'> | 'saripati', string>;

/** What the exit codes mean. */
export const CODES: string = `Exit codes: 0 done; 1 some records failed, or a name was not found;
2 wrong usage; 3 the output could not be written, or Redis not reached;
70 a bug in saripati; 129, 130 or 143 interrupted.`;
