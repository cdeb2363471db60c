ALTER TABLE `edition` ADD `rows_hash` text DEFAULT '' NOT NULL;
