import type { CommandName } from '../commands/names.ts';

/** What the long help of each command begins with; lines of 80 characters at most. */
export const EXAMPLES: Readonly<Record<string, string>> = {
  saripati: `Examples:
  saripati article.txt --date 2023-07-28          dates count from its day
  saripati a.txt b.txt > out.ndjson               one JSON line a file
  cat article.txt | saripati --only people,dates  from a pipe, two layers
  saripati records.jsonl | jq '.entities[]?.name'  records {id, text, date, …}
  saripati page.html arsip.jsonl.gz               a saved page, a packed archive
  saripati article.txt -f csv --table roles       a table for spreadsheets
  saripati article.txt -o artikel.json            into a file
  saripati article.txt --watchlist pantau.yaml    also what you watch for
  saripati show article.txt                       the text with its marks
  saripati quotes article.txt                     who said what
  saripati clean article.txt                      no "Baca juga", ads, credits
  saripati batch arsip/ --out hasil/ --resume     an archive, on all cores
  saripati kb Korsel Su-35 Menhan                 what the tables know
`,
  show: `Examples:
  saripati show article.txt                       in a pager where it is long
  saripati show article.txt --only people,dates   two layers
  saripati show article.txt -o dibaca.txt         into a file
`,
  quotes: `Examples:
  saripati quotes article.txt                     who said what
  saripati quotes records.jsonl -f csv            a table, one row per quotation
  saripati quotes *.txt | jq '.quotes[]?.text'    one JSON line a file
`,
  events: `Examples:
  saripati events article.txt                     who did what to whom
  saripati events records.jsonl -f csv            a table, one row per event
  saripati events *.txt | jq '.events[]?.type'    one JSON line a file
`,
  detect: `Examples:
  saripati detect article.txt                     the language of the article
  saripati detect *.txt | jq -r .language.code    one code a file
  saripati detect article.txt --top 3             three candidates at most
`,
  clean: `Examples:
  saripati clean article.txt > clean.txt          the text without boilerplate
  saripati clean article.txt --show               what would go, by which rule
  saripati clean *.txt --report                   how often each rule matched
  saripati clean records.jsonl > clean.jsonl      records stay records
`,
  report: `Examples:
  saripati report article.txt -o article.html     one page of HTML
  saripati report arsip/ -o arsip.html            what is in a folder
  saripati report arsip/ --most 20 -o dua-puluh.html
  saripati report out.ndjson -o out.html          of what an earlier run found
`,
  export: `Examples:
  saripati export arsip/ --to gexf -o arsip.gexf  a graph for Gephi
  saripati export article.txt --to brat -o article.ann
  saripati export records.jsonl --to doccano -o anotasi.jsonl
`,
  kb: `Examples:
  saripati kb Korsel                              South Korea, by its short name
  saripati kb "Su-35" Menhan Jokowi               a fighter, a title, a person
  saripati kb Natuna NATO | jq '.found[].name'    one JSON line a form
`,
  batch: `Examples:
  saripati batch arsip/ --out hasil/ --resume     all cores; again after a crash
  saripati batch arsip/ --out hasil.ndjson.gz     one packed file
  saripati batch arsip/ --out tabel/ -f parquet   tables
`,
  verify: `Examples:
  saripati verify hasil/                          is it all there, as written?
`,
  plan: `Examples:
  saripati plan arsip/ --shards 2 > plan.json     for two machines
`,
  merge: `Examples:
  saripati merge bagian-*/ --out semua/           the results of all as one
`,
  enqueue: `Examples:
  saripati enqueue plan.json --redis redis://localhost --out bagian/
`,
  worker: `Examples:
  saripati worker --redis redis://localhost --until-empty
`,
  index: `Examples:
  saripati index hasil/ -o indeks/                who and what is in all of it
  saripati index hasil/ -o indeks/ --overwrite    the same line every night
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
  saripati schema > saripati.schema.json          to check documents with
`,
  completion: `Examples:
  saripati completion bash > saripati.bash        source it in ~/.bashrc
  saripati completion zsh > saripati.zsh          source it in ~/.zshrc
  saripati completion fish > saripati.fish        to ~/.config/fish/completions
`,
  help: `Examples:
  saripati help batch                             all about a command
`,
} satisfies Record<Exclude<CommandName, 'analyze'> | 'saripati', string>;

/** What the exit codes mean. */
export const CODES: string = `Exit codes: 0 done, 1 some records failed or what was asked for is unknown,
2 wrong usage, 3 the output could not be written or Redis not be reached,
70 a fault of saripati itself, 129, 130 or 143 interrupted.`;
