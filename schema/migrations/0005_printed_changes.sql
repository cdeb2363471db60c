CREATE TABLE `figure_change` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_key` integer NOT NULL,
	`figure_key` integer NOT NULL,
	`base` text,
	`unit` text NOT NULL,
	`printed` text NOT NULL,
	`value` text,
	`interval` text,
	`start_offset` integer,
	`end_offset` integer,
	FOREIGN KEY (`edition_key`) REFERENCES `edition`(`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`figure_key`) REFERENCES `figure`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE INDEX `figure_change_edition` ON `figure_change` (`edition_key`);
--> statement-breakpoint
CREATE INDEX `figure_change_figure` ON `figure_change` (`figure_key`);
--> statement-breakpoint
CREATE TABLE `source_reading` (
	`key` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`edition_key` integer NOT NULL,
	`relations` text NOT NULL,
	`rankings` text NOT NULL,
	`title_period` text NOT NULL,
	`not_understood` text NOT NULL,
	FOREIGN KEY (`edition_key`) REFERENCES `edition`(`key`) ON UPDATE no action ON DELETE no action
);

--> statement-breakpoint
CREATE UNIQUE INDEX `source_reading_edition` ON `source_reading` (`edition_key`);
