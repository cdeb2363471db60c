CREATE TABLE `batch_file` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_key` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`name` text NOT NULL,
	FOREIGN KEY (`batch_key`) REFERENCES `batch`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `batch_file_ordinal` ON `batch_file` (`batch_key`,`ordinal`);
--> statement-breakpoint
CREATE TABLE `quarantine` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_key` integer NOT NULL,
	`file` integer NOT NULL,
	`line` integer NOT NULL,
	`byte_offset` integer NOT NULL,
	`raw` text NOT NULL,
	`rule` text NOT NULL,
	`message` text NOT NULL,
	FOREIGN KEY (`batch_key`) REFERENCES `batch`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `quarantine_batch` ON `quarantine` (`batch_key`);
--> statement-breakpoint
CREATE TABLE `requests_earlier` (
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
	`state` integer,
	`file` integer DEFAULT 0 NOT NULL,
	`line` integer DEFAULT 0 NOT NULL,
	`replaced_by` integer NOT NULL,
	FOREIGN KEY (`batch_key`) REFERENCES `batch`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `requests_earlier_id` ON `requests_earlier` (`record_id`);
--> statement-breakpoint
CREATE TABLE `calls_earlier` (
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
	`state` integer,
	`file` integer DEFAULT 0 NOT NULL,
	`line` integer DEFAULT 0 NOT NULL,
	`replaced_by` integer NOT NULL,
	FOREIGN KEY (`batch_key`) REFERENCES `batch`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `calls_earlier_id` ON `calls_earlier` (`record_id`);
--> statement-breakpoint
CREATE TABLE `knowledge_earlier` (
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
	`state` integer,
	`file` integer DEFAULT 0 NOT NULL,
	`line` integer DEFAULT 0 NOT NULL,
	`replaced_by` integer NOT NULL,
	FOREIGN KEY (`batch_key`) REFERENCES `batch`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `knowledge_earlier_id` ON `knowledge_earlier` (`record_id`);
--> statement-breakpoint
ALTER TABLE `batch` ADD `rows_hash` text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE `batch` ADD `quarantine_hash` text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE `batch` ADD `input_count` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `batch` ADD `loaded_count` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `batch` ADD `updated_count` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `batch` ADD `duplicate_count` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `batch` ADD `quarantined_count` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `requests_record` ADD `state` integer;
--> statement-breakpoint
ALTER TABLE `requests_record` ADD `file` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `requests_record` ADD `line` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `calls_record` ADD `state` integer;
--> statement-breakpoint
ALTER TABLE `calls_record` ADD `file` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `calls_record` ADD `line` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `knowledge_record` ADD `state` integer;
--> statement-breakpoint
ALTER TABLE `knowledge_record` ADD `file` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `knowledge_record` ADD `line` integer DEFAULT 0 NOT NULL;
