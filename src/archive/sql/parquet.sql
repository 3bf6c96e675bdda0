-- The tables of a Parquet shard, as they are.
CREATE OR REPLACE TEMP VIEW documents AS FROM read_parquet(getvariable('documents'));
CREATE OR REPLACE TEMP VIEW entities AS FROM read_parquet(getvariable('entities'));
CREATE OR REPLACE TEMP VIEW mentions AS FROM read_parquet(getvariable('mentions'));
CREATE OR REPLACE TEMP VIEW roles AS FROM read_parquet(getvariable('roles'));
CREATE OR REPLACE TEMP VIEW dates AS FROM read_parquet(getvariable('dates'));
CREATE OR REPLACE TEMP VIEW quotes AS FROM read_parquet(getvariable('quotes'));
CREATE OR REPLACE TEMP VIEW amounts AS FROM read_parquet(getvariable('amounts'));
CREATE OR REPLACE TEMP VIEW events AS FROM read_parquet(getvariable('events'));
CREATE OR REPLACE TEMP VIEW boilerplate AS FROM read_parquet(getvariable('boilerplate'));
