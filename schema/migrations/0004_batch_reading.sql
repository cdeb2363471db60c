CREATE TABLE `batch_reading` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`batch_key` integer NOT NULL,
	`kind` text NOT NULL,
	`dimension` text NOT NULL,
	`column` text,
	`member` text,
	`count` integer NOT NULL,
	FOREIGN KEY (`batch_key`) REFERENCES `batch`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `batch_reading_batch` ON `batch_reading` (`batch_key`);
--> statement-breakpoint
ALTER TABLE `requests_earlier` ADD `quarantine_key` integer;
--> statement-breakpoint
ALTER TABLE `calls_earlier` ADD `quarantine_key` integer;
--> statement-breakpoint
ALTER TABLE `knowledge_earlier` ADD `quarantine_key` integer;
