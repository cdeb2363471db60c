CREATE TABLE `member` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`dimension` text NOT NULL,
	`code` text NOT NULL,
	`parent_key` integer,
	`ordinal` integer NOT NULL,
	`label_zh` text NOT NULL,
	`label_en` text NOT NULL,
	`printed` text NOT NULL,
	`unit` text
);

--> statement-breakpoint
CREATE UNIQUE INDEX `member_code` ON `member` (`dimension`,`code`);
--> statement-breakpoint
CREATE TABLE `edition` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`period` text NOT NULL,
	`published_at` text,
	`sha_256` text NOT NULL,
	`supersedes` text,
	`content_hash` text NOT NULL,
	`loaded_at` text NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `edition_id` ON `edition` (`id`);
--> statement-breakpoint
CREATE TABLE `printed_table` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_key` integer NOT NULL,
	`id` text NOT NULL,
	`section` text NOT NULL,
	`title` text NOT NULL,
	`note` text,
	`header` text NOT NULL,
	`columns` text NOT NULL,
	`rows` text NOT NULL,
	FOREIGN KEY (`edition_key`) REFERENCES `edition`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `printed_table_id` ON `printed_table` (`edition_key`,`id`);
--> statement-breakpoint
CREATE TABLE `figure` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_key` integer NOT NULL,
	`id` text NOT NULL,
	`section` text,
	`table_id` text,
	`row_name` text,
	`column_name` text,
	`start_offset` integer,
	`end_offset` integer,
	`printed` text NOT NULL,
	`value` text,
	`interval` text,
	`status` text NOT NULL,
	`unit` text NOT NULL,
	`change_printed` text,
	`change_value` text,
	`change_interval` text,
	`change_unit` text,
	`change_start` integer,
	`change_end` integer,
	`share_printed` text,
	`share_value` text,
	`share_interval` text,
	`share_start` integer,
	`share_end` integer,
	FOREIGN KEY (`edition_key`) REFERENCES `edition`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `figure_id` ON `figure` (`edition_key`,`id`);
--> statement-breakpoint
CREATE TABLE `batch` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`fact` text NOT NULL,
	`content_hash` text NOT NULL,
	`covers_from` integer NOT NULL,
	`covers_to` integer NOT NULL,
	`row_count` integer NOT NULL,
	`loaded_at` text NOT NULL
);

--> statement-breakpoint
CREATE UNIQUE INDEX `batch_id` ON `batch` (`fact`,`id`);
--> statement-breakpoint
CREATE TABLE `data_version` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`version` integer NOT NULL
);

--> statement-breakpoint
CREATE TABLE `requests_published` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_key` integer NOT NULL,
	`figure_key` integer NOT NULL,
	`measure` text NOT NULL,
	`period` text NOT NULL,
	`channel` integer NOT NULL,
	`level` integer NOT NULL,
	`requester` integer NOT NULL,
	`category` integer NOT NULL,
	`handling` integer NOT NULL,
	`service` integer NOT NULL,
	FOREIGN KEY (`edition_key`) REFERENCES `edition`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`figure_key`) REFERENCES `figure`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`channel`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`level`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`requester`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`handling`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `requests_published_cell` ON `requests_published` (`measure`,`period`);
--> statement-breakpoint
CREATE INDEX `requests_published_figure` ON `requests_published` (`figure_key`);
--> statement-breakpoint
CREATE TABLE `requests_record` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_key` integer NOT NULL,
	`record_id` text NOT NULL,
	`date_key` integer NOT NULL,
	`channel` integer NOT NULL,
	`subchannel` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`requester` integer NOT NULL,
	`category` integer NOT NULL,
	`subcategory` integer NOT NULL,
	`handling` integer NOT NULL,
	`subhandling` integer NOT NULL,
	`service` integer NOT NULL,
	`resolved` integer NOT NULL,
	`on_time` integer NOT NULL,
	`evaluated` integer NOT NULL,
	`satisfied` integer NOT NULL,
	FOREIGN KEY (`batch_key`) REFERENCES `batch`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `requests_record_id` ON `requests_record` (`record_id`);
--> statement-breakpoint
CREATE INDEX `requests_record_date` ON `requests_record` (`date_key`);
--> statement-breakpoint
CREATE TABLE `calls_published` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_key` integer NOT NULL,
	`figure_key` integer NOT NULL,
	`measure` text NOT NULL,
	`period` text NOT NULL,
	`level` integer NOT NULL,
	`service` integer NOT NULL,
	FOREIGN KEY (`edition_key`) REFERENCES `edition`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`figure_key`) REFERENCES `figure`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`level`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `calls_published_cell` ON `calls_published` (`measure`,`period`);
--> statement-breakpoint
CREATE INDEX `calls_published_figure` ON `calls_published` (`figure_key`);
--> statement-breakpoint
CREATE TABLE `calls_record` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_key` integer NOT NULL,
	`record_id` text NOT NULL,
	`date_key` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`service` integer NOT NULL,
	`answered` integer NOT NULL,
	`answered_within_30s` integer NOT NULL,
	`wait_seconds` integer NOT NULL,
	`talk_seconds` integer NOT NULL,
	`over_10_minutes` integer NOT NULL,
	FOREIGN KEY (`batch_key`) REFERENCES `batch`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `calls_record_id` ON `calls_record` (`record_id`);
--> statement-breakpoint
CREATE INDEX `calls_record_date` ON `calls_record` (`date_key`);
--> statement-breakpoint
CREATE TABLE `knowledge_published` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_key` integer NOT NULL,
	`figure_key` integer NOT NULL,
	`measure` text NOT NULL,
	`period` text NOT NULL,
	`level` integer NOT NULL,
	`service` integer NOT NULL,
	`content` integer NOT NULL,
	FOREIGN KEY (`edition_key`) REFERENCES `edition`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`figure_key`) REFERENCES `figure`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`level`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`service`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`content`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `knowledge_published_cell` ON `knowledge_published` (`measure`,`period`);
--> statement-breakpoint
CREATE INDEX `knowledge_published_figure` ON `knowledge_published` (`figure_key`);
--> statement-breakpoint
CREATE TABLE `knowledge_record` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_key` integer NOT NULL,
	`record_id` text NOT NULL,
	`date_key` integer NOT NULL,
	`city` integer NOT NULL,
	`level` integer NOT NULL,
	`county` integer NOT NULL,
	`service` integer NOT NULL,
	`content` integer NOT NULL,
	`entries` integer NOT NULL,
	`question_answers` integer NOT NULL,
	`cited_replies` integer NOT NULL,
	`department_replies` integer NOT NULL,
	`views` integer NOT NULL,
	`question_views` integer NOT NULL,
	`recommendations` integer NOT NULL,
	`conversions` integer NOT NULL,
	FOREIGN KEY (`batch_key`) REFERENCES `batch`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `knowledge_record_id` ON `knowledge_record` (`record_id`);
--> statement-breakpoint
CREATE INDEX `knowledge_record_date` ON `knowledge_record` (`date_key`);
--> statement-breakpoint
CREATE TABLE `indicators_published` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_key` integer NOT NULL,
	`figure_key` integer NOT NULL,
	`measure` text NOT NULL,
	`period` text NOT NULL,
	`level` integer NOT NULL,
	`indicator` integer NOT NULL,
	FOREIGN KEY (`edition_key`) REFERENCES `edition`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`figure_key`) REFERENCES `figure`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`level`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`) REFERENCES `member`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `indicators_published_cell` ON `indicators_published` (`measure`,`period`);
--> statement-breakpoint
CREATE INDEX `indicators_published_figure` ON `indicators_published` (`figure_key`);
